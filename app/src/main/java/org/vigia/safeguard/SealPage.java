package org.vigia.safeguard;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.page.Form;

/** Where a case is sealed, where others are let in, and where two lift the seal. */
@Controller
@RequestMapping("/casos/{folio}/reserva")
class SealPage {
    private final Safeguard safeguard;
    private final Access access;
    private final Docket docket;

    SealPage(Safeguard safeguard, Access access, Docket docket) {
        this.safeguard = safeguard;
        this.access = access;
        this.docket = docket;
    }

    @Operation(id = "readSeal", asks = Permission.SEAL_CASE)
    @GetMapping
    ModelAndView seal(@PathVariable String folio) {
        return page(folio, Form.blank());
    }

    private ModelAndView page(String folio, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("folio", folio);
        model.put("listed", safeguard.findList(folio));
        model.put("proposal", safeguard.findProposal(folio));
        model.put("me", access.getOfficer().id());
        model.put(
                "proposer",
                safeguard
                        .findProposal(folio)
                        .flatMap(proposal -> access.listOfficers().stream()
                                .filter(officer -> officer.id().equals(proposal.proposedBy()))
                                .findFirst())
                        .map(Officer::displayName)
                        .orElse(""));
        return form.page("safeguard/seal", model);
    }

    @Operation(id = "keepSeal", asks = Permission.SEAL_CASE)
    @PostMapping
    ModelAndView keep(@PathVariable String folio, Form form) {
        try {
            switch (form.value("accion")) {
                case "reservar" -> once(form, () -> safeguard.seal(folio, form.value("motivo")));
                case "incluir" -> once(form, () -> safeguard.list(folio, form.value("cuenta")));
                case "proponer" -> safeguard.proposeUnsealing(folio, form.value("motivo"));
                case "levantar" -> once(form, () -> safeguard.unseal(folio));
                case "rechazar" -> safeguard.refuseUnsealing(folio, form.value("motivo"));
                default -> form.refuse("accion", "Elija qué hacer con la reserva.");
            }
        } catch (InvalidInput refused) {
            form.refuse(refused);
        }
        return form.valid() ? Form.recorded("/casos/" + folio + "/reserva") : page(folio, form);
    }

    private void once(Form form, Supplier<Recorded> work) {
        docket.once(form, "safeguard.seal", work);
    }
}
