package org.vigia.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.inspection.Inspection;
import org.vigia.law.Law;
import org.vigia.page.Formats;
import org.vigia.reference.AgencyKind.Branch;
import org.vigia.reference.Reference;
import org.vigia.registry.Registry;

/** Permits of adolescents: asked of a labour authority, which examines, decides and follows them. */
@Component
public class Permit {
    private final Access access;
    private final Registry registry;
    private final Reference reference;
    private final Inspection inspection;
    private final Law law;
    private final Docket docket;
    private final Folios folios;
    private final Permits permits;
    private final PermitClocks clocks;

    Permit(
            Access access,
            Registry registry,
            Reference reference,
            Inspection inspection,
            Law law,
            Docket docket,
            Folios folios,
            Permits permits,
            PermitClocks clocks) {
        this.access = access;
        this.registry = registry;
        this.reference = reference;
        this.inspection = inspection;
        this.law = law;
        this.docket = docket;
        this.folios = folios;
        this.permits = permits;
        this.clocks = clocks;
    }

    /** @throws NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public PermitFile get(String folio) {
        return permits.get(folio);
    }

    @Transactional(readOnly = true)
    public PermitFile get(UUID id) {
        return permits.listAll(List.of(id)).getFirst();
    }

    /**
     * Records that a permit was asked for; its answer falls due.
     *
     * @throws InvalidInput naming {@code fecha}, {@code edad}, {@code nacimiento}, {@code curp} or {@code entidad}
     */
    @Transactional
    public Recorded ask(NewPermit asked) {
        access.require(Permission.KEEP_PERMITS);
        String unit = labourUnit();
        Occurred when = clocks.on(asked.on(), unit);
        PermitRules.check(asked).refuseIfAny();
        UUID child = registry.openChild(asked.who(), null);
        String folio = folios.next(
                "L-", reference.getState(asked.state()).folio(), asked.on().getYear());
        Recorded recorded = docket.record(PermitFacts.asked(asked, folio, child, when));
        clocks.asked(get(recorded.subject()), when);
        return recorded;
    }

    /**
     * Records what happened next to a permit.
     *
     * @param words reason, conditions or what was seen; null for none
     * @param seen version of the permit that the officer has seen
     * @throws InvalidInput naming {@code fecha}, {@code hasta}, {@code inspeccion} or {@code palabras}
     * @throws NotYet when what was recorded before, or the law of that day, does not allow it
     */
    @Transactional
    public Recorded record(String folio, Event event, @Nullable String words, @Nullable Integer seen) {
        access.require(permission(event));
        PermitFile permit = permits.get(folio);
        requireKeeper(permit);
        Occurred when = clocks.on(event.on(), permit.unit());
        Course next = permit.course().then(event);
        switch (event) {
            case Event.Granted granted -> check(permit, granted, words);
            case Event.Checked checked -> check(checked);
            case Event.Examined _,
                    Event.Refused _,
                    Event.Suspended _,
                    Event.Resumed _,
                    Event.Revoked _,
                    Event.Expired _,
                    Event.Withdrawn _ -> {}
        }
        Recorded recorded = docket.record(PermitFacts.step(permit, event, next.standing(), words, when, seen));
        clocks.tick(permit, event);
        return recorded;
    }

    /** What is done to a permit by whoever keeps it, and what by whoever decides. */
    static Permission permission(Event event) {
        return switch (event) {
            case Event.Examined _, Event.Checked _, Event.Expired _, Event.Withdrawn _ -> Permission.KEEP_PERMITS;
            case Event.Granted _, Event.Refused _, Event.Suspended _, Event.Resumed _, Event.Revoked _ ->
                Permission.DECIDE_PERMITS;
        };
    }

    private void check(PermitFile permit, Event.Granted granted, @Nullable String words) {
        PermitRules.Verdict verdict = PermitRules.judge(law, permit, granted.on());
        if (!verdict.allows())
            throw new NotYet("Con lo que consta, la ley no deja otorgar este permiso.", verdict.unmet());
        if (!verdict.doubts().isEmpty() && (words == null || words.isBlank()))
            throw new InvalidInput(
                    "palabras", "Hay puntos para el área jurídica. Escriba con qué fundamento se otorga.");
        LocalDate longest = PermitDays.longest(permit, granted.on());
        if (granted.until().isAfter(longest))
            throw new InvalidInput(
                    "hasta",
                    "Puede valer hasta el %s: un año, lo que dure el certificado médico y antes de los 18 años."
                            .formatted(Formats.day(longest)));
    }

    /** Found of a visit of the own unit, or one that was shared with it. */
    private void check(Event.Checked checked) {
        try {
            inspection.getByFolio(checked.inspection());
        } catch (NotFound _) {
            throw new InvalidInput(
                    "inspeccion",
                    "«%s» no es una inspección a su alcance. Escriba su folio, por ejemplo I-CHIS-2026-048213."
                            .formatted(checked.inspection()));
        }
    }

    /** @throws NotPermitted when another unit keeps it */
    void requireKeeper(PermitFile permit) {
        if (!permit.unit().equals(access.getOfficer().unit()))
            throw new NotPermitted("Este permiso lo lleva %s.".formatted(reference.unitName(permit.unit())));
    }

    private String labourUnit() {
        String unit = access.getOfficer().unit();
        if (reference.getUnit(unit).kind().branch() != Branch.INSPECTION)
            throw new NotPermitted("El permiso lo da una autoridad del trabajo.");
        return unit;
    }
}
