package org.vigia.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.PacketField;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;

/** The sender's side of a referral: what is handed over to whom, sent on when it is refused, taken back when it need not be. */
@Component
class Sending {
    static final String KIND = "canalizacion";

    private final Access access;
    private final Casework casework;
    private final Referrals referrals;
    private final ReferralSteps steps;
    private final Exchanges exchanges;
    private final Clocks clocks;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Folios folios;
    private final Reference reference;

    Sending(
            Access access,
            Casework casework,
            Referrals referrals,
            ReferralSteps steps,
            Exchanges exchanges,
            Clocks clocks,
            Duties duties,
            Deadlines deadlines,
            Folios folios,
            Reference reference) {
        this.access = access;
        this.casework = casework;
        this.referrals = referrals;
        this.steps = steps;
        this.exchanges = exchanges;
        this.clocks = clocks;
        this.duties = duties;
        this.deadlines = deadlines;
        this.folios = folios;
        this.reference = reference;
    }

    Recorded refer(NewReferral asked) {
        CaseFile file = casework.getOpen(asked.caseFolio());
        check(asked).refuseIfAny();
        refuseRepeated(file, asked);
        UUID id = UUID.randomUUID();
        UUID replaced = asked.insteadOf() == null ? null : redirect(file, asked.insteadOf(), asked);
        Map<PacketField, String> data = casework.listPacket(file, asked.fields());
        String folio = folios.next(
                "C-",
                reference.getState(file.state()).folio(),
                clocks.dayOf(asked.when().at(), file.unit()).getYear());
        casework.openTrack(file.caseId(), asked.purpose().track(), asked.when());
        var due = clocks.start(
                file.caseId(),
                id,
                KIND,
                asked.toUnit(),
                ReferralFile.rule(asked.danger()),
                asked.when().at());
        duties.meet(file.caseId(), asked.purpose());
        return referrals.send(id, folio, file, asked, data, due, replaced);
    }

    Map<PacketField, String> packet(String caseFolio, List<PacketField> fields) {
        return casework.listPacket(casework.getByFolio(caseFolio), fields);
    }

    Map<PacketField, String> review(NewReferral asked) {
        CaseFile file = casework.getOpen(asked.caseFolio());
        check(asked).refuseIfAny();
        refuseRepeated(file, asked);
        return casework.listPacket(file, asked.fields());
    }

    private FormErrors check(NewReferral asked) {
        FormErrors errors = FormErrors.none();
        var unit = reference.findUnit(asked.toUnit());
        if (unit.isEmpty() || !asked.purpose().receivers().contains(unit.get().kind()))
            errors = errors.with(
                    "autoridad",
                    "Elija una autoridad que reciba canalizaciones de «%s»."
                            .formatted(asked.purpose().label()));
        if (asked.fields().isEmpty())
            errors = errors.with("datos", "Marque al menos un dato: sin datos nadie puede hacerse cargo.");
        for (PacketField field : asked.fields())
            if (!asked.purpose().fields().contains(field))
                errors = errors.with(
                        "datos",
                        "«%s» no hace falta para «%s» (LGPDPPSO 19). Quite la marca."
                                .formatted(field.label(), asked.purpose().label()));
        return errors;
    }

    private void refuseRepeated(CaseFile file, NewReferral asked) {
        referrals.list(file.caseId()).stream()
                .filter(other -> other.status().isOpen()
                        && other.purpose() == asked.purpose()
                        && other.toUnit().equals(asked.toUnit()))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInput(
                            "autoridad",
                            "Esta autoridad ya tiene la canalización %s con el mismo fin. Siga esa, o elija otra autoridad."
                                    .formatted(other.folio()));
                });
    }

    private UUID redirect(CaseFile file, String folio, NewReferral asked) {
        ReferralFile rejected = referrals.get(folio);
        if (!rejected.caseId().equals(file.caseId()) || !rejected.status().mayBecome(ReferralStatus.REDIRECTED))
            throw new Conflict("La canalización %s no espera otra autoridad.".formatted(folio));
        steps.record(
                steps.next(rejected, ReferralStatus.REDIRECTED, asked.when()).set("should_take", asked.toUnit()));
        return rejected.id();
    }

    Recorded reply(String folio, String answer, Occurred when) {
        ReferralFile referral = senders(folio);
        if (!referral.status().mayAsk())
            throw new Conflict("La canalización %s está «%s»; ya no espera su respuesta."
                    .formatted(folio, referral.status().label()));
        if (answer.isBlank()) throw new InvalidInput("nota", "Escriba la respuesta, en una o dos frases.");
        return exchanges.reply(referral, answer, when);
    }

    Recorded withdraw(String folio, Withdrawal reason, Occurred when, @Nullable Integer seen) {
        ReferralFile referral = senders(folio);
        deadlines.cancel(referral.id(), "referral.step");
        Recorded withdrawn = steps.record(
                steps.next(referral, ReferralStatus.WITHDRAWN, when).seen(seen).set("reason", reason));
        duties.restore(referral.caseId(), referral.purpose());
        return withdrawn;
    }

    /** The referral, locked, if the acting officer is of the unit that sent it. */
    private ReferralFile senders(String folio) {
        ReferralFile referral = referrals.get(folio);
        if (!access.getOfficer().unit().equals(referral.fromUnit()))
            throw new NotPermitted("Corresponde a quien la envió: %s."
                    .formatted(reference.getUnit(referral.fromUnit()).nameEs()));
        casework.lock(referral.caseId());
        return referrals.get(folio);
    }
}
