package org.vigia.casework;

import java.time.InstantSource;
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
import org.vigia.docket.Occurred;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.reference.Reference;

/** Where a case is closed, and what is still missing; and where it is reopened. */
@Controller
@RequestMapping("/casos/{folio}")
class CloseCasePage {
    private final Casework casework;
    private final CaseSheets sheets;
    private final Docket docket;
    private final Reference reference;
    private final InstantSource clock;

    CloseCasePage(Casework casework, CaseSheets sheets, Docket docket, Reference reference, InstantSource clock) {
        this.casework = casework;
        this.sheets = sheets;
        this.docket = docket;
        this.reference = reference;
        this.clock = clock;
    }

    @Operation(id = "newClosure", asks = Permission.CLOSE_CASE)
    @GetMapping("/cierre")
    ModelAndView closing(@PathVariable String folio) {
        return closing(folio, withVersion(folio));
    }

    private ModelAndView closing(String folio, Form form) {
        var summary = sheets.summary(folio);
        return form.page(
                "casework/closeCase",
                Map.of("head", summary.head(), "unmet", summary.unmet(), "units", Options.units(reference.units())));
    }

    @Operation(id = "closeCase", asks = Permission.CLOSE_CASE)
    @PostMapping("/cierre")
    ModelAndView close(@PathVariable String folio, Form form) {
        var outcome = outcome(form);
        if (outcome.isPresent() && form.valid())
            try {
                docket.once(
                        form,
                        "casework.close",
                        () -> casework.close(folio, outcome.get(), Occurred.at(clock.instant()), form.version()));
                return Form.recorded("/casos/" + folio);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return closing(folio, form);
    }

    private static Optional<Outcome> outcome(Form form) {
        String explanation = form.value("explicacion").strip();
        return switch (form.value("resultado")) {
            case "SANCTIONED" -> Optional.of(new Outcome.Sanctioned(explanation));
            case "MISTAKEN" -> Optional.of(new Outcome.Mistaken(explanation));
            case "HANDED_OVER" ->
                form.text("autoridad", "Elija la autoridad que tomó el caso.")
                        .map(unit -> new Outcome.HandedOver(unit, explanation));
            case "NOT_SANCTIONED" ->
                Options.read(form, "motivo", NoSanction.class, "Diga por qué no hubo sanción.")
                        .map(reason -> new Outcome.NotSanctioned(reason, explanation));
            default -> {
                form.refuse("resultado", "Elija cómo terminó el caso.");
                yield Optional.empty();
            }
        };
    }

    @Operation(id = "newReopening", asks = Permission.REOPEN_CASE)
    @GetMapping("/reapertura")
    ModelAndView reopening(@PathVariable String folio) {
        return reopening(folio, withVersion(folio));
    }

    private ModelAndView reopening(String folio, Form form) {
        return form.page("casework/reopenCase", Map.of("head", sheets.head(folio)));
    }

    @Operation(id = "reopenCase", asks = Permission.REOPEN_CASE)
    @PostMapping("/reapertura")
    ModelAndView reopen(@PathVariable String folio, Form form) {
        var cause = Options.read(form, "causa", Reopening.class, "Elija qué hizo que el caso se reabra.");
        if (cause.isPresent() && form.valid())
            try {
                docket.once(
                        form,
                        "casework.reopen",
                        () -> casework.reopen(
                                folio,
                                cause.get(),
                                form.value("explicacion"),
                                Occurred.at(clock.instant()),
                                form.version()));
                return Form.recorded("/casos/" + folio);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return reopening(folio, form);
    }

    private Form withVersion(String folio) {
        return Form.blank()
                .with("version", Integer.toString(casework.getByFolio(folio).version()));
    }
}
