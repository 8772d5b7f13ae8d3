package org.vigia.sanction;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.vigia.docket.Recorded;
import org.vigia.page.Form;

/** A proceeding, and the steps that are a day and one choice. */
@Controller
@RequestMapping("/procedimientos/{folio}")
class ProceedingPage {
    private static final String SIMPLE = "/{step:emplazamiento|instruccion|notificacion|impugnacion|fallo}";

    private final Sanction sanction;
    private final ProceedingSheets sheets;
    private final Docket docket;

    ProceedingPage(Sanction sanction, ProceedingSheets sheets, Docket docket) {
        this.sanction = sanction;
        this.sheets = sheets;
        this.docket = docket;
    }

    @Operation(id = "readProceeding", asks = Permission.SEE_PROCEEDINGS)
    @GetMapping
    ModelAndView proceeding(@PathVariable String folio) {
        return new ModelAndView("sanction/proceeding", Map.of("sheet", sheets.get(folio)));
    }

    @Operation(id = "newProceedingStep", asks = Permission.SEE_PROCEEDINGS)
    @GetMapping(SIMPLE)
    ModelAndView ask(@PathVariable String folio, @PathVariable String step) {
        NextStep next = NextStep.find(step).orElseThrow();
        var sheet = sheets.get(folio, next.permission());
        return show(sheet, next, withVersion(sheet));
    }

    @Operation(id = "recordProceedingStep", asks = Permission.SEE_PROCEEDINGS)
    @PostMapping(SIMPLE)
    ModelAndView take(@PathVariable String folio, @PathVariable String step, Form form) {
        NextStep next = NextStep.find(step).orElseThrow();
        var sheet = sheets.get(folio, next.permission());
        Optional<Step> typed = StepForm.of(next).read(form);
        if (typed.isPresent())
            try {
                docket.once(form, "sanction." + step, () -> record(folio, typed.get(), form.version()));
                return Form.recorded(sheet.href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return show(sheet, next, form);
    }

    private Recorded record(String folio, Step step, @Nullable Integer seen) {
        return switch (step) {
            case Step.Summoned summoned -> sanction.summon(folio, summoned, seen);
            case Step.Heard heard -> sanction.closeHearing(folio, heard, seen);
            case Step.Notified notified -> sanction.recordNotification(folio, notified, seen);
            case Step.Challenged challenged -> sanction.recordChallenge(folio, challenged, seen);
            case Step.Upheld upheld -> sanction.recordUpheld(folio, upheld, seen);
            case Step.Annulled annulled -> sanction.recordAnnulled(folio, annulled, seen);
            case Step.Recommended _, Step.Fined _, Step.NotSanctioned _, Step.HandedOver _ ->
                throw new IllegalArgumentException("not a day and one choice: " + step);
        };
    }

    private static ModelAndView show(ProceedingSheets.Sheet sheet, NextStep next, Form form) {
        return form.page("sanction/step", Map.of("sheet", sheet, "next", next, "asked", StepForm.of(next)));
    }

    /** A new form that knows which version of the proceeding its author has seen. */
    static Form withVersion(ProceedingSheets.Sheet sheet) {
        return Form.blank().with("version", Integer.toString(sheet.proceeding().version()));
    }
}
