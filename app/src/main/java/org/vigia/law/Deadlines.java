package org.vigia.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.law.DueDate.SkippedDay;
import org.vigia.reference.CodeList;

/** The terms of the law and how they are counted: a day term starts on the day after its event (LFPA 38). */
record Deadlines(CodeList list) {

    static Deadlines read(Tables tables) {
        return new Deadlines(tables.read("deadlines.csv"));
    }

    DeadlineRule get(String code, LocalDate day) {
        return list.rows().stream()
                .filter(row -> row.get("rule").equals(code) && row.validOn(day))
                .map(this::toRule)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Plazo «%s»: no existe o no regía el %s".formatted(code, day)));
    }

    DueDate due(String code, Instant start, ZoneId zone, WorkingCalendar calendar) {
        var day = LocalDate.ofInstant(start, zone);
        var rule = get(code, day);
        return switch (rule.unit()) {
            case HOURS -> {
                var late = start.plus(Duration.ofHours(rule.length()));
                yield new DueDate(rule, start, zone, LocalDate.ofInstant(late, zone), late, List.of());
            }
            case WORKING_DAYS -> count(new Counting(rule, start, zone, calendar), day);
            case CALENDAR_DAYS -> until(new Counting(rule, start, zone, calendar), day.plusDays(rule.length()));
            case MONTHS ->
                until(new Counting(rule, start, zone, calendar), sameDay(day, day.plusMonths(rule.length())));
            case YEARS -> until(new Counting(rule, start, zone, calendar), sameDay(day, day.plusYears(rule.length())));
        };
    }

    private record Counting(DeadlineRule rule, Instant start, ZoneId zone, WorkingCalendar calendar) {
        Optional<SkippedDay> skip(LocalDate day) {
            return rule.calendar()
                    .flatMap(kind -> calendar.reasonOff(kind, day))
                    .map(reason -> new SkippedDay(day, reason));
        }

        DueDate endingOn(LocalDate day, List<SkippedDay> skipped) {
            return new DueDate(
                    rule, start, zone, day, day.plusDays(1).atStartOfDay(zone).toInstant(), skipped);
        }
    }

    private static DueDate count(Counting counting, LocalDate start) {
        var skipped = new ArrayList<SkippedDay>();
        var day = start;
        for (var counted = 0; counted < counting.rule().length(); ) {
            day = day.plusDays(1);
            var skip = counting.skip(day);
            if (skip.isPresent()) skipped.add(skip.get());
            else counted++;
        }
        return counting.endingOn(day, skipped);
    }

    /** A term in months or years ends on the same day of the month, or on the first of the next where there is none (LFPA 29). */
    private static LocalDate sameDay(LocalDate start, LocalDate last) {
        return last.getDayOfMonth() == start.getDayOfMonth() ? last : last.plusDays(1);
    }

    private static DueDate until(Counting counting, LocalDate last) {
        if (!counting.rule().movesToWorkingDay()) return counting.endingOn(last, List.of());
        var skipped = new ArrayList<SkippedDay>();
        var day = last;
        for (var skip = counting.skip(day); skip.isPresent(); skip = counting.skip(day)) {
            skipped.add(skip.get());
            day = day.plusDays(1);
        }
        return counting.endingOn(day, skipped);
    }

    Stream<RuleText> texts() {
        return list.rows().stream()
                .map(row -> RuleText.of(
                        "deadlines",
                        list.source().version(),
                        row,
                        row.get("trigger_es"),
                        List.of(row.get("trigger_es") + "."),
                        row.get("length") + " " + toRule(row).unit().nameEs()));
    }

    List<DeadlineRule> validOn(LocalDate day) {
        return list.rows().stream()
                .filter(row -> row.validOn(day))
                .map(this::toRule)
                .toList();
    }

    private DeadlineRule toRule(CodeList.Row row) {
        return new DeadlineRule(
                row.get("rule"),
                list.source().version(),
                row.get("name_es"),
                row.get("trigger_es"),
                Integer.parseInt(row.get("length")),
                DeadlineRule.Unit.valueOf(row.get("unit")),
                row.find("calendar").map(WorkingCalendar.Kind::valueOf),
                row.get("if_non_working").equals("next"),
                row.get("basis").equals("service"),
                row.get("provision"),
                row.get("text_es"),
                Rule.certainty(row));
    }
}
