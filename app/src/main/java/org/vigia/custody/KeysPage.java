package org.vigia.custody;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.page.Form;

/** Where administrators see the versions of the key file, and one proposes and another approves a new one. */
@Controller
@RequestMapping("/llaves")
class KeysPage {
    private static final String ADDRESS = "/llaves";
    private final Custody custody;
    private final Access access;

    KeysPage(Custody custody, Access access) {
        this.custody = custody;
        this.access = access;
    }

    /** A proposal as an administrator reads it. @param own whether the reader proposed it */
    record Row(UUID id, String who, String reason, boolean own, String became) {}

    @Operation(id = "readKeys", asks = Permission.ROTATE_KEYS)
    @GetMapping
    ModelAndView read() {
        return page(Form.blank());
    }

    @Operation(id = "proposeRotation", asks = Permission.ROTATE_KEYS)
    @PostMapping
    ModelAndView propose(Form form) {
        try {
            custody.propose(form.value("motivo"));
            return Form.recorded(ADDRESS);
        } catch (InvalidInput e) {
            form.refuse(e);
            return page(form);
        }
    }

    @Operation(id = "approveRotation", asks = Permission.ROTATE_KEYS)
    @PostMapping("/aprobacion")
    ModelAndView approve(@RequestParam UUID propuesta) {
        custody.approve(propuesta);
        return Form.recorded(ADDRESS);
    }

    @Operation(id = "refuseRotation", asks = Permission.ROTATE_KEYS)
    @PostMapping("/rechazo")
    ModelAndView refuse(@RequestParam UUID propuesta, Form form) {
        try {
            custody.refuse(propuesta, form.value("motivo"));
            return Form.recorded(ADDRESS);
        } catch (InvalidInput e) {
            form.refuse(e);
            return page(form);
        }
    }

    private ModelAndView page(Form form) {
        Optional<Row> waiting = custody.findWaiting().map(this::row);
        Optional<Row> agreed = custody.findAgreed().map(this::row);
        List<Row> decided = custody.list().stream()
                .filter(proposal -> proposal.decision().isPresent())
                .map(this::row)
                .toList();
        return form.page(
                "custody/keys",
                Map.of("versions", custody.versions(), "waiting", waiting, "agreed", agreed, "decided", decided));
    }

    private Row row(Proposal proposal) {
        Map<UUID, Officer> people = access.mapEver(proposal.officers());
        return new Row(
                proposal.id(),
                name(people, proposal.proposedBy()),
                proposal.reason(),
                proposal.proposedBy().equals(access.getOfficer().id()),
                proposal.decision()
                        .map(decision -> (decision.approved() ? "Aprobada por " : "No la aprobó ")
                                + name(people, decision.by())
                                + (decision.approved() ? "" : ": " + decision.reason()))
                        .orElse(""));
    }

    private static String name(Map<UUID, Officer> people, UUID officer) {
        return Optional.ofNullable(people.get(officer))
                .map(Officer::displayName)
                .orElse("una persona sin cuenta");
    }
}
