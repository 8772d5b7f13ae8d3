package org.vigia.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.reference.Reference;

/** Who has an account, and what waits for a second administrator. */
@Controller
class AccountsPage {
    private static final int SHOWN = 50;
    private final Accounts accounts;
    private final Proposals proposals;
    private final Roster roster;
    private final Access access;
    private final Reference reference;
    private final InstantSource clock;

    AccountsPage(
            Accounts accounts,
            Proposals proposals,
            Roster roster,
            Access access,
            Reference reference,
            InstantSource clock) {
        this.accounts = accounts;
        this.proposals = proposals;
        this.roster = roster;
        this.access = access;
        this.reference = reference;
        this.clock = clock;
    }

    /** A proposal as an administrator reads it. @param waits whether somebody may still decide @param own whether the reader proposed */
    record Row(
            UUID id,
            Wanted wanted,
            String what,
            String who,
            String reason,
            boolean waits,
            boolean own,
            String became) {}

    @Operation(id = "listOfficerAccounts", asks = Permission.OPEN_ACCOUNT)
    @GetMapping("/cuentas")
    ModelAndView list(Form form) {
        return page(form);
    }

    @Operation(id = "approveAccountChange", asks = Permission.OPEN_ACCOUNT)
    @PostMapping("/cuentas/aprobacion")
    ModelAndView approve(@RequestParam UUID propuesta) {
        Wanted wanted =
                Accounts.wantedBy(proposals.find(propuesta).orElseThrow(() -> new NotFound("proposal " + propuesta)));
        Optional<String> code = accounts.approve(propuesta);
        if (code.isEmpty()) return Form.recorded("/cuentas");
        return new ModelAndView("account/handOver", Map.of("wanted", wanted, "code", code.get()));
    }

    @Operation(id = "refuseAccountChange", asks = Permission.OPEN_ACCOUNT)
    @PostMapping("/cuentas/rechazo")
    ModelAndView refuse(@RequestParam UUID propuesta, Form form) {
        try {
            proposals.refuse(propuesta, form.value("motivo"));
            return Form.recorded("/cuentas");
        } catch (InvalidInput e) {
            form.refuse(e);
            return page(form);
        }
    }

    private ModelAndView page(Form form) {
        List<Proposal> proposed = proposals.list(Accounts.ASKS, SHOWN);
        Map<UUID, Officer> people = access.mapEver(
                proposed.stream().flatMap(one -> one.officers().stream()).collect(Collectors.toSet()));
        List<Row> rows = proposed.stream().map(one -> row(one, people)).toList();
        return form.page(
                "account/accounts",
                Map.of(
                        "waiting", rows.stream().filter(Row::waits).toList(),
                        "decided", rows.stream().filter(row -> !row.waits()).toList(),
                        "accounts", roster.list(Cursor.read(form, Roster.KEY))));
    }

    private Row row(Proposal proposal, Map<UUID, Officer> people) {
        Wanted wanted = Accounts.wantedBy(proposal);
        boolean waits = proposal.isOpen(clock.instant());
        return new Row(
                proposal.id(),
                wanted,
                what(wanted),
                name(people, proposal.proposedBy()),
                proposal.reason(),
                waits,
                proposal.proposedBy().equals(access.getOfficer().id()),
                became(proposal, people));
    }

    private String what(Wanted wanted) {
        String post = "%s, %s".formatted(wanted.role().label(), reference.unitName(wanted.unit()));
        return switch (wanted.change()) {
            case OPEN -> "Abrir la cuenta «%s» de %s: %s".formatted(wanted.username(), wanted.displayName(), post);
            case POST -> "Nombrar a «%s»: %s".formatted(wanted.username(), post);
            case CLOSE -> "Cerrar la cuenta «%s»".formatted(wanted.username());
            case RECOVER -> "Dar a «%s» un código para elegir contraseña".formatted(wanted.username());
            case REENROL ->
                "Dar a «%s» un código para elegir contraseña y retirar su segundo paso".formatted(wanted.username());
        };
    }

    private static String became(Proposal proposal, Map<UUID, Officer> people) {
        return proposal.decision()
                .map(decision -> decision.approved()
                        ? "Aprobada por " + name(people, decision.by())
                        : "No se aprobó: " + decision.reason() + " (" + name(people, decision.by()) + ")")
                .orElse("Caducó sin que nadie decidiera");
    }

    private static String name(Map<UUID, Officer> people, UUID officer) {
        return Optional.ofNullable(people.get(officer))
                .map(Officer::displayName)
                .orElse("una persona sin cuenta");
    }
}
