package org.vigia.retention;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.ErasureBasis;
import org.vigia.page.Form;

/** Where the legal officer sees what is due and what is held, lays and lifts a hold, and where two ask for an erasure. */
@Controller
class RetentionPage {
    private static final int SHORTEST_REASON = 5;

    private final Retention retention;

    RetentionPage(Retention retention) {
        this.retention = retention;
    }

    @Operation(id = "listRetention", asks = Permission.ERASE_TEXTS)
    @GetMapping("/conservacion")
    ModelAndView overview() {
        return new ModelAndView("retention/overview", Map.of("overview", retention.overview()));
    }

    @Operation(id = "readCaseRetention", asks = Permission.ERASE_TEXTS)
    @GetMapping("/casos/{folio}/conservacion")
    ModelAndView ofCase(@PathVariable String folio) {
        return page(folio, Form.blank());
    }

    @Operation(id = "keepCaseRetention", asks = Permission.ERASE_TEXTS)
    @PostMapping("/casos/{folio}/conservacion")
    ModelAndView keep(@PathVariable String folio, Form form) {
        retention.kept(folio);
        try {
            switch (form.value("accion")) {
                case "conservar" ->
                    retention.hold(folio, target(form, "conservar_que"), words(form, "conservar_motivo"));
                case "levantar" -> retention.lift(folio, id(form, "levantar_que"), words(form, "levantar_motivo"));
                case "proponer" ->
                    retention.propose(folio, id(form, "suprimir_que"), basis(form), words(form, "suprimir_motivo"));
                case "aprobar" -> retention.approve(folio, id(form, "aprobar_que"));
                case "rechazar" -> retention.refuse(folio, id(form, "rechazar_que"), words(form, "rechazar_motivo"));
                default -> form.refuse("accion", "Elija qué hacer.");
            }
        } catch (InvalidInput refused) {
            form.refuse(refused);
        }
        return form.valid() ? Form.recorded("/casos/" + folio + "/conservacion") : page(folio, form);
    }

    private static ErasureBasis basis(Form form) {
        return Stream.of(ErasureBasis.values())
                .filter(one -> form.chose("fundamento", one.name()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("fundamento", "Elija quién lo pide."));
    }

    private static Optional<UUID> target(Form form, String field) {
        return form.chose(field, Kept.WHOLE_CASE) ? Optional.empty() : Optional.of(id(form, field));
    }

    private static UUID id(Form form, String field) {
        try {
            return UUID.fromString(form.value(field));
        } catch (IllegalArgumentException _) {
            throw new InvalidInput(field, "Elija de qué se trata.");
        }
    }

    private static String words(Form form, String field) {
        return form.text(field)
                .filter(words -> words.length() >= SHORTEST_REASON)
                .orElseThrow(() -> new InvalidInput(field, "Escriba por qué; queda en el expediente."));
    }

    private ModelAndView page(String folio, Form form) {
        return form.page("retention/kept", Map.of("kept", retention.kept(folio)));
    }
}
