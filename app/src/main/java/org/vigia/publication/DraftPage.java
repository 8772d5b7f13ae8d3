package org.vigia.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.SecurityLog;
import org.vigia.page.Language;
import org.vigia.statistics.Statistics;

/** The country report as it would be if it were frozen now, for the office that publishes it. Each reading leaves a line in the log. */
@Controller
class DraftPage {
    private final Publication publication;
    private final Statistics statistics;
    private final Reckoning reckoning;
    private final SecurityLog log;

    DraftPage(Publication publication, Statistics statistics, Reckoning reckoning, SecurityLog log) {
        this.publication = publication;
        this.statistics = statistics;
        this.reckoning = reckoning;
        this.log = log;
    }

    @Operation(id = "readDraftReport", asks = Permission.PUBLISH_FIGURES)
    @GetMapping("/publicaciones/informe")
    ModelAndView read(@RequestParam @Nullable String anio) {
        List<Integer> years = statistics.listYears();
        if (anio == null && years.isEmpty()) return new ModelAndView("publication/empty", Map.of("returns", true));
        int year = anio == null ? years.getFirst() : Year.parse(anio);
        log.early("report");
        return new ModelAndView(
                "publication/ilab",
                Map.of(
                        "returns",
                        true,
                        "years",
                        years,
                        "view",
                        reckoning.atTheTable(() -> publication.view(statistics.getReport(year), Language.ES))));
    }
}
