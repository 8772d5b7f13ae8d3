package org.vigia.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.api.Asked;
import org.vigia.api.Begun;
import org.vigia.api.Brought;
import org.vigia.api.Replies;
import org.vigia.page.Form;
import org.vigia.sheet.SentFile;

/** Where a program brings in what another register keeps, which takes longer than an answer. */
@RestController
@RequestMapping(path = ImportApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ImportApi {
    /** As many bytes as a program may bring at once. */
    static final long MOST_BYTES = 200L << 20;

    static final String PATH = "/api/v1/imports";
    private final ImportJobs jobs;
    private final Bulk bulk;

    ImportApi(ImportJobs jobs, Bulk bulk) {
        this.jobs = jobs;
        this.bulk = bulk;
    }

    @Operation(
            id = "importRecordsByApi",
            asks = Permission.IMPORT_RECORDS,
            tells = "Prueba o registra un archivo de otro registro, CSV o XLSX; sigue después de contestar.")
    @PostMapping
    ResponseEntity<Begun> bring(@Asked(ImportsAsked.class) Form asked, Brought file) throws IOException {
        Optional<String> name = asked.text("archivo", "Diga cómo se llama el archivo; su final distingue CSV de XLSX.");
        asked.errors().refuseIfAny();
        String kind =
                bulk.kind(asked.text("tipo").orElse(ImportedInspections.NAME)).name();
        jobs.begin(
                file.key(),
                kind,
                kept(file, name.orElseThrow()),
                asked.text("registro"),
                asked.chose("registrar", "true"));
        return Replies.begun(PATH, file.key());
    }

    @Operation(
            id = "readImportByApi",
            asks = Permission.IMPORT_RECORDS,
            tells = "Hasta dónde va una importación, y qué resultó.")
    @GetMapping("/{id}")
    ResponseEntity<ImportRead> read(@PathVariable UUID id) {
        var seen = jobs.get(id);
        return Replies.of(seen.version(), seen.read());
    }

    private static SentFile kept(Brought brought, String name) throws IOException {
        var file = SentFile.named(name);
        try (var out = Files.newOutputStream(file.path())) {
            brought.copyTo(out, MOST_BYTES);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        return file;
    }
}
