package org.vigia.explorer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;
import org.vigia.release.Catalogue;
import org.vigia.release.Catalogue.Issue;

/** The money of the fines of each closed year, by state, as an edition tells it. */
@Controller
class AmountsPage {
    private static final String PAGE = "/datos/multas";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Catalogue catalogue;

    AmountsPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Operation(id = "readFineAmounts", asks = Permission.READ_PUBLIC)
    @GetMapping(PAGE)
    ModelAndView read(@RequestParam @Nullable String anio, @RequestParam @Nullable String edicion, Form form) {
        Optional<Issue> issue = catalogue.choose(edicion);
        List<Integer> years = issue.map(AmountsPage::years).orElse(List.of());
        Messages words = Messages.of(form);
        Map<String, Object> model = new HashMap<>();
        model.put("words", words);
        model.put("other", Address.in(words.other(), PAGE, form));
        model.put("edition", issue.map(Issue::edition).orElse(null));
        model.put("years", years);
        model.put("view", years.isEmpty() && anio == null ? null : view(issue, years, anio, words));
        return new ModelAndView("explorer/amounts", model);
    }

    @Operation(id = "downloadFineAmounts", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/multas.csv")
    ResponseEntity<String> file(@RequestParam @Nullable String anio, @RequestParam @Nullable String edicion) {
        Issue issue = catalogue.choose(edicion).orElseThrow(() -> new NotFound("edition"));
        AmountsView view = view(Optional.of(issue), years(issue), anio, Messages.SPANISH);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"vigia-importe-multas-%d-v%s.csv\""
                                .formatted(view.year(), issue.edition().version()))
                .body(view.csv());
    }

    private static List<Integer> years(Issue issue) {
        return issue.amounts().stream()
                .map(amounts -> amounts.year())
                .distinct()
                .sorted()
                .toList()
                .reversed();
    }

    /** Of the year that was asked for, else of the latest. @throws NotFound when the edition tells nothing of it */
    private static AmountsView view(Optional<Issue> issue, List<Integer> years, @Nullable String anio, Messages words) {
        int year = years.stream()
                .filter(one -> anio == null || anio.equals(one.toString()))
                .findFirst()
                .orElseThrow(() -> new NotFound("year " + anio));
        return new AmountsView(
                year,
                issue.orElseThrow().amounts().stream()
                        .filter(amounts -> amounts.year() == year)
                        .toList(),
                words);
    }
}
