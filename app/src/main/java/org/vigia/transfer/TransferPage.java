package org.vigia.transfer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.reference.Reference;

/** A transfer, and one page for each thing that can be done with it. */
@Controller
@RequestMapping("/declinatorias/{folio}")
class TransferPage {
    private static final String ACT =
            "/{paso:acuse|aceptar|rechazar|insistir|resolucion-receptora|resolucion-emisora|retiro}";

    private final Transfer transfer;
    private final TransferSheets sheets;
    private final Answering answering;
    private final Docket docket;
    private final Reference reference;

    TransferPage(Transfer transfer, TransferSheets sheets, Answering answering, Docket docket, Reference reference) {
        this.transfer = transfer;
        this.sheets = sheets;
        this.answering = answering;
        this.docket = docket;
        this.reference = reference;
    }

    @Operation(id = "readTransfer", asks = Permission.SEE_TRANSFERS)
    @GetMapping
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView("transfer/transfer", Map.of("sheet", sheets.get(folio)));
    }

    @Operation(id = "newTransferStep", asks = Permission.SEE_TRANSFERS)
    @GetMapping(ACT)
    ModelAndView ask(@PathVariable String folio, @PathVariable String paso) {
        TransferAct act = TransferAct.of(paso);
        int version = answering.mine(folio, act.to()).version();
        return page(folio, act, Form.blank().with("version", Integer.toString(version)));
    }

    @Operation(id = "recordTransferStep", asks = Permission.SEE_TRANSFERS)
    @PostMapping(ACT)
    ModelAndView record(@PathVariable String folio, @PathVariable String paso, Form form) {
        TransferAct act = TransferAct.of(paso);
        answering.mine(folio, act.to());
        Optional<NewStep> typed = read(act, form);
        if (typed.isPresent())
            try {
                docket.once(form, "transfer." + paso, () -> transfer.step(folio, typed.get(), form.version()));
                return Form.recorded("/declinatorias/" + folio);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(folio, act, form);
    }

    private static Optional<NewStep> read(TransferAct act, Form form) {
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que ocurrió.");
        @Nullable
        Refusal refusal = act == TransferAct.REJECT
                ? Options.read(form, "motivo", Refusal.class, "Elija por qué no se toma.")
                        .orElse(null)
                : null;
        if (!form.valid()) return Optional.empty();
        return on.map(day -> new NewStep(
                act.to(),
                day,
                form.text("persona").orElse(null),
                refusal,
                form.text("decide").orElse(null),
                form.text("explicacion").orElse(null)));
    }

    private ModelAndView page(String folio, TransferAct act, Form form) {
        var sheet = sheets.get(folio);
        return form.page(
                "transfer/transferAct",
                Map.of("sheet", sheet, "act", act, "refusals", refusals(), "decider", decider(sheet.transfer())));
    }

    private Decider decider(TransferFile transfer) {
        return Decider.between(
                reference.getUnit(transfer.fromUnit()),
                reference.getUnit(transfer.toUnit()),
                transfer.course().last());
    }

    private static List<Option> refusals() {
        return Arrays.stream(Refusal.values())
                .map(one -> new Option(one.name(), one.label()))
                .toList();
    }
}
