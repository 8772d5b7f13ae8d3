package org.vigia.explorer;

import java.net.URI;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.opendata.Format;
import org.vigia.page.Form;
import org.vigia.page.Messages;
import org.vigia.release.Catalogue;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.Definitions;
import org.vigia.release.Measure;

/** The published figures, for everyone: a measure by one division or two, and the same as a file. The address holds all that was chosen. */
@Controller
class ExplorerPage {
    private final Catalogue catalogue;
    private final Definitions definitions;

    ExplorerPage(Catalogue catalogue, Definitions definitions) {
        this.catalogue = catalogue;
        this.definitions = definitions;
    }

    @Operation(id = "exploreFigures", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos")
    ModelAndView explore(Form form) {
        Optional<Issue> issue = issue(form);
        Map<String, Object> model = new HashMap<>();
        Messages words = Messages.of(form);
        model.put("words", words);
        model.put("issue", issue.orElse(null));
        Optional<Measure> uncounted = issue.flatMap(one -> uncounted(form, one));
        model.put("uncounted", uncounted.orElse(null));
        Optional<Crossing> crossing =
                uncounted.isPresent() ? Optional.empty() : issue.flatMap(one -> crossing(form, one));
        model.put(
                "view",
                crossing.map(one -> new TableView(one, issue.orElseThrow().edition(), words))
                        .orElse(null));
        model.put("years", crossing.map(one -> years(one, issue.orElseThrow())).orElse(null));
        return form.page("explorer/explore", model);
    }

    @Operation(id = "downloadFigures", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/{file:cuadro.csv|cuadro.xlsx|cuadro.json|cuadro-sdmx.csv|cuadro.parquet"
            + "|serie.csv|serie.xlsx|serie.json|serie-sdmx.csv|serie.parquet}")
    ResponseEntity<byte[]> download(@PathVariable String file, Form form) {
        TableFile written = TableFile.find(file).orElseThrow(() -> new NotFound("file " + file));
        Issue issue = issue(form).orElseThrow(() -> new NotFound("edition"));
        Crossing crossing = crossing(form, issue).orElseThrow(() -> new InvalidInput(form.errors()));
        if (!crossing.choice().dropped().isEmpty())
            throw new InvalidInput("archivo", String.join(" ", crossing.choice().dropped()));
        URI site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        var data = new TableData(crossing, issue.edition(), Messages.of(form));
        return ResponseEntity.ok()
                .contentType(mediaType(written.format()))
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name(crossing, issue, file)))
                .body(written.write(
                        file.startsWith(TableFile.YEARS)
                                ? data.years(years(crossing, issue), site)
                                : data.dataset(site)));
    }

    /** A measure that is defined and of which the edition has nothing to count. */
    private Optional<Measure> uncounted(Form form, Issue issue) {
        String asked = form.value(Choice.MEASURE);
        return issue.measures().stream().anyMatch(measure -> measure.slug().equals(asked))
                ? Optional.empty()
                : definitions.listAll().stream()
                        .filter(measure -> measure.slug().equals(asked))
                        .findFirst();
    }

    private static MediaType mediaType(Format format) {
        MediaType type = MediaType.parseMediaType(format.mediaType());
        return switch (format) {
            case XLSX, PARQUET -> type;
            case CSV, JSON_STAT, SDMX_CSV -> new MediaType(type, StandardCharsets.UTF_8);
        };
    }

    private YearByYear years(Crossing crossing, Issue issue) {
        return new YearByYear(crossing.choice(), issue, catalogue.findBefore(issue));
    }

    private static String name(Crossing crossing, Issue issue, String file) {
        return "vigia-%s-%d-v%s-%s"
                .formatted(
                        crossing.choice().measure().slug(),
                        crossing.choice().published().year(),
                        issue.edition().version(),
                        file);
    }

    /** The edition that was asked for, else the current one. */
    private Optional<Issue> issue(Form form) {
        return catalogue.choose(form.value(Choice.EDITION));
    }

    private Optional<Crossing> crossing(Form form, Issue issue) {
        return Choice.read(form, issue)
                .map(choice -> new Crossing(
                        choice,
                        catalogue
                                .findBefore(issue)
                                .flatMap(before -> before.find(
                                        choice.measure(), choice.published().year()))));
    }
}
