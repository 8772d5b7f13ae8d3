package org.vigia.casework;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.reference.Municipality;
import org.vigia.reference.PlaceMatch;
import org.vigia.reference.Reference;

/** Where a case is opened by hand. */
@Controller
@RequestMapping("/casos/nuevo")
class OpenCasePage {
    private final Casework casework;
    private final Docket docket;
    private final Reference reference;
    private final CasePlace place;
    private final InstantSource clock;

    OpenCasePage(Casework casework, Docket docket, Reference reference, CasePlace place, InstantSource clock) {
        this.casework = casework;
        this.docket = docket;
        this.reference = reference;
        this.place = place;
        this.clock = clock;
    }

    @Operation(id = "newCase", asks = Permission.OPEN_CASE)
    @GetMapping
    ModelAndView asking(Form form) {
        form.text("de").ifPresent(folio -> {
            var source = place.getSource(folio);
            form.with("entidad", source.state())
                    .with(
                            "municipio",
                            reference.getMunicipality(source.municipality()).name());
        });
        return page(form);
    }

    private ModelAndView page(Form form) {
        return form.page("casework/openCase", Map.of("states", Options.states(reference)));
    }

    @Operation(id = "openCase", asks = Permission.OPEN_CASE)
    @PostMapping
    ModelAndView open(Form form) {
        Optional<NewCase> asked = read(form);
        if (asked.isPresent())
            try {
                var recorded = docket.once(form, "casework.open", () -> casework.open(asked.get()));
                return Form.recorded("/casos/"
                        + casework.find(recorded.subject()).orElseThrow().folio());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(form);
    }

    private Optional<NewCase> read(Form form) {
        Optional<CasePlace.Source> source = form.text("de").map(place::getSource);
        Optional<String> state =
                source.map(CasePlace.Source::state).or(() -> form.text("entidad", "Elija la entidad."));
        Optional<String> municipality = source.map(CasePlace.Source::municipality)
                .or(() ->
                        state.flatMap(code -> form.text("municipio").flatMap(word -> municipality(form, word, code))));
        Optional<Answer> danger = Options.read(
                form, "peligro", Answer.class, "Elija si hay peligro ahora; si no se sabe, elija «No se sabe».");
        Optional<String> reason = form.text("motivo", "Escriba por qué se abre el caso.");
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewCase(
                source.map(CasePlace.Source::caseId).orElse(null),
                state.orElseThrow(),
                municipality.orElse(null),
                source.map(CasePlace.Source::folio).orElse(null),
                danger.orElseThrow(),
                reason.orElseThrow(),
                Occurred.at(clock.instant())));
    }

    private Optional<String> municipality(Form form, String written, String state) {
        Optional<Municipality> coded = reference.findMunicipality(written);
        if (coded.isPresent()) return coded.map(Municipality::code);
        return switch (reference.matchMunicipality(written, state)) {
            case PlaceMatch.Found found -> Optional.of(found.municipality().code());
            case PlaceMatch.Ambiguous _ -> {
                form.refuse(
                        "municipio", "«%s» nombra a varios municipios. Escriba el nombre completo.".formatted(written));
                yield Optional.empty();
            }
            case PlaceMatch.NotFound missing -> {
                form.refuse("municipio", missing.reason());
                yield Optional.empty();
            }
        };
    }
}
