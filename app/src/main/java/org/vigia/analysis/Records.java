package org.vigia.analysis;

import java.util.Optional;
import org.vigia.release.Division;

/** Where the records behind a count are listed, for measures whose list can be narrowed to a year and a state. */
final class Records {
    private Records() {}

    /** @param row a code of the rows, or empty for all */
    static Optional<String> of(Question question, String row) {
        String state = question.rows() == Division.STATE && !row.isEmpty()
                ? row
                : question.only().getOrDefault(Division.STATE, "");
        if (!row.isEmpty() && question.rows() != Division.STATE) return Optional.empty();
        return list(question).map(address -> state.isEmpty() ? address : address + "&entidad=" + state);
    }

    private static Optional<String> list(Question question) {
        String days = "desde=%1$d-01-01&hasta=%1$d-12-31".formatted(question.year());
        return switch (question.measure().name()) {
            case "INSPECTIONS", "WORKPLACES", "CHECKLISTS" -> Optional.of("/inspecciones?" + days);
            case "COMPLAINTS" -> Optional.of("/denuncias?" + days);
            default -> Optional.empty();
        };
    }
}
