package org.vigia.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;

/** What may be recorded of a permit, each with a page of its own. */
public enum PermitAct {
    EXAMINE("examen", "Examinar requisitos", Permission.KEEP_PERMITS),
    GRANT("otorgar", "Otorgar", Permission.DECIDE_PERMITS),
    REFUSE("negar", "Negar", Permission.DECIDE_PERMITS),
    SUSPEND("suspender", "Suspender", Permission.DECIDE_PERMITS),
    RESUME("reanudar", "Reanudar", Permission.DECIDE_PERMITS),
    REVOKE("revocar", "Revocar", Permission.DECIDE_PERMITS),
    CHECK("comprobacion", "Anotar comprobación en una visita", Permission.KEEP_PERMITS),
    EXPIRE("vencimiento", "Registrar vencimiento", Permission.KEEP_PERMITS),
    WITHDRAW("desistimiento", "Retirar la solicitud", Permission.KEEP_PERMITS);

    private final String slug;
    private final String label;
    private final Permission asks;

    PermitAct(String slug, String label, Permission asks) {
        this.slug = slug;
        this.label = label;
        this.asks = asks;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    Permission asks() {
        return asks;
    }

    /** The verb, which for a permit that was granted before is to renew it. */
    public String label(Course course) {
        return this == GRANT && course.until().isPresent() ? "Renovar" : label;
    }

    static PermitAct of(String slug) {
        return Stream.of(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("act " + slug));
    }

    /** Those that the course of a permit allows on a day. */
    static List<PermitAct> of(Course course, LocalDate today) {
        return Stream.of(values()).filter(act -> act.fits(course, today)).toList();
    }

    public boolean fits(Course course, LocalDate today) {
        Standing standing = course.standing();
        boolean ranOut = course.ranOut(today);
        return switch (this) {
            case EXAMINE -> standing.mayBeExamined();
            case GRANT ->
                standing != Standing.SUSPENDED && standing.next().contains(Standing.GRANTED) && course.fresh();
            case REFUSE -> standing.next().contains(Standing.REFUSED);
            case SUSPEND -> standing == Standing.GRANTED && !ranOut;
            case RESUME -> standing == Standing.SUSPENDED && !ranOut;
            case REVOKE -> standing.next().contains(Standing.REVOKED) && !ranOut;
            case CHECK -> course.until().isPresent() && standing != Standing.REVOKED;
            case EXPIRE -> ranOut;
            case WITHDRAW -> standing.next().contains(Standing.WITHDRAWN);
        };
    }
}
