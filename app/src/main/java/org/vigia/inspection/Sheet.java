package org.vigia.inspection;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vigia.intake.FollowUp;
import org.vigia.law.Judgment;
import org.vigia.registry.Child;
import org.vigia.registry.Workplace;

/** An inspection as its page shows it, with what followed on the same file. */
record Sheet(
        InspectionFile file,
        Progress progress,
        Workplace workplace,
        List<Found> children,
        List<Point> points,
        Optional<String> observations,
        List<FollowUp> after,
        boolean mayRecord,
        boolean mayEnd,
        boolean mayPrint) {

    /** A finding with its number on this page. */
    record Point(int number, Finding finding, String name) {
        String title() {
            return finding.reading()
                    .map(reading -> reading.provision() + " · " + name)
                    .orElse("Violación sin detalle en su fuente");
        }
    }

    /** A child with what the law says; {@code today} says how the law of today would differ, or nothing. */
    record Found(
            int number,
            FoundChild found,
            Optional<Child> child,
            Judgment judgment,
            List<Point> points,
            List<String> yes,
            List<String> no,
            Optional<String> today) {
        String age() {
            var age = found.age();
            return age.isExact() ? age.atLeast() + " años" : "de %d a %d años".formatted(age.atLeast(), age.atMost());
        }

        String title() {
            return "Persona %d · %s".formatted(number, age());
        }
    }

    boolean cessation() {
        return stands(Finding.Reading::stopsWork);
    }

    boolean criminalNotice() {
        return stands(Finding.Reading::criminalNotice);
    }

    private boolean stands(Predicate<Finding.Reading> what) {
        return file.findings().stream()
                .filter(Finding::stands)
                .anyMatch(finding -> finding.reading().filter(what).isPresent());
    }

    /** What counsel must confirm, each sentence once. */
    List<Judgment.Note> forCounsel() {
        return children.stream()
                .flatMap(child -> child.judgment().forCounsel().stream())
                .distinct()
                .toList();
    }
}
