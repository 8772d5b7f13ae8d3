package org.vigia.justice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a prosecutor's liaison records of a matter, each on a page of its own. */
enum MatterAct {
    ACTION("accion", "Registrar ejercicio de la acción penal"),
    STEP("paso", "Registrar lo que decidió un juez"),
    TERM("plazo", "Registrar plazo de la investigación complementaria"),
    CLOSING("cierre-investigacion", "Registrar cierre de la investigación complementaria"),
    DETERMINATION("determinacion", "Registrar determinación de la carpeta"),
    PASSING("traspaso", "Registrar paso a otra fiscalía"),
    SCREENING("tamizaje", "Responder si puede ser víctima");

    private final String slug;
    private final String label;

    MatterAct(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** As it stands in the address. */
    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    static MatterAct of(String slug) {
        return Arrays.stream(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** What the course of a matter lets somebody record now; an open question comes first. */
    static List<MatterAct> of(Course course) {
        return Arrays.stream(values())
                .filter(act -> act.fits(course))
                .sorted((a, b) -> Boolean.compare(b == SCREENING, a == SCREENING))
                .toList();
    }

    boolean fits(Course course) {
        if (course.isOver()) return false;
        boolean open = course.investigation() == Investigation.OPEN;
        return switch (this) {
            case ACTION -> open;
            case STEP -> open && !moves(course).isEmpty();
            case TERM ->
                open && course.at(Standing.BOUND_OVER) > 0 && course.closedOn().isEmpty();
            case CLOSING ->
                open
                        && course.at(Standing.BOUND_OVER) > 0
                        && course.term().isPresent()
                        && course.closedOn().isEmpty();
            case DETERMINATION, PASSING -> true;
            case SCREENING -> course.unscreened();
        };
    }

    /** One way on for people accused. */
    record Move(Standing from, Standing to) {
        private static final String TO = ">";

        String value() {
            return from.name() + TO + to.name();
        }

        String label(Course course) {
            return "De «%s» (%d) a «%s»".formatted(from.label(), course.at(from), to.label());
        }
    }

    static List<Move> moves(Course course) {
        return Arrays.stream(Standing.values())
                .filter(from -> course.at(from) > 0)
                .flatMap(from -> from.next().stream().sorted().map(to -> new Move(from, to)))
                .toList();
    }

    static Optional<Move> move(Course course, String value) {
        return moves(course).stream().filter(move -> move.value().equals(value)).findFirst();
    }
}
