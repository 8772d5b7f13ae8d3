package org.vigia.analysis;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.SecurityLog;
import org.vigia.download.Column;
import org.vigia.download.Download;
import org.vigia.download.Listed;
import org.vigia.page.Form;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.release.Division;
import org.vigia.release.Measure;

/**
 * What the unit has recorded, crossed as an officer asks. The address holds the whole question. Where children are counted a
 * number may be one child, so that each reading leaves a line in the log and no file is given; every other file is on record
 * like that of a list.
 */
@Controller
class AnalysisPage {
    private static final Keyset KEY = Keyset.ascending(Keyset.text("code"));

    private final Analysis analysis;
    private final Access access;
    private final Download download;
    private final SecurityLog log;

    AnalysisPage(Analysis analysis, Access access, Download download, SecurityLog log) {
        this.analysis = analysis;
        this.access = access;
        this.download = download;
        this.log = log;
    }

    @Operation(id = "analyseFacts", asks = Permission.ANALYSE_FACTS)
    @GetMapping("/analisis")
    ModelAndView read(Form form) {
        List<Measure> measures = analysis.listMeasures();
        Optional<Measure> measure = Question.measure(form, measures);
        List<Integer> years = measure.map(analysis::listYears).orElse(List.of());
        Optional<Crossed> crossed = crossed(form, measure, years);
        Map<String, Object> model = new HashMap<>();
        model.put("measures", measures);
        model.put("measure", measure.orElse(null));
        model.put("years", years);
        model.put("crossed", crossed.orElse(null));
        model.put("mayDownload", access.may(Permission.DOWNLOAD_LISTS));
        return form.page("analysis/analysis", model);
    }

    @Operation(id = "downloadAnalysis", asks = Permission.ANALYSE_FACTS)
    @PostMapping("/descargas/analisis")
    void save(Form form, HttpServletResponse response) throws IOException {
        Optional<Measure> measure = Question.measure(form, analysis.listMeasures());
        List<Integer> years = measure.map(analysis::listYears).orElse(List.of());
        Crossed crossed = crossed(form, measure, years).orElseThrow(() -> new InvalidInput(form.errors()));
        refuseChildren(crossed.question().measure());
        var rows = new Slice<>(crossed.cells(), true, null, null);
        download.take(form, new Listed<>("analisis", KEY, _ -> rows, columns(crossed.question())))
                .sendTo(response);
    }

    /** Exact tables of two dimensions beside the public cube would tell its small counts. */
    private static void refuseChildren(Measure measure) {
        if (measure.ofChildren())
            throw new InvalidInput(
                    "formato",
                    "«%s» no se descarga: un cuadro exacto, junto a las cifras públicas, puede señalar a una niña o a un niño. Véalo en la página, o descargue la lista de la que sale."
                            .formatted(measure.labelEs()));
    }

    private static List<Column<Crossed.Cell>> columns(Question question) {
        return List.of(
                new Column<>(question.rows().labelEs(), Crossed.Cell::rowLabel),
                new Column<>(question.rows().labelEs() + " (clave)", Crossed.Cell::row),
                new Column<>(question.columns().map(Division::labelEs).orElse("Columna"), Crossed.Cell::columnLabel),
                new Column<>(
                        question.columns().map(Division::labelEs).orElse("Columna") + " (clave)", Crossed.Cell::column),
                new Column<>("Registros (datos internos, sin protección)", Crossed.Cell::number));
    }

    private Optional<Crossed> crossed(Form form, Optional<Measure> measure, List<Integer> years) {
        if (measure.isEmpty() || years.isEmpty()) return Optional.empty();
        Optional<Question> question = Question.read(form, measure.get(), years);
        question.filter(one -> one.measure().ofChildren()).ifPresent(this::note);
        return question.map(one -> new Crossed(one, analysis.count(one)));
    }

    private void note(Question question) {
        log.early("analysis:%s:%d:%s:%s"
                .formatted(
                        Question.name(question.measure()),
                        question.year(),
                        question.rows().slug(),
                        question.columns().map(Division::slug).orElse("-")));
    }
}
