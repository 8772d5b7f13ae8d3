package org.vigia.sanction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;

/** Where a fine is handed to the finance authority; it shows exactly what that authority will see. */
@Controller
@RequestMapping("/procedimientos/{folio}/entrega")
class HandOverPage {
    private final Sanction sanction;
    private final ProceedingSheets sheets;
    private final Docket docket;
    private final Reference reference;

    HandOverPage(Sanction sanction, ProceedingSheets sheets, Docket docket, Reference reference) {
        this.sanction = sanction;
        this.sheets = sheets;
        this.docket = docket;
        this.reference = reference;
    }

    @Operation(id = "newHandOver", asks = Permission.HAND_OVER_FINE)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        var sheet = sheets.get(folio, Permission.HAND_OVER_FINE);
        return show(sheet, ProceedingPage.withVersion(sheet));
    }

    @Operation(id = "handOverFine", asks = Permission.HAND_OVER_FINE)
    @PostMapping
    ModelAndView handOver(@PathVariable String folio, Form form) {
        var sheet = sheets.get(folio, Permission.HAND_OVER_FINE);
        var on = form.date("fecha", "Escriba el día en que se entrega.");
        try {
            Optional<Debtor> debtor = debtor(form);
            if (form.valid()) {
                docket.once(
                        form,
                        "sanction.hand_over",
                        () -> sanction.handOver(folio, debtor.orElseThrow(), on.orElseThrow(), form.version()));
                return Form.recorded(sheet.href());
            }
        } catch (InvalidInput refused) {
            form.refuse(refused);
        }
        return show(sheet, form);
    }

    private static Optional<Debtor> debtor(Form form) {
        String name = form.value("deudor").strip();
        String rfc = form.value("rfc").strip().toUpperCase(Locale.ROOT);
        return switch (form.value("persona")) {
            case "LEGAL" -> Optional.of(new Debtor.Legal(name, rfc));
            case "NATURAL" ->
                Optional.of(new Debtor.Natural(name, rfc.isEmpty() ? Optional.empty() : Optional.of(rfc)));
            default -> {
                form.refuse("persona", "Elija si quien debe es persona moral o física.");
                yield Optional.empty();
            }
        };
    }

    private ModelAndView show(ProceedingSheets.Sheet sheet, Form form) {
        String finance = reference
                .getUnit(AgencyKind.STATE_FINANCE, sheet.proceeding().state())
                .nameEs();
        return form.page("sanction/handOver", Map.of("sheet", sheet, "finance", finance));
    }
}
