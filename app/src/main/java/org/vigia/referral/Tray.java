package org.vigia.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the lists of referrals, as it stands in the address. */
enum Tray {
    TO_ACCEPT("por-aceptar", "Por aceptar", true, List.of("r.to_unit = :unit"), Tray.UNANSWERED),
    UNDER_WAY("en-curso", "En curso", false, List.of("r.to_unit = :unit"), " and s.status in ('ACCEPTED', 'ACTING')"),
    SENT("enviadas", "Enviadas", false, List.of("r.unit = :unit"), ""),
    OVERDUE(
            "vencidas",
            "Vencidas",
            true,
            List.of("r.to_unit = :unit", "r.unit = :unit"),
            Tray.UNANSWERED + " and r.due <= :now"),
    ASKED(
            "preguntas",
            "Con pregunta sin contestar",
            true,
            List.of("r.unit = :unit"),
            " and coalesce(s.status, 'SENT') in ('DELIVERED', 'ACCEPTED', 'ACTING')" + Tray.ASKED_OF_US),
    REPLIED(
            "contestadas",
            "Con respuesta a su pregunta",
            true,
            List.of("r.to_unit = :unit"),
            " and coalesce(s.status, 'SENT') in ('DELIVERED', 'ACCEPTED', 'ACTING')" + Tray.REPLIED_TO_US),
    RETURNED(
            "devueltas",
            "Devueltas",
            true,
            List.of("r.unit = :unit"),
            " and s.status = 'REJECTED'" + Tray.REJECTED_TO_US),
    NO_MEANS(
            "sin-medios",
            "Rechazadas por falta de medios",
            true,
            List.of("r.unit = :unit", "r.to_unit = :unit"),
            " and r.id in (select x.referral from referral.step x where (x.addressed_to = :unit or x.unit = :unit)"
                    + " and x.status = 'REJECTED' and x.reason = 'NO_MEANS')");

    /** Says no more than the status, of which it knows an index. */
    private static final String REJECTED_TO_US =
            " and r.id in (select x.referral from referral.step x where x.addressed_to = :unit and x.status = 'REJECTED')";

    private static final String ASKED_OF_US =
            " and r.id in (select q.referral from referral.exchange q where q.addressed_to = :unit and q.turn % 2 = 1"
                    + " and not exists (select from referral.exchange a where a.referral = q.referral and a.turn > q.turn))";

    /** Until the receiver takes a step or asks again. */
    private static final String REPLIED_TO_US =
            " and r.id in (select a.referral from referral.exchange a where a.addressed_to = :unit and a.turn % 2 = 0"
                    + " and not exists (select from referral.exchange q where q.referral = a.referral and q.turn > a.turn)"
                    + " and not exists (select from referral.step x where x.referral = a.referral"
                    + " and x.recorded_at > a.recorded_at))";

    private static final String UNANSWERED = " and coalesce(s.status, 'SENT') in ('SENT', 'DELIVERED')";

    private final String slug;
    private final String label;
    private final boolean counted;
    private final List<String> whose;
    private final String condition;

    Tray(String slug, String label, boolean counted, List<String> whose, String condition) {
        this.slug = slug;
        this.label = label;
        this.counted = counted;
        this.whose = whose;
        this.condition = condition;
    }

    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    /** Whether how many lie there is said: what waits for somebody, and what nobody had the means for. */
    boolean counted() {
        return counted;
    }

    /** Conditions of which each finds other referrals, by an index. */
    List<String> whose() {
        return whose;
    }

    /** What else holds for them. */
    String condition() {
        return condition;
    }

    static Optional<Tray> find(String slug) {
        return Stream.of(values())
                .filter(tray -> tray.slug.equals(slug) || tray.name().equals(slug))
                .findFirst();
    }
}
