package org.vigia.publication;

import static java.util.stream.Collectors.toMap;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vigia.page.Language;
import org.vigia.page.Pdf;
import org.vigia.reference.Reference;
import org.vigia.reference.State;
import org.vigia.release.Definitions;
import org.vigia.release.Measure;
import org.vigia.statistics.CountryReport;

/** The country report as the public gets it. */
@Component
public class Publication {
    private final TemplateEngine templates;
    private final List<String> stateNames;
    private final Definitions definitions;

    Publication(TemplateEngine templates, Reference reference, Definitions definitions) {
        this.templates = templates;
        this.definitions = definitions;
        this.stateNames = reference.states().stream().map(State::shortName).toList();
    }

    /**
     * Writes a report into a folder that is made if it is not there.
     *
     * @return the files written
     */
    public List<Path> writeReport(CountryReport report, Format format, Language language, Path folder) {
        Map<String, byte[]> files = files(report, format, language);
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) written.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    /** The files of a report, by name. */
    Map<String, byte[]> files(CountryReport report, Format format, Language language) {
        ReportView view = view(report, language);
        return switch (format) {
            case CSV -> utf8(new CsvReport(view).files());
            case JSON -> utf8(Map.of("report.json", new JsonReport(report, view).text()));
            case HTML -> utf8(Map.of("report.html", html(view)));
            case PDF -> Map.of("report.pdf", Pdf.of(html(view)));
        };
    }

    private static Map<String, byte[]> utf8(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private String html(ReportView view) {
        var page = new StringOutput();
        templates.render("publication/report.jte", Map.of("view", view), page);
        return page.toString();
    }

    ReportView view(CountryReport report, Language language) {
        Map<String, String> measures = definitions.listAll().stream()
                .collect(toMap(Measure::slug, measure -> measure.label(language), (earlier, later) -> later));
        return ReportView.of(report, language, stateNames, measures);
    }
}
