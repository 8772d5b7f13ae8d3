package org.vigia.sanction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Deadlines;
import org.vigia.law.BreachKind;
import org.vigia.law.DueDate;
import org.vigia.law.Law;
import org.vigia.page.Due;
import org.vigia.reference.Reference;

/** All that the pages of a proceeding show, read in one transaction. */
@Component
class ProceedingSheets {
    private final Access access;
    private final Law law;
    private final Reference reference;
    private final Casework casework;
    private final Deadlines deadlines;
    private final Proceedings proceedings;
    private final ProceedingDesk desk;
    private final Resolutions resolutions;
    private final Accounts accounts;
    private final ProceedingClocks clocks;

    ProceedingSheets(
            Access access,
            Law law,
            Reference reference,
            Casework casework,
            Deadlines deadlines,
            Proceedings proceedings,
            ProceedingDesk desk,
            Resolutions resolutions,
            Accounts accounts,
            ProceedingClocks clocks) {
        this.access = access;
        this.law = law;
        this.reference = reference;
        this.casework = casework;
        this.deadlines = deadlines;
        this.proceedings = proceedings;
        this.desk = desk;
        this.resolutions = resolutions;
        this.accounts = accounts;
        this.clocks = clocks;
    }

    /** A charge as it is read: whom it affects is numbered, never named. */
    record Charged(Charge charge, BreachKind breach, String whom) {}

    /** A running clock. */
    record Running(Due due, DueDate why) {}

    /** Something the acting officer may do next. */
    record Action(String label, String href) {}

    /**
     * @param silent the finance authority has reported nothing of the money
     * @param mine whether the officer decides it
     * @param financeUnit to which the fine was handed over; empty before
     */
    record Sheet(
            Proceeding proceeding,
            Optional<String> caseFolio,
            String stateName,
            String recommendingUnit,
            String decidingUnit,
            List<org.vigia.page.Step> steps,
            List<Charged> charges,
            Map<String, @Nullable String> criteria,
            Optional<Resolution> resolution,
            Optional<Account> account,
            String collected,
            boolean silent,
            List<Running> running,
            List<Action> actions,
            boolean mine,
            String financeUnit) {
        String href() {
            return "/procedimientos/" + proceeding.folio();
        }

        /** The papers that can be issued by whoever decides. */
        List<SanctionPapers.Of> papers() {
            return mine
                    ? Stream.of(SanctionPapers.Of.values())
                            .filter(paper -> paper.isReady(this))
                            .toList()
                    : List.of();
        }

        Charged charged(UUID charge) {
            return charges.stream()
                    .filter(one -> one.charge().id().equals(charge))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Transactional(readOnly = true)
    public Sheet get(String folio) {
        Proceeding proceeding = desk.get(folio);
        Optional<Account> account = accounts.find(folio);
        var today = clocks.today(proceeding.decidingUnit());
        Optional<Collected> collected = account.map(one -> one.collected(today));
        return new Sheet(
                proceeding,
                casework.find(proceeding.caseId()).map(CaseFile::folio),
                reference.getState(proceeding.state()).shortName(),
                reference.getUnit(proceeding.recommendingUnit()).nameEs(),
                reference.getUnit(proceeding.decidingUnit()).nameEs(),
                StepLine.of(proceeding, account, today),
                charges(proceeding),
                proceedings.openCriteria(proceeding),
                resolutions.find(proceeding.id()),
                account,
                collected.map(Collected::label).orElse(""),
                collected.filter(Collected.Unknown.class::isInstance).isPresent(),
                running(proceeding, account),
                actions(proceeding),
                proceeding.decidingUnit().equals(access.getOfficer().unit()) && access.may(Permission.DECIDE_SANCTION),
                proceeding
                        .find(Step.HandedOver.class)
                        .map(Step.HandedOver::unit)
                        .map(reference::unitName)
                        .orElse(""));
    }

    /** The sheet for the form of a step. @throws org.vigia.access.NotPermitted when it is another's to take */
    @Transactional(readOnly = true)
    public Sheet get(String folio, Permission step) {
        desk.get(folio);
        access.require(step);
        desk.mine(folio);
        return get(folio);
    }

    private List<Charged> charges(Proceeding proceeding) {
        Map<UUID, Integer> numbers = new LinkedHashMap<>();
        List<Charged> charges = new ArrayList<>();
        for (Charge charge : proceeding.charges()) {
            charge.child().ifPresent(child -> numbers.putIfAbsent(child, numbers.size() + 1));
            String whom = charge.child()
                    .map(child -> "Niña, niño o adolescente " + numbers.get(child))
                    .orElse("Sin persona en particular");
            charges.add(new Charged(charge, law.getBreach(charge.provision()), whom));
        }
        return charges;
    }

    private List<Running> running(Proceeding proceeding, Optional<Account> account) {
        return deadlines.listOpenOfCase(proceeding.caseId()).stream()
                .filter(deadline -> deadline.subject().equals(proceeding.id())
                        || account.filter(one -> one.id().equals(deadline.subject()))
                                .isPresent())
                .map(deadline -> new Running(clocks.due(deadline), clocks.explain(deadline)))
                .toList();
    }

    /** What leads on comes first; what breaks off or fights the resolution comes after. */
    private List<Action> actions(Proceeding proceeding) {
        if (!proceeding.decidingUnit().equals(access.getOfficer().unit())) return List.of();
        return proceeding.stage().next().stream()
                .sorted(Comparator.comparing((Stage next) -> next == Stage.NOT_SANCTIONED || next == Stage.CHALLENGED)
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(next -> NextStep.to(next).stream())
                .filter(next -> access.may(next.permission()))
                .map(next -> new Action(next.label(), "/procedimientos/" + proceeding.folio() + "/" + next.slug()))
                .distinct()
                .toList();
    }
}
