package org.vigia.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.inspection.ImportProgress;
import org.vigia.inspection.ImportReport;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.RowError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Brings records of another register in, in the name of an officer who may. */
@Command(name = "import", description = "trae registros de un archivo CSV a la unidad de una cuenta")
final class Import implements Callable<Integer> {
    /** What can be imported. */
    enum Kind {
        inspections
    }

    private final Rooms rooms;

    @Mixin
    Installation installation = new Installation();

    @Parameters(index = "0", paramLabel = "inspections", description = "qué trae el archivo")
    Kind kind = Kind.inspections;

    @Parameters(index = "1", paramLabel = "ARCHIVO", description = "CSV en UTF-8 con encabezado")
    Path file = Path.of("");

    @Option(names = "--as", paramLabel = "CUENTA", description = "cuenta en cuyo nombre se registra")
    @Nullable
    String account;

    @Option(names = "--dry-run", description = "lee y comprueba todo, no registra nada")
    boolean dryRun;

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
        DataFolder folder = installation.folder();
        folder.requireData();
        try (Database database = folder.use(Purpose.AS_IS);
                var context = rooms.use(database)) {
            var access = context.getBean(Access.class);
            var inspection = context.getBean(Inspection.class);
            ImportReport report = switch (kind) {
                case inspections ->
                    access.actAs(officer(access), () -> inspection.importInspections(file, dryRun, Import::show));
            };
            report.errors().stream().map(RowError::sentence).forEach(error -> Progress.say("%s", error));
            System.out.println(json ? JsonMapper.shared().writeValueAsString(report) : sentence(report));
            return (report.rejected() == 0 ? Exit.OK : Exit.INVALID_INPUT).code();
        }
    }

    private Officer officer(Access access) {
        Optional<Officer> named = Optional.ofNullable(account).flatMap(access::findOfficer);
        if (named.isPresent()) {
            return named.get();
        }
        List<Officer> may = access.listOfficers().stream()
                .filter(officer -> access.actAs(officer, () -> access.may(Permission.IMPORT_INSPECTIONS)))
                .toList();
        if (account == null && may.size() == 1) {
            return may.getFirst();
        }
        throw new Refusal(
                Exit.USAGE,
                "Diga con --as en nombre de qué cuenta se importa; pueden: %s."
                        .formatted(may.stream().map(Officer::username).collect(Collectors.joining(", "))));
    }

    private static void show(ImportProgress at) {
        Progress.step(
                "%,d de %,d renglones, %,d por segundo, faltan %d s   ",
                at.rows(), at.total(), at.perSecond(), at.left().toSeconds());
    }

    private static String sentence(ImportReport report) {
        return Progress.format(
                report.dryRun()
                        ? "%,d renglones leídos: %,d se registrarían, %,d se corregirían, %,d ya estaban, %,d no se pueden registrar. No se registró nada."
                        : "%,d renglones leídos: %,d registrados, %,d corregidos, %,d ya estaban, %,d no se pudieron registrar.",
                report.rows(),
                report.recorded(),
                report.corrected(),
                report.existing(),
                report.rejected());
    }
}
