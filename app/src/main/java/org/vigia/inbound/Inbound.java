package org.vigia.inbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Permission;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Answer;
import org.vigia.law.DueDate;
import org.vigia.reference.Reference;

/** Referrals from outside: recorded as they came, in a case of theirs or of others, and answered back in time. */
@Component
public class Inbound {
    static final String KIND = "recibida";

    private final Access access;
    private final Casework casework;
    private final Inbounds inbounds;
    private final Clocks clocks;
    private final Deadlines deadlines;
    private final Folios folios;
    private final Reference reference;

    Inbound(
            Access access,
            Casework casework,
            Inbounds inbounds,
            Clocks clocks,
            Deadlines deadlines,
            Folios folios,
            Reference reference) {
        this.access = access;
        this.casework = casework;
        this.inbounds = inbounds;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.folios = folios;
        this.reference = reference;
    }

    /**
     * Records a referral from outside in the case that it joins or opens, and starts the clocks of the answers owed.
     *
     * @throws org.vigia.access.InvalidInput naming {@code institucion, persona, contacto} or {@code relato}
     * @throws org.vigia.access.NotFound when the case that it joins is absent or hidden
     */
    @Transactional
    public Recorded receive(NewInbound came) {
        String unit = access.require(Permission.REFER).unit();
        came.check().refuseIfAny();
        UUID caseId = came.caseFolio() == null
                ? open(came)
                : casework.getOpen(came.caseFolio()).caseId();
        UUID id = UUID.randomUUID();
        Instant from = came.when().at();
        boolean danger = came.danger() == Answer.YES;
        DueDate accept = start(caseId, id, unit, danger ? "INBOUND_ACCEPTANCE_DANGER" : "INBOUND_ACCEPTANCE", from);
        boolean course = came.source().told() == Source.Told.COURSE;
        DueDate act =
                course ? start(caseId, id, unit, danger ? "INBOUND_ACTION_DANGER" : "INBOUND_ACTION", from) : null;
        DueDate outcome = course ? start(caseId, id, unit, "INBOUND_OUTCOME", from) : null;
        String folio = folios.next(
                "E-",
                reference.getState(came.state()).folio(),
                clocks.dayOf(from, unit).getYear());
        return inbounds.receive(
                id,
                caseId,
                folio,
                came,
                accept.lateFrom(),
                act == null ? null : act.lateFrom(),
                outcome == null ? null : outcome.lateFrom());
    }

    private DueDate start(UUID caseId, UUID id, String unit, String rule, Instant from) {
        return clocks.start(caseId, id, KIND, unit, rule, from);
    }

    private UUID open(NewInbound came) {
        return casework.open(new NewCase(
                        null,
                        came.state(),
                        came.municipality(),
                        null,
                        came.danger(),
                        "Canalización recibida de: %s.".formatted(came.source().label()),
                        came.when()))
                .subject();
    }

    /**
     * Records that an answer was given back; it ends the clock of that answer.
     *
     * @throws org.vigia.access.InvalidInput naming {@code enterada, resultado} or {@code nota}
     * @throws org.vigia.access.Conflict when that answer is not owed
     */
    @Transactional
    public Recorded answer(String folio, AnswerBack answer, Occurred when, @Nullable Integer seen) {
        InboundFile inbound = receivers(folio);
        answer.check(inbound.source()).refuseIfAny();
        String act = answer.status().act();
        meet(inbound, "INBOUND_ACCEPTANCE", act);
        switch (answer.status()) {
            case RECEIVED, ACCEPTED -> {}
            case DECLINED -> deadlines.cancel(inbound.id(), act);
            case ACTED -> meet(inbound, "INBOUND_ACTION", act);
            case CONCLUDED -> {
                meet(inbound, "INBOUND_ACTION", act);
                deadlines.meet(inbound.id(), "INBOUND_OUTCOME", act);
            }
        }
        return inbounds.answer(inbound, answer, when, seen);
    }

    private void meet(InboundFile inbound, String rule, String act) {
        deadlines.meet(inbound.id(), rule, act);
        deadlines.meet(inbound.id(), rule + "_DANGER", act);
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public InboundFile getByFolio(String folio) {
        return inbounds.get(folio);
    }

    /** The one that was recorded under this id. */
    @Transactional(readOnly = true)
    public InboundFile get(UUID id) {
        return inbounds.list(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("inbound " + id));
    }

    @Transactional(readOnly = true)
    public List<InboundFile> listOfCase(UUID caseId) {
        return inbounds.list(caseId);
    }

    /** The referral, locked, if the acting officer is of the unit that received it. */
    private InboundFile receivers(String folio) {
        access.require(Permission.REFER);
        InboundFile inbound = inbounds.get(folio);
        if (!access.getOfficer().unit().equals(inbound.unit()))
            throw new NotPermitted("Contesta la unidad que la recibió: %s."
                    .formatted(reference.getUnit(inbound.unit()).nameEs()));
        casework.lock(inbound.caseId());
        return inbounds.get(folio);
    }
}
