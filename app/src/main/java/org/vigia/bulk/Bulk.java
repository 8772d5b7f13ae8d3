package org.vigia.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Officer;
import org.vigia.access.Permission;

/** What other registers keep, brought in from files into the acting officer's unit. */
@Component
public class Bulk {
    private final List<Importable<?>> kinds;
    private final Imports imports;
    private final Access access;

    Bulk(List<Importable<?>> kinds, Imports imports, Access access) {
        this.kinds = List.copyOf(kinds);
        this.imports = imports;
        this.access = access;
    }

    List<Importable<?>> kinds() {
        return kinds;
    }

    /** Those of which the acting officer may record one. */
    List<Importable<?>> listOpen() {
        return kinds.stream().filter(kind -> access.may(kind.permission())).toList();
    }

    /** By its English name or the Spanish one of its template. @throws InvalidInput naming {@code tipo} */
    Importable<?> kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name) || kind.table().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "tipo",
                        "«%s» no es algo que se pueda importar. Elija: %s."
                                .formatted(
                                        name,
                                        kinds.stream()
                                                .map(kind -> "%s (%s)"
                                                        .formatted(kind.table().name(), kind.name()))
                                                .collect(Collectors.joining(", ")))));
    }

    /**
     * Brings the rows of a file in. Each enters once, however often the file is given; a run that was interrupted goes on where
     * it stood.
     *
     * @param dryRun reads and checks everything and records nothing
     * @throws InvalidInput when the file cannot be read to its end; then nothing was recorded
     */
    public ImportReport run(RegisterFile file, boolean dryRun, Consumer<ImportProgress> progress) {
        var kind = kind(file.kind());
        return imports.run(kind.begin(dryRun), file, require(kind), dryRun, progress);
    }

    /** Writes the same file with a column that says in each row what is to be corrected. */
    public void writeErrors(RegisterFile file, OutputStream out) throws IOException {
        var kind = kind(file.kind());
        imports.writeErrors(kind.begin(true), file, require(kind), out);
    }

    private Officer require(Importable<?> kind) {
        access.require(Permission.IMPORT_RECORDS);
        return access.require(kind.permission());
    }
}
