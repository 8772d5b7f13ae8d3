package org.vigia.protection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the protection unit records of a plan, each on a page of its own. */
enum PlanAct {
    APPROACH("acercamiento", "Registrar acercamiento a la familia"),
    RIGHTS("derechos", "Determinar derechos restringidos"),
    VERSION("plan", "Escribir diagnóstico y plan"),
    MEASURE("medida", "Agregar medida"),
    ANSWER("respuesta", "Registrar cómo va una medida"),
    JUDGE("juez", "Registrar lo que dijo la autoridad judicial"),
    AGREEMENT("acuerdo", "Registrar acuerdo con las instituciones"),
    FOLLOW_UP("seguimiento", "Registrar seguimiento"),
    OPINION("opinion", "Registrar que se le escuchó"),
    REPRESENTATION("representacion", "Registrar quién representa"),
    PLACEMENT("alojamiento", "Registrar dónde se aloja"),
    SERVICE("servicio", "Registrar servicio recibido"),
    INSCRIPTION_ASKED("inscripcion", "Pedir inscripción como víctima"),
    INSCRIBED("inscrita", "Registrar inscripción como víctima"),
    AGE_REVIEW("mayoria", "Revisar qué sigue después de los 18 años"),
    END("cierre", "Terminar el plan");

    private final String slug;
    private final String label;

    PlanAct(String slug, String label) {
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

    static PlanAct of(String slug) {
        return Arrays.stream(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** What the course of a plan lets somebody record now; what the law asks for next comes first. */
    static List<PlanAct> of(Course course) {
        return Arrays.stream(values())
                .filter(act -> act.fits(course))
                .sorted((a, b) -> Boolean.compare(b == next(course), a == next(course)))
                .toList();
    }

    boolean fits(Course course) {
        if (course.isOver()) return false;
        boolean planned = course.has(Stage.PLANNED);
        return switch (this) {
            case RIGHTS, MEASURE, OPINION, REPRESENTATION, PLACEMENT, SERVICE, AGE_REVIEW, END -> true;
            case APPROACH -> !course.has(Stage.APPROACHED);
            case VERSION -> course.has(Stage.APPROACHED) && course.has(Stage.DETERMINED);
            case ANSWER -> !course.openMeasures().isEmpty();
            case JUDGE -> course.measures().list().stream().anyMatch(Measure::awaitsJudge);
            case AGREEMENT ->
                planned
                        && !course.has(Stage.AGREED)
                        && (course.measures().any(MeasureStanding.ACCEPTED)
                                || course.measures().any(MeasureStanding.DONE));
            case FOLLOW_UP -> planned && course.followUps().size() < FollowUp.values().length;
            case INSCRIPTION_ASKED -> course.inscriptionAsked().isEmpty();
            case INSCRIBED -> course.awaitsInscription();
        };
    }

    private static PlanAct next(Course course) {
        if (JUDGE.fits(course)) return JUDGE;
        if (APPROACH.fits(course)) return APPROACH;
        if (!course.has(Stage.PLANNED)) return VERSION;
        if (course.measures().list().isEmpty()) return MEASURE;
        return course.openMeasures().isEmpty() && FOLLOW_UP.fits(course) ? FOLLOW_UP : ANSWER;
    }

    /** One way on for a measure. */
    record Move(Measure measure, MeasureStanding to) {
        String value() {
            return measure.number() + ">" + to.name();
        }

        String label() {
            return "%s: %s".formatted(measure.title(), to.label());
        }
    }

    static List<Move> moves(Course course) {
        return course.openMeasures().stream()
                .flatMap(measure -> measure.standing().next().stream().sorted().map(to -> new Move(measure, to)))
                .toList();
    }

    static Optional<Move> move(Course course, String value) {
        return moves(course).stream().filter(move -> move.value().equals(value)).findFirst();
    }
}
