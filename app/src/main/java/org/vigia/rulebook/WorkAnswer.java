package org.vigia.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigia.law.Breach;
import org.vigia.law.FineRange;
import org.vigia.law.Judgment;
import org.vigia.law.Law;
import org.vigia.law.Violation;

/**
 * What follows from a child's work.
 *
 * @param breaches CL01–CL21
 * @param notes rules that explain without finding a breach
 * @param atOnce {@code CESSATION}, {@code PROSECUTOR}
 * @param fine the sum over the breaches, in words; absent when none follows
 */
record WorkAnswer(
        Collection<String> breaches, Collection<String> notes, Collection<String> atOnce, Optional<String> fine) {
    private static final String COUNSEL = "counsel";

    static WorkAnswer of(Judgment judgment, CaseWords words, Law law, LocalDate on) {
        var atOnce = Stream.of("CESSATION", "PROSECUTOR")
                .filter(what -> what.equals("CESSATION") ? judgment.immediateCessation() : judgment.criminalNotice());
        return new WorkAnswer(
                judgment.breaches().stream().map(breach -> breach.kind().code()).toList(),
                judgment.notes().stream().map(Judgment.Note::rule).toList(),
                atOnce.toList(),
                judgment.breaches().isEmpty() ? Optional.empty() : Optional.of(fine(judgment, words, law, on)));
    }

    private static String fine(Judgment judgment, CaseWords words, Law law, LocalDate on) {
        var ranges = new ArrayList<FineRange>();
        try {
            for (Breach breach : judgment.breaches())
                ranges.add(law.fineRange(breach.kind().fine(), new Violation(on, 1, false)));
        } catch (IllegalArgumentException _) {
            return fine(words, COUNSEL, COUNSEL);
        }
        return words.range(
                ranges.stream().map(range -> range.minimum().amount()).reduce(BigDecimal.ZERO, BigDecimal::add),
                ranges.stream().map(range -> range.maximum().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static String fine(CaseWords words, String minimum, String maximum) {
        return minimum.equals(COUNSEL)
                ? words.forCounsel("Multa: no hay rango cargado").getFirst()
                : words.range(new BigDecimal(minimum), new BigDecimal(maximum));
    }

    static List<String> silent(CaseWords words) {
        return words.forCounsel("La tabla no alcanza ese día");
    }

    List<String> words(CaseWords words) {
        var lines =
                new ArrayList<>(breaches.stream().sorted().map(words::breach).toList());
        if (breaches.isEmpty()) lines.add("Ninguna violación");
        if (!notes.isEmpty())
            lines.add(notes.stream().sorted().collect(Collectors.joining(", ", "Explica la regla ", "")));
        if (atOnce.contains("CESSATION")) lines.add("El trabajo cesa de inmediato");
        if (atOnce.contains("PROSECUTOR")) lines.add("Aviso a la fiscalía");
        fine.ifPresent(lines::add);
        return lines;
    }
}
