package org.vigia.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Language;
import org.vigia.page.Messages;
import org.vigia.release.Catalogue;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.Reported;
import org.vigia.statistics.CountryReport;

/** The country report of an edition as a public page, and its files. */
@Controller
class IlabPage {
    private static final String REPORT = "/datos/informes/ilab";

    private final Publication publication;
    private final Catalogue catalogue;
    private final Reckoning reckoning;
    private final Access access;

    IlabPage(Publication publication, Catalogue catalogue, Reckoning reckoning, Access access) {
        this.publication = publication;
        this.catalogue = catalogue;
        this.reckoning = reckoning;
        this.access = access;
    }

    @Operation(id = "readCountryReport", asks = Permission.READ_PUBLIC)
    @GetMapping(REPORT)
    String report(@RequestParam @Nullable String anio, @RequestParam @Nullable String edicion, Form form, Model model) {
        Optional<Issue> issue = catalogue.choose(edicion);
        Messages words = Messages.of(form);
        model.addAttribute("words", words);
        model.addAttribute("other", Address.in(words.other(), REPORT, form));
        model.addAttribute("returns", access.may(Permission.SEE_RETURNS));
        if (anio == null && issue.map(Issue::reports).orElse(List.of()).isEmpty()) return "publication/empty";
        Issue chosen = issue.orElseThrow(() -> new NotFound("edition"));
        model.addAttribute("edition", chosen.edition());
        model.addAttribute(
                "years", chosen.reports().stream().map(Reported::year).toList());
        model.addAttribute("view", publication.view(Year.report(chosen, anio).report(), words.language()));
        return "publication/ilab";
    }

    @Operation(id = "downloadCountryReport", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/informes/ilab/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String file,
            @RequestParam String anio,
            @RequestParam(defaultValue = "es") String lengua,
            @RequestParam @Nullable String edicion) {
        Language language = Language.of(lengua);
        Format format = format(file);
        Issue issue = catalogue.choose(edicion).orElseThrow(() -> new NotFound("edition"));
        CountryReport report = Year.report(issue, anio).report();
        byte[] content = reckoning
                .atTheTable(() -> publication.files(report, format, language))
                .get(file);
        if (content == null) throw new NotFound("file " + file);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"vigia-%s-v%s-%s\""
                                .formatted(anio, issue.edition().version(), file))
                .body(content);
    }

    private static Format format(String file) {
        if (file.endsWith(".json")) return Format.JSON;
        return file.endsWith(".pdf") ? Format.PDF : Format.CSV;
    }
}
