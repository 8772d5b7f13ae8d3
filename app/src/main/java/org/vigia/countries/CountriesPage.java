package org.vigia.countries;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** Countries beside each other, for everyone: the page, and its files. The address holds all that was chosen. */
@Controller
class CountriesPage {
    private static final String PAGE = "/datos/paises";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final MexicoFile mexico;

    CountriesPage(MexicoFile mexico) {
        this.mexico = mexico;
    }

    @Operation(id = "compareCountries", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    ModelAndView compare(Form form) {
        Messages words = Messages.of(form);
        String other = Address.in(words.other(), PAGE, form);
        Optional<ComparisonView> view =
                Choice.read(form).map(SideBySide::of).map(compared -> new ComparisonView(compared, words));
        Map<String, Object> model = new HashMap<>(Map.of("query", Address.query(form), "words", words, "other", other));
        model.put("view", view.orElse(null));
        return form.page("countries/comparison", model);
    }

    @Operation(id = "downloadCountries", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/paises/{table}")
    ResponseEntity<String> download(@PathVariable String table, Form form) {
        String text = switch (table) {
            case "comparacion.csv" -> compared(form).csv();
            case "ilab.csv" -> compared(form).asPublished();
            case "ficha.csv" -> profile(form).csv();
            case "niveles.csv" -> Assessment.FILE.write(profile(form).levels());
            case "normas.csv" -> StandardRow.FILE.write(profile(form).standards());
            case "estadisticas.csv" -> StatisticRow.FILE.write(profile(form).statistics());
            case "bienes.csv" -> Good.FILE.write(profile(form).goods());
            case "lista-de-bienes.csv" -> ListedGood.FILE.write(profile(form).listed());
            case "acciones.csv" -> SuggestedAction.FILE.write(profile(form).actions());
            case "mexico.csv" -> mexico.write(form.value("anio"));
            default -> throw new NotFound("table " + table);
        };
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"vigia-paises-%s\"".formatted(table))
                .body(text);
    }

    private static Profile profile(Form form) {
        return Profile.read(form).orElseThrow(() -> new InvalidInput(form.errors()));
    }

    private static SideBySide compared(Form form) {
        return Choice.read(form).map(SideBySide::of).orElseThrow(() -> new InvalidInput(form.errors()));
    }
}
