package org.vigia.casework;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Form;
import org.vigia.access.InvalidInput;
import org.vigia.access.Option;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.reference.PlaceMatch;
import org.vigia.reference.Reference;

/** Where a case is opened by hand. */
@Controller
@RequestMapping("/casos/nuevo")
class OpenCasePage {
    private final Casework casework;
    private final Docket docket;
    private final Reference reference;
    private final InstantSource clock;

    OpenCasePage(Casework casework, Docket docket, Reference reference, InstantSource clock) {
        this.casework = casework;
        this.docket = docket;
        this.reference = reference;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView asking(Form form) {
        return form.page(
                "casework/openCase",
                Map.of(
                        "states",
                        reference.states().stream()
                                .map(state -> new Option(state.code(), state.shortName()))
                                .toList()));
    }

    @PostMapping
    ModelAndView open(Form form) {
        Optional<String> state = form.text("entidad", "Elija la entidad.");
        Optional<String> written = form.text("municipio");
        String municipality =
                state.isPresent() && written.isPresent() ? municipality(form, written.get(), state.get()) : "";
        Optional<Answer> danger = Options.read(
                form, "peligro", Answer.class, "Elija si hay peligro ahora; si no se sabe, elija «No se sabe».");
        form.text("motivo", "Escriba por qué se abre el caso.");
        if (!form.valid()) return asking(form);
        try {
            var recorded = docket.once(
                    form,
                    "casework.open",
                    () -> casework.open(new NewCase(
                            null,
                            state.orElseThrow(),
                            municipality.isEmpty() ? null : municipality,
                            null,
                            danger.orElseThrow(),
                            form.value("motivo"),
                            Occurred.at(clock.instant()))));
            return Form.recorded(
                    "/casos/" + casework.find(recorded.subject()).orElseThrow().folio());
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return asking(form);
        }
    }

    private String municipality(Form form, String written, String state) {
        return switch (reference.matchMunicipality(written, state)) {
            case PlaceMatch.Found found -> found.municipality().code();
            case PlaceMatch.Ambiguous ambiguous -> {
                form.refuse(
                        "municipio", "«%s» nombra a varios municipios. Escriba el nombre completo.".formatted(written));
                yield "";
            }
            case PlaceMatch.NotFound missing -> {
                form.refuse("municipio", missing.reason());
                yield "";
            }
        };
    }
}
