package org.vigia.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigia.law.Law;
import org.vigia.law.Violation;
import org.vigia.page.Formats;
import org.vigia.reference.CodeList;

/** A breach on a day: between which amounts its fine lies (LFT 992). */
record FineCase(CodeList.Row row) implements LegalCase {

    private Violation violation() {
        return new Violation(
                LocalDate.parse(row.get("on")),
                Integer.parseInt(row.get("workers")),
                row.get("recidivism").equals("yes"));
    }

    @Override
    public List<String> facts(CaseWords words) {
        var violation = violation();
        var facts = new ArrayList<>(List.of("%s, escala %s, %s"
                .formatted(
                        Formats.day(violation.on()),
                        row.get("scale"),
                        Formats.count(violation.affectedWorkers(), "persona afectada", "personas afectadas"))));
        if (violation.recidivism()) facts.add("Con reincidencia");
        return facts;
    }

    @Override
    public LegalCase movedTo(LocalDate day) {
        return new FineCase(LegalCase.with(row, Map.of("on", "" + day)));
    }

    @Override
    public List<String> answer(CaseWords words) {
        return row.get("uma").equals("counsel")
                ? unloaded(words)
                : answer(
                        words,
                        new BigDecimal(row.get("minimum")),
                        new BigDecimal(row.get("maximum")),
                        new BigDecimal(row.get("uma")));
    }

    @Override
    public List<String> answer(CaseWords words, Law law) {
        try {
            var range = law.fineRange(row.get("scale"), violation());
            return answer(
                    words,
                    range.minimum().amount(),
                    range.maximum().amount(),
                    range.uma().daily());
        } catch (IllegalArgumentException _) {
            return unloaded(words);
        }
    }

    private static List<String> answer(CaseWords words, BigDecimal minimum, BigDecimal maximum, BigDecimal uma) {
        return List.of(words.range(minimum, maximum), "UMA de " + Formats.money(uma, "MXN"));
    }

    private static List<String> unloaded(CaseWords words) {
        return words.forCounsel("No hay rango cargado para ese día");
    }

    @Override
    public Set<String> rules(Law law) {
        return Set.of(row.get("scale"));
    }
}
