package org.vigia.release;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.opendata.Format;
import org.vigia.page.Address;
import org.vigia.page.Form;
import org.vigia.page.Messages;

/** The editions for everyone: what each changed, how it was attacked, and all of it as files. */
@Controller
class EditionsPage {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType PARQUET = MediaType.parseMediaType(Format.PARQUET.mediaType());

    private final Catalogue catalogue;

    EditionsPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Operation(id = "listEditions", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/ediciones")
    ModelAndView list(Form form) {
        Messages words = Messages.of(form);
        return new ModelAndView(
                "release/editions",
                Map.of(
                        "editions",
                        catalogue.list(),
                        "words",
                        words,
                        "other",
                        Address.in(words.other(), "/datos/ediciones", form)));
    }

    @Operation(id = "readEdition", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/ediciones/{version}")
    ModelAndView read(@PathVariable String version, Form form) {
        Catalogue.Issue issue = get(version);
        Messages words = Messages.of(form);
        return new ModelAndView(
                "release/edition",
                Map.of(
                        "edition",
                        issue.edition(),
                        "changes",
                        Change.list(issue, catalogue.findBefore(issue)),
                        "years",
                        issue.reports().stream().map(Reported::year).toList(),
                        "words",
                        words,
                        "other",
                        Address.in(words.other(), "/datos/ediciones/" + version, form)));
    }

    @Operation(id = "downloadEdition", asks = Permission.READ_PUBLIC)
    @GetMapping("/datos/ediciones/{version}/{file}")
    ResponseEntity<byte[]> download(@PathVariable String version, @PathVariable String file) {
        Catalogue.Issue issue = get(version);
        if (file.equals("manifiesto.json"))
            return file(
                    version, file, MediaType.APPLICATION_JSON, new Manifest(issue, catalogue.findBefore(issue)).text());
        Optional<Reported> report = issue.reports().stream()
                .filter(one -> one.fileName().equals(file))
                .findFirst();
        if (report.isPresent())
            return file(version, file, MediaType.APPLICATION_JSON, report.get().text());
        for (Published cube : issue.cubes()) {
            if (CubeFile.name(cube).equals(file)) return file(version, file, CSV, CubeFile.text(cube));
            if (CubeFile.parquetName(cube).equals(file)) return file(version, file, PARQUET, CubeFile.parquet(cube));
        }
        throw new NotFound("file " + file);
    }

    private static ResponseEntity<byte[]> file(String version, String file, MediaType type, String text) {
        return file(version, file, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String version, String file, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"vigia-v%s-%s\"".formatted(version, file))
                .body(content);
    }

    private Catalogue.Issue get(String version) {
        return catalogue.find(version).orElseThrow(() -> new NotFound("edition " + version));
    }
}
