package org.vigia.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigia.law.Law;
import org.vigia.page.Formats;
import org.vigia.reference.CodeList;

/** An event at a time and place: by when what follows must be done. */
record TermCase(CodeList.Row row) implements LegalCase {
    /** Whose calendar the cases are counted by: one without suspensions of its own. */
    private static final String AUTHORITY = "IFT";

    @Override
    public List<String> facts(CaseWords words) {
        return List.of("Empieza el %s (%s)"
                .formatted(Formats.moment(Instant.parse(row.get("start")), zone()), row.get("zone")));
    }

    @Override
    public LocalDate day() {
        return LocalDate.ofInstant(Instant.parse(row.get("start")), zone());
    }

    /** At the same hour there. */
    @Override
    public LegalCase movedTo(LocalDate day) {
        var hour = Instant.parse(row.get("start")).atZone(zone()).toLocalTime();
        return new TermCase(LegalCase.with(
                row, Map.of("start", "" + day.atTime(hour).atZone(zone()).toInstant())));
    }

    private ZoneId zone() {
        return ZoneId.of(row.get("zone"));
    }

    @Override
    public List<String> answer(CaseWords words) {
        return answer(
                LocalDate.parse(row.get("last_day")),
                Instant.parse(row.get("late_from")),
                Integer.parseInt(row.get("skipped")));
    }

    @Override
    public List<String> answer(CaseWords words, Law law) {
        try {
            var due = law.due(row.get("deadline"), Instant.parse(row.get("start")), zone(), law.calendar(AUTHORITY));
            return answer(due.lastDay(), due.lateFrom(), due.skipped().size());
        } catch (IllegalArgumentException _) {
            return words.forCounsel("No hay plazo o calendario cargado para ese día");
        }
    }

    private List<String> answer(LocalDate lastDay, Instant lateFrom, int skipped) {
        var last = "Último día: " + Formats.day(lastDay);
        var late = "Vencido desde el " + Formats.moment(lateFrom, zone());
        return skipped == 0
                ? List.of(last, late)
                : List.of(last, late, Formats.count(skipped, "día no cuenta", "días no cuentan"));
    }

    @Override
    public Set<String> rules(Law law) {
        return Set.of(row.get("deadline"));
    }
}
