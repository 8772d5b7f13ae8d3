package org.vigia.explorer;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.opendata.Catalogue;
import org.vigia.opendata.Catalogue.Entry;
import org.vigia.opendata.OpenData;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.Edition;
import org.vigia.release.Published;

/** Which tables there are, for the machines of other catalogues. */
@Controller
class CataloguePage {
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

    private final org.vigia.release.Catalogue catalogue;

    CataloguePage(org.vigia.release.Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Operation(id = "readCatalogue", asks = Permission.READ_PUBLIC)
    @GetMapping("/catalogo.jsonld")
    ResponseEntity<String> read() {
        URI site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        List<Entry> entries = catalogue.findCurrent().stream()
                .flatMap(issue -> entries(issue, site))
                .toList();
        return ResponseEntity.ok()
                .contentType(JSON_LD)
                .body(OpenData.dcat(new Catalogue(
                        "Cifras de trabajo infantil",
                        "Lo que registran y firman las autoridades, protegido para que no señale a nadie.",
                        TableData.SOURCE,
                        site.resolve("/datos"),
                        TableData.LICENCE,
                        entries)));
    }

    private static Stream<Entry> entries(Issue issue, URI site) {
        return issue.cubes().stream().map(published -> entry(published, issue.edition(), site));
    }

    private static Entry entry(Published published, Edition edition, URI site) {
        String query = "?medida=%s&anio=%d".formatted(published.measure().slug(), published.year());
        return new Entry(
                "%s-%d".formatted(published.measure().slug(), published.year()),
                "%s, %d".formatted(published.measure().labelEs(), published.year()),
                published.measure().definitionEs(),
                List.of("trabajo infantil", published.measure().unitEs()),
                site.resolve("/datos" + query),
                edition.version(),
                edition.publishes().orElseThrow(),
                LocalDate.of(published.year(), 1, 1),
                LocalDate.of(published.year(), 12, 31),
                Stream.of(TableFile.values())
                        .map(file ->
                                new Catalogue.File(file.format(), site.resolve("/datos/" + file.fileName() + query)))
                        .toList());
    }
}
