package org.vigia.transfer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.reference.Reference;
import org.vigia.registry.Ruling;

/** Where a unit declares that it is not competent: in whose favour and why, and what would move, before it is sent. */
@Controller
@RequestMapping("/casos/{folio}/declinar")
class DeclinePage {
    private static final String DECLINE = "transfer.decline";

    private final Access access;
    private final Casework casework;
    private final Reference reference;
    private final Transfer transfer;
    private final Extents extents;
    private final Protective protective;
    private final Docket docket;

    DeclinePage(
            Access access,
            Casework casework,
            Reference reference,
            Transfer transfer,
            Extents extents,
            Protective protective,
            Docket docket) {
        this.access = access;
        this.casework = casework;
        this.reference = reference;
        this.transfer = transfer;
        this.extents = extents;
        this.protective = protective;
        this.docket = docket;
    }

    @Operation(id = "newTransfer", asks = Permission.DECLINE_COMPETENCE)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        CaseFile file = casework.getByFolio(folio);
        String provision =
                casework.findCompetence(file.caseId()).map(Ruling::provision).orElse("");
        return page(file, Form.blank().with("fundamento", provision));
    }

    @Operation(id = "declineCompetence", asks = Permission.DECLINE_COMPETENCE)
    @PostMapping
    ModelAndView send(@PathVariable String folio, Form form) {
        CaseFile file = casework.getByFolio(folio);
        if (form.value("paso").equals("cambiar")) return page(file, form);
        boolean send = form.value("paso").equals("enviar");
        Optional<Recorded> before = send ? docket.findOnce(form, DECLINE) : Optional.empty();
        if (before.isPresent()) return recorded(before.get());
        Optional<NewTransfer> asked = read(folio, form);
        if (asked.isPresent())
            try {
                if (send) return recorded(docket.once(form, DECLINE, () -> transfer.decline(asked.get())));
                return form.page(
                        "transfer/declineReview",
                        Map.of("file", file, "asked", asked.get(), "review", transfer.review(asked.get())));
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(file, form);
    }

    private ModelAndView recorded(Recorded sent) {
        return Form.recorded("/declinatorias/" + transfer.get(sent.subject()).folio());
    }

    private static Optional<NewTransfer> read(String folio, Form form) {
        Optional<String> to = form.text("autoridad", "Elija la autoridad en cuyo favor se declina.");
        Optional<Ground> ground =
                Options.read(form, "razon", Ground.class, "Elija por qué su unidad no es competente.");
        Optional<String> provision = form.text("fundamento", "Escriba en qué disposición se funda.");
        Optional<String> explanation = form.text("explicacion", "Explique por qué su unidad no es competente.");
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que se declina.");
        Optional<LocalDate> ceased = form.date("cese");
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewTransfer(
                folio,
                to.orElseThrow(),
                ground.orElseThrow(),
                provision.orElseThrow(),
                explanation.orElseThrow(),
                on.orElseThrow(),
                ceased.orElse(null)));
    }

    private ModelAndView page(CaseFile file, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put("ruling", casework.findCompetence(file.caseId()));
        model.put(
                "units",
                Options.units(
                        extents.receivers(reference.getUnit(access.getOfficer().unit()))));
        model.put("grounds", grounds());
        model.put("asksForCessation", protective.asksForCessation(file));
        model.put("missing", protective.missing(file, form.text("cese").orElse(null)));
        return form.page("transfer/decline", model);
    }

    private static List<Option> grounds() {
        return Arrays.stream(Ground.values())
                .map(one -> new Option(one.name(), one.label(), one.provision()))
                .toList();
    }
}
