package org.vigia.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.sheet.RowError;

/** Files of one register, given to a unit by its supervisor. */
record Given(Bulk bulk, Access access, Officer supervisor, String register, Path folder) {
    static Given to(String unit, Bulk bulk, Access access, Path folder) {
        return to(unit, Role.SUPERVISOR, bulk, access, folder);
    }

    static Given to(String unit, Role role, Bulk bulk, Access access, Path folder) {
        var officer = access.enrol("importa." + UUID.randomUUID(), "Quien importa", unit, role, Optional.empty());
        return new Given(bulk, access, officer, "prueba-" + UUID.randomUUID(), folder);
    }

    ImportReport tried(String kind, String... lines) {
        return access.actAs(supervisor, () -> bulk.run(file(kind, lines), true, progress -> {}));
    }

    ImportReport recorded(String kind, String... lines) {
        return access.actAs(supervisor, () -> bulk.run(file(kind, lines), false, progress -> {}));
    }

    /** Recorded, corrected, here already, refused. */
    static List<Long> figures(ImportReport report) {
        return List.of(report.recorded(), report.corrected(), report.existing(), report.rejected());
    }

    static List<String> faults(ImportReport report) {
        return report.errors().stream().map(Given::fault).toList();
    }

    private static String fault(RowError error) {
        return "%d %s: %s. %s.".formatted(error.row(), error.column(), error.reason(), error.remedy());
    }

    /** The same file with what is wrong in a last column. */
    List<String> marked(String kind, String... lines) {
        var out = new ByteArrayOutputStream();
        access.actAs(supervisor, () -> {
            try {
                bulk.writeErrors(file(kind, lines), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out;
        });
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private RegisterFile file(String kind, String... lines) {
        try {
            Path path = folder.resolve(kind + ".csv");
            Files.writeString(path, String.join("\n", lines) + "\n");
            return RegisterFile.of(kind, path).from(register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
