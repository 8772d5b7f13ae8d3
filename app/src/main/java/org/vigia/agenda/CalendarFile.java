package org.vigia.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.vigia.docket.Task;

/**
 * Deadlines as a calendar reads them (RFC 5545): whole days, the same identifier each time, and nothing but what is due and of
 * which folio, for calendars lie on other people's servers.
 */
final class CalendarFile {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** In octets, without the end of the line (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    private CalendarFile(Instant now) {
        stamp = STAMP.format(now);
    }

    static String of(Agenda.Today work, LocalDate today, Instant now) {
        var file = new CalendarFile(now);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Vigía//Plazos//ES");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:Vigía: plazos");
        file.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        if (!work.tasks().isEmpty())
            file.event("resumen-" + DateTimeFormatter.BASIC_ISO_DATE.format(today), today, work.sentence(), "");
        for (List<Task> due : List.of(work.overdue(), work.today(), work.soon(), work.later()))
            for (Task task : due) file.event(task);
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(Task task) {
        String folio = task.subject()
                .map(subject -> subject.folio())
                .or(task::caseFolio)
                .map(" · "::concat)
                .orElse("");
        event(
                task.deadline().id().toString(),
                task.due().day(),
                task.verb() + folio + (task.hour() == null ? "" : ", " + task.hour()),
                task.provision());
    }

    private void event(String id, LocalDate day, String summary, String description) {
        line("BEGIN:VEVENT");
        line("UID:" + id + "@vigia");
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        line("SUMMARY:" + escape(summary));
        if (!description.isEmpty()) line("DESCRIPTION:" + escape(description));
        line("TRANSP:TRANSPARENT");
        line("CLASS:CONFIDENTIAL");
        line("END:VEVENT");
    }

    private static String escape(String words) {
        return words.replaceAll("([\\\\,;])", "\\\\$1").replaceAll("\\R", "\\\\n");
    }

    /** Longer lines go on in the next, which begins with a space; no letter is cut in two. */
    private void line(String whole) {
        int octets = 0;
        for (int at = 0; at < whole.length(); at = whole.offsetByCodePoints(at, 1)) {
            String letter = Character.toString(whole.codePointAt(at));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += more;
        }
        text.append("\r\n");
    }
}
