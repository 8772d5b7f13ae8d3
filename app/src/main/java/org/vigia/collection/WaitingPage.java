package org.vigia.collection;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;

/** Lines that found no fine, and where a person says what each of them is. */
@Controller
@RequestMapping("/cobros/por-hallar")
class WaitingPage {
    private final WaitingLines lines;

    WaitingPage(WaitingLines lines) {
        this.lines = lines;
    }

    @Operation(id = "listWaitingLines", asks = Permission.RECORD_COLLECTION)
    @GetMapping
    ModelAndView list(Form form) {
        return page(form);
    }

    @Operation(id = "settleWaitingLine", asks = Permission.RECORD_COLLECTION)
    @PostMapping("/{id}")
    ModelAndView settle(@PathVariable UUID id, Form form) {
        lines.require(id);
        Optional<Settled> how = Options.read(form, "que", Settled.class, "Elija qué es el renglón.");
        Optional<String> folio = how.filter(Settled.FOUND::equals)
                .flatMap(found -> form.text("folio", "Escriba el folio del cobro, como está en la lista de cobros."));
        if (form.valid())
            try {
                if (folio.isPresent()) lines.settle(id, folio.get());
                else lines.discard(id, how.orElseThrow());
                return Form.recorded("/cobros/por-hallar");
            } catch (InvalidInput refused) {
                form.refuse("folio", String.join(" ", refused.errors().byField().values()));
            }
        return page(form);
    }

    private ModelAndView page(Form form) {
        return form.page(
                "collection/waiting",
                Map.of(
                        "lines",
                        lines.list(Cursor.read(form, WaitingLines.KEY)),
                        "settled",
                        Stream.of(Settled.values())
                                .map(one -> new Option(one.name(), one.label()))
                                .toList()));
    }
}
