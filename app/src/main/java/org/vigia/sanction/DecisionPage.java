package org.vigia.sanction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.vigia.law.FineRange;
import org.vigia.law.Law;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.sanction.ProceedingSheets.Charged;

/** Where a person decides each charge: an amount within its range, or no fine and why. */
@Controller
@RequestMapping("/procedimientos/{folio}/resolucion")
class DecisionPage {
    private final Sanction sanction;
    private final ProceedingSheets sheets;
    private final Docket docket;
    private final Law law;

    DecisionPage(Sanction sanction, ProceedingSheets sheets, Docket docket, Law law) {
        this.sanction = sanction;
        this.sheets = sheets;
        this.docket = docket;
        this.law = law;
    }

    /** A charge with what its fine may be for one worker, and why. */
    record Ranged(Charged charged, String range) {
        UUID finding() {
            return charged.charge().finding();
        }
    }

    @Operation(id = "newDecision", asks = Permission.DECIDE_SANCTION)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        var sheet = sheets.get(folio, Permission.DECIDE_SANCTION);
        return show(sheet, ProceedingPage.withVersion(sheet));
    }

    @Operation(id = "decideSanction", asks = Permission.DECIDE_SANCTION)
    @PostMapping
    ModelAndView decide(@PathVariable String folio, Form form) {
        var sheet = sheets.get(folio, Permission.DECIDE_SANCTION);
        Optional<NewDecision> typed = read(form, sheet.charges());
        if (typed.isPresent())
            try {
                docket.once(form, "sanction.decide", () -> sanction.decide(folio, typed.get(), form.version()));
                return Form.recorded(sheet.href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return show(sheet, form);
    }

    private static Optional<NewDecision> read(Form form, List<Charged> charges) {
        var on = form.date("fecha", "Escriba la fecha de la resolución.");
        var number = form.text("numero", "Escriba el número de la resolución.");
        List<NewLine> lines = new ArrayList<>();
        for (Charged charged : charges) {
            UUID finding = charged.charge().finding();
            Optional<BigDecimal> amount = form.money(FineSheet.field(finding));
            int workers = charged.charge().child().isPresent()
                    ? 1
                    : form.integer("personas-" + finding, 1, 100_000).orElse(1);
            lines.add(new NewLine(finding, workers, form.date("reincidencia-" + finding), amount));
        }
        Optional<NoFine> reason = Optional.empty();
        for (NoFine one : NoFine.values()) if (form.chose("razon", one.name())) reason = Optional.of(one);
        var grounds = form.text("fundamento", "Escriba los motivos y fundamentos de la resolución.");
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewDecision(
                on.orElseThrow(),
                number.orElseThrow(),
                lines,
                "es",
                grounds.orElseThrow(),
                reason,
                form.text("explicacion")));
    }

    private ModelAndView show(ProceedingSheets.Sheet sheet, Form form) {
        List<Ranged> ranged = sheet.charges().stream()
                .map(charged -> new Ranged(charged, pesos(FineLine.range(law, charged.charge(), 1, false))))
                .toList();
        return form.page("sanction/decision", Map.of("sheet", sheet, "ranged", ranged));
    }

    private static String pesos(FineRange range) {
        return "De %s a %s. %s"
                .formatted(Formats.money(range.minimum()), Formats.money(range.maximum()), range.explanation());
    }
}
