package org.vigia.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.reference.Reference;

/** Where the visit is recorded: when, how it ended, how many children and adolescents were found at work. */
@Controller
class VisitPage {
    private final Inspection inspection;
    private final Docket docket;
    private final Reference reference;
    private final Words words;
    private final InstantSource clock;

    VisitPage(Inspection inspection, Docket docket, Reference reference, Words words, InstantSource clock) {
        this.inspection = inspection;
        this.docket = docket;
        this.reference = reference;
        this.words = words;
        this.clock = clock;
    }

    @Operation(id = "newVisit", asks = Permission.RECORD_VISIT)
    @GetMapping("/inspecciones/{folio}/visita")
    ModelAndView blank(@PathVariable String folio) {
        var file = inspection.getToVisit(folio);
        var today = LocalDate.ofInstant(
                clock.instant(), reference.zoneOf(file.order().municipality()));
        return page(
                file,
                Form.blank().with("version", Integer.toString(file.version())).with("dia", today.toString()));
    }

    @Operation(id = "recordVisit", asks = Permission.RECORD_VISIT)
    @PostMapping("/inspecciones/{folio}/visita")
    ModelAndView record(@PathVariable String folio, Form form) {
        var file = inspection.getToVisit(folio);
        var visit = read(folio, form);
        if (visit.isPresent()) {
            try {
                docket.once(
                        UUID.fromString(form.key()),
                        "inspection.recordVisit " + folio,
                        form.body(),
                        () -> inspection.recordVisit(visit.get()));
                return Form.recorded(file.order().href() + (visit.get().childrenFound() > 0 ? "/ninez/nueva" : ""));
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        }
        return page(file, form);
    }

    private static Optional<NewVisit> read(String folio, Form form) {
        var day = form.date("dia", "Escriba el día de la visita.");
        var outcome = Choice.read(form, "resultado", Outcome.class, "Elija cómo terminó la visita.");
        var found = form.integer("cuantos", 0, VisitRules.MOST_CHILDREN);
        if (outcome.equals(Optional.of(Outcome.EXECUTED))
                && form.text("cuantos").isEmpty())
            form.refuse("cuantos", "Escriba cuántos encontró trabajando; si a nadie, escriba 0.");
        int seen = form.integer("version", 0, Integer.MAX_VALUE - 1).orElse(0);
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewVisit(
                folio,
                day.orElseThrow(),
                outcome.orElseThrow(),
                found.orElse(0),
                form.text("observaciones").orElse(null),
                List.of(),
                seen));
    }

    private ModelAndView page(InspectionFile file, Form form) {
        return form.page("inspection/visit", Map.of("file", file, "words", words));
    }
}
