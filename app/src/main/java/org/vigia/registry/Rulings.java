package org.vigia.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.FormErrors;
import org.vigia.access.NotFound;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Competence;
import org.vigia.law.CompetenceFacts;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Law;
import org.vigia.law.Matter;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** Rules on competence and lets a person decide otherwise. */
@Component
class Rulings {
    private static final int SHORTEST_REASON = 10;

    private final RulingRows rows;
    private final Law law;
    private final Reference reference;
    private final Workplaces workplaces;
    private final Access access;

    Rulings(RulingRows rows, Law law, Reference reference, Workplaces workplaces, Access access) {
        this.rows = rows;
        this.law = law;
        this.reference = reference;
        this.workplaces = workplaces;
        this.access = access;
    }

    List<Ruling> listInForce(UUID workplace) {
        return rows.listInForce(workplace);
    }

    Ruling rule(Workplace workplace, Matter matter, LocalDate on, @Nullable UUID caseId) {
        var asked = new CompetenceFacts(
                workplace.activity().map(Set::of).orElse(Set.of()),
                workplace.enterprise(),
                matter,
                workplace.statesAffected(),
                workplace.illicit(),
                on);
        var answer = law.competence(asked);
        return rows.listInForce(workplace.id()).stream()
                .filter(r -> r.matter() == matter
                        && r.rule().equals(answer.rule())
                        && r.lawVersion().equals(answer.version()))
                .findFirst()
                .orElseGet(() -> insert(workplace, asked, answer, caseId));
    }

    private Ruling insert(Workplace workplace, CompetenceFacts asked, Competence answer, @Nullable UUID caseId) {
        var id = UUID.randomUUID();
        var ruling = new Ruling(
                id,
                id,
                1,
                workplace.id(),
                caseId,
                asked,
                answer.jurisdiction(),
                authority(answer.jurisdiction(), workplace.state()),
                answer.needsRuling(),
                answer.rule(),
                answer.version(),
                answer.reason(),
                answer.provision(),
                answer.certainty(),
                answer.missing(),
                Optional.empty());
        rows.insert(ruling, fact -> fact.occurred(Occurred.on(asked.on(), reference.zoneOf(workplace.municipality()))));
        return ruling;
    }

    Recorded override(UUID id, Jurisdiction decision, String reason, int seen) {
        var ruling = rows.find(id).orElseThrow(() -> new NotFound("ruling " + id));
        var workplace =
                workplaces.find(ruling.workplace()).orElseThrow(() -> new NotFound("workplace of ruling " + id));
        if (ruling.version() != seen || !rows.isInForce(id))
            throw new Conflict("Alguien resolvió la competencia antes que usted. Revise la nueva resolución.");
        check(ruling, decision, reason);
        var decided = ruling.overridden(
                UUID.randomUUID(),
                seen + 1,
                decision,
                authority(decision, workplace.state()),
                decision == Jurisdiction.FEDERAL ? "LFT 527" : "LFT 529",
                new Ruling.Override(access.getOfficer().id(), reason.strip()));
        return rows.insert(
                decided,
                fact -> fact.kind("registry.competence_override").corrects(id).seen(seen));
    }

    private static void check(Ruling ruling, Jurisdiction decision, String reason) {
        var errors = FormErrors.none();
        if (decision != Jurisdiction.FEDERAL && decision != Jurisdiction.STATE)
            errors = errors.with("competencia", "Elija la competencia que resuelve: federal o estatal.");
        if (decision == ruling.jurisdiction())
            errors = errors.with(
                    "competencia", "La resolución ya dice eso. Elija la otra o deje la resolución como está.");
        if (reason.strip().length() < SHORTEST_REASON)
            errors = errors.with("motivo", "Escriba por qué resuelve otra cosa; el motivo queda con su nombre.");
        errors.refuseIfAny();
    }

    private Optional<String> authority(Jurisdiction jurisdiction, String state) {
        return switch (jurisdiction) {
            case FEDERAL ->
                reference.listUnits(AgencyKind.FEDERAL_INSPECTORATE).stream()
                        .map(AgencyUnit::code)
                        .findFirst();
            case STATE, PROVISIONAL_STATE ->
                Optional.of(
                        reference.getUnit(AgencyKind.STATE_INSPECTORATE, state).code());
            case NONE_LABOUR -> Optional.empty();
        };
    }
}
