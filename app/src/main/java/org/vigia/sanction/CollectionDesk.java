package org.vigia.sanction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.identity.Shown;
import org.vigia.identity.Stamp;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;

/** Hands fines over to finance authorities and hears from them. */
@Component
class CollectionDesk {
    private static final String BAR = "COLLECTION_TIME_BAR";
    private static final String LIMIT = "COLLECTION_TIME_BAR_LIMIT";

    private final Access access;
    private final Reference reference;
    private final ProceedingDesk proceedings;
    private final DecisionDesk decisions;
    private final Accounts accounts;
    private final ProceedingClocks clocks;
    private final Identity identity;

    CollectionDesk(
            Access access,
            Reference reference,
            ProceedingDesk proceedings,
            DecisionDesk decisions,
            Accounts accounts,
            ProceedingClocks clocks,
            Identity identity) {
        this.access = access;
        this.reference = reference;
        this.proceedings = proceedings;
        this.decisions = decisions;
        this.accounts = accounts;
        this.clocks = clocks;
        this.identity = identity;
    }

    /** Gives the finance authority of the state what it needs to collect, and nothing of the case. */
    Recorded handOver(String folio, Debtor debtor, LocalDate on, @Nullable Integer seen) {
        Proceeding proceeding = proceedings.mine(folio);
        String finance =
                reference.getUnit(AgencyKind.STATE_FINANCE, proceeding.state()).code();
        var step = new Step.HandedOver(on, finance);
        proceeding.course().then(step);
        Occurred when = proceedings.on(proceeding, step);
        Resolution resolution = decisions.find(proceeding).orElseThrow();
        LocalDate notifiedOn =
                proceeding.find(Step.Notified.class).orElseThrow().on();
        UUID account = UUID.randomUUID();
        Recorded recorded = accounts.open(account, proceeding, finance, resolution, notifiedOn, debtor, when, on, seen);
        proceedings.finish(proceedings.get(folio), "sanction.handover", when);
        clocks.start(proceeding.caseId(), account, ProceedingClocks.ACCOUNT, finance, "FINANCE_ACKNOWLEDGEMENT", on);
        clocks.start(
                proceeding.caseId(),
                account,
                ProceedingClocks.ACCOUNT,
                finance,
                BAR,
                payableUntil(finance, notifiedOn));
        return recorded;
    }

    private LocalDate payableUntil(String finance, LocalDate notifiedOn) {
        return clocks.due(finance, "FINE_PAYMENT", notifiedOn).lastDay();
    }

    Account get(String folio) {
        return accounts.find(folio).orElseThrow(() -> new NotFound("account " + folio));
    }

    Recorded report(String folio, Report report, @Nullable Integer seen) {
        Account account = mine(folio);
        var when = clocks.on(report.on(), account.financeUnit());
        account.collection().then(report);
        Recorded recorded = accounts.report(account, report, when, seen);
        clocks.meet(account.id(), "FINANCE_ACKNOWLEDGEMENT", "sanction.collection");
        if (report.event().ends()) clocks.cancel(account.id(), "sanction.collection");
        else if (report instanceof Report.Demanded) restartBar(account, report.on());
        return recorded;
    }

    /** Each notified demand starts the time bar anew, but never past ten years (CFF 146). */
    private void restartBar(Account account, LocalDate demandedOn) {
        clocks.meet(account.id(), BAR, "sanction.collection");
        clocks.meet(account.id(), LIMIT, "sanction.collection");
        LocalDate payable = payableUntil(account.financeUnit(), account.notifiedOn());
        boolean beyond = clocks.due(account.financeUnit(), BAR, demandedOn)
                .lastDay()
                .isAfter(clocks.due(account.financeUnit(), LIMIT, payable).lastDay());
        clocks.start(
                account.caseId(),
                account.id(),
                ProceedingClocks.ACCOUNT,
                account.financeUnit(),
                beyond ? LIMIT : BAR,
                beyond ? payable : demandedOn);
    }

    /** Name and tax key of a natural person, once it is on record who asked and what for. */
    Shown revealDebtor(String folio, Reason reason) {
        Account account = mine(folio);
        if (account.debtorKind() != Debtor.DebtorKind.NATURAL)
            throw new NotYet("Este cobro no guarda el nombre de una persona física.", List.of());
        var stamp = identity.open(new Person(Person.Kind.DEBTOR, account.id(), account.caseId()), reason);
        return shown(account, stamp);
    }

    /** Empty while it is not open to the acting officer. */
    Optional<Shown> findShownDebtor(Account account) {
        return identity.findOpen(Person.Kind.DEBTOR, account.id()).map(stamp -> shown(account, stamp));
    }

    private Shown shown(Account account, Stamp stamp) {
        Map<String, String> known = new LinkedHashMap<>();
        accounts.openDebtor(account).forEach((field, text) -> {
            if (text != null && (field.equals("debtor") || field.equals("rfc"))) known.put(field, text);
        });
        return new Shown(known, stamp);
    }

    /** @throws NotPermitted when it was handed to another unit */
    Account mine(String folio) {
        Account account = get(folio);
        if (!account.financeUnit().equals(access.getOfficer().unit()))
            throw new NotPermitted("Este cobro lo lleva %s."
                    .formatted(reference.getUnit(account.financeUnit()).nameEs()));
        return account;
    }
}
