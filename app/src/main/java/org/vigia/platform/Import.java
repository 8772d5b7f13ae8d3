package org.vigia.platform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.bulk.Bulk;
import org.vigia.bulk.ImportProgress;
import org.vigia.bulk.ImportReport;
import org.vigia.bulk.RegisterFile;
import org.vigia.sheet.Mapping;
import org.vigia.sheet.RowError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Brings records of another register in, in the name of an officer who may. */
@Command(
        name = "import",
        description =
                "comprueba un archivo CSV o XLSX y dice qué traería a la unidad de una cuenta; con --record lo trae")
final class Import implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Parameters(
            index = "0",
            paramLabel = "QUÉ",
            description =
                    "qué trae el archivo: inspections, workplaces, complaints, checklists, children, returns, penalties, criminal-events, protection-measures")
    String kind = "";

    @Parameters(index = "1", paramLabel = "ARCHIVO", description = "CSV o XLSX, como lo tiene la dependencia")
    Path file = Path.of("");

    @Option(names = "--as", paramLabel = "CUENTA", description = "cuenta en cuyo nombre se registra")
    @Nullable
    String account;

    @Option(
            names = "--source",
            paramLabel = "REGISTRO",
            description = "registro de origen, si los renglones no lo dicen")
    @Nullable
    String source;

    @Option(
            names = "--column",
            paramLabel = "ENCABEZADO=COLUMNA",
            description =
                    "qué columna es una que el archivo llama de otro modo; al registrar se recuerda para el mismo registro")
    Map<String, String> columns = Map.of();

    @Option(
            names = "--days",
            paramLabel = "DAY_FIRST|MONTH_FIRST",
            description = "qué va primero en fechas como 01/03/2024")
    Mapping.DayOrder days = Mapping.DayOrder.UNKNOWN;

    @Option(names = "--record", description = "registra; sin esto sólo lee, comprueba y dice qué pasaría")
    boolean record;

    @Option(names = "--dry-run", description = "no registra nada, aunque se diga --record")
    boolean dryRun;

    @Option(
            names = "--errors",
            paramLabel = "ARCHIVO",
            description = "escribe aquí el mismo archivo con una columna que dice qué corregir")
    @Nullable
    Path errors;

    @Option(names = "--json", description = "responde en JSON")
    boolean json;

    Import(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new Refusal(Exit.NOT_FOUND, "No se puede leer el archivo %s.".formatted(file));
        }
        if (errors != null && Files.exists(errors)) {
            throw new Refusal(Exit.CONFLICT, "Ya existe %s. Elija otro nombre.".formatted(errors));
        }
        DataFolder folder = installation.folder();
        folder.requireData();
        try (Database database = folder.use(Purpose.AS_IS);
                var context = rooms.use(database)) {
            var access = context.getBean(Access.class);
            var bulk = context.getBean(Bulk.class);
            Officer officer = InNameOf.choose(access, account, Permission.IMPORT_RECORDS);
            ImportReport report = access.actAs(officer, () -> bring(bulk));
            report.errors().stream().map(RowError::sentence).forEach(error -> Progress.say("%s", error));
            if (report.rejected() > 0 && errors instanceof Path into) {
                access.actAs(officer, () -> writeErrors(bulk, into));
            }
            System.out.println(json ? JsonMapper.shared().writeValueAsString(report) : sentence(report));
            return (report.rejected() == 0 ? Exit.OK : Exit.INVALID_INPUT).code();
        }
    }

    private RegisterFile source() {
        var told = RegisterFile.of(kind, file).mapped(Mapping.of(columns).writing(days));
        return source == null ? told : told.from(source);
    }

    private ImportReport bring(Bulk bulk) {
        return bulk.run(source(), dryRun || !record, Import::show);
    }

    private Path writeErrors(Bulk bulk, Path into) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(into))) {
            bulk.writeErrors(source(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Progress.say("Qué corregir en cada renglón: %s, columna Error.", into);
        return into;
    }

    private static void show(ImportProgress at) {
        Progress.step(
                "%,d de %,d renglones, %,d por segundo, faltan %d s. Ctrl-C interrumpe; la misma orden sigue después.   ",
                at.rows(), at.total(), at.perSecond(), at.left().toSeconds());
    }

    private static String sentence(ImportReport report) {
        return Progress.format(
                report.dryRun()
                        ? "%,d renglones leídos: %,d se registrarían, %,d se corregirían, %,d ya están, %,d no se pueden registrar. No se registró nada; para registrar, dé la misma orden con --record."
                        : "%,d renglones leídos: %,d registrados, %,d corregidos, %,d ya estaban, %,d no se pudieron registrar.",
                report.rows(),
                report.recorded(),
                report.corrected(),
                report.existing(),
                report.rejected());
    }
}
