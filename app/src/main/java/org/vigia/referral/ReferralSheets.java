package org.vigia.referral;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.PacketField;
import org.vigia.docket.ActKinds;
import org.vigia.docket.Clocks;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;

/** A referral as its page shows it to one of its parties. */
@Component
class ReferralSheets {
    private final Access access;
    private final Casework casework;
    private final Receiving receiving;
    private final Referrals referrals;
    private final ReferralSteps steps;
    private final Exchanges exchanges;
    private final Trays trays;
    private final Reference reference;
    private final Clocks clocks;
    private final ActKinds kinds;

    ReferralSheets(
            Access access,
            Casework casework,
            Receiving receiving,
            Referrals referrals,
            ReferralSteps steps,
            Exchanges exchanges,
            Trays trays,
            Reference reference,
            Clocks clocks,
            ActKinds kinds) {
        this.access = access;
        this.casework = casework;
        this.receiving = receiving;
        this.referrals = referrals;
        this.steps = steps;
        this.exchanges = exchanges;
        this.trays = trays;
        this.reference = reference;
        this.clocks = clocks;
        this.kinds = kinds;
    }

    /**
     * @param caseFolio of the case, once the officer may see it
     * @param packet what was handed over; the receiver reads it after accepting
     * @param exchange what the receiver asked and the sender answered, the latest first
     * @param acts what the officer may do now
     */
    record Sheet(
            ReferralRow row,
            Optional<String> caseFolio,
            @Nullable String message,
            Map<PacketField, String> packet,
            List<Moment> steps,
            List<Moment> exchange,
            List<ReferralAct> acts,
            boolean mayRedirect,
            boolean mayPrint,
            boolean mayLink) {}

    @Transactional
    public Sheet open(String folio) {
        String unit = access.getOfficer().unit();
        ReferralFile referral = receiving.open(folio);
        var contents = referrals.open(referral);
        boolean locked = unit.equals(referral.toUnit()) && !referral.status().wasAccepted();
        boolean mayAnswer = access.may(Permission.ANSWER_REFERRAL);
        boolean mayRefer = access.may(Permission.REFER);
        List<Exchanges.Line> exchange = exchanges.list(referral.id());
        boolean asked = exchange.size() % 2 == 1;
        ZoneId zone = clocks.zoneOf(unit);
        return new Sheet(
                trays.row(referral),
                casework.find(referral.caseId()).map(CaseFile::folio),
                contents.message(),
                locked ? Map.of() : contents.packet(),
                steps.list(referral.id()).reversed().stream()
                        .map(step -> moment(step, zone))
                        .toList(),
                exchange.reversed().stream().map(line -> moment(line, zone)).toList(),
                Stream.of(ReferralAct.values())
                        .filter(act -> act.fits(referral, asked, unit, mayAnswer, mayRefer))
                        .toList(),
                mayRefer
                        && unit.equals(referral.fromUnit())
                        && referral.status().mayBecome(ReferralStatus.REDIRECTED),
                mayRefer && unit.equals(referral.fromUnit()),
                mayRefer
                        && unit.equals(referral.fromUnit())
                        && referral.status().isOpen()
                        && access.listOfficers().stream()
                                .noneMatch(officer -> officer.unit().equals(referral.toUnit())));
    }

    private Moment moment(ReferralStep step, ZoneId zone) {
        return new Moment(
                kinds.label(step.status().act()),
                step.when().words(zone),
                reference.unitName(step.unit()),
                text(step),
                null);
    }

    private Moment moment(Exchanges.Line line, ZoneId zone) {
        return new Moment(
                kinds.label(line.act()), line.when().words(zone), reference.unitName(line.unit()), line.text(), null);
    }

    private @Nullable String text(ReferralStep step) {
        String person = step.person() == null ? null : "Se hace cargo %s, %s.".formatted(step.person(), step.post());
        String outcome = step.outcome() == null ? null : step.outcome().label() + ".";
        String other =
                step.shouldTake() == null ? null : "Corresponde a: " + reference.unitName(step.shouldTake()) + ".";
        String text = String.join(
                " ",
                Stream.of(person, outcome, step.why().map(why -> why + ".").orElse(null), other, step.note())
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
        return text.isEmpty() ? null : text;
    }
}
