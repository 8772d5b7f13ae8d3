package org.vigia.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Permission;
import org.vigia.reference.Reference;

/** Inspections: what was ordered, what was seen, and what the law of that day says of it. */
@Component
public class Inspection {
    private final Access access;
    private final Imports imports;
    private final Reference reference;

    Inspection(Access access, Imports imports, Reference reference) {
        this.access = access;
        this.imports = imports;
        this.reference = reference;
    }

    /**
     * Brings the inspections of another register from a CSV file into the acting officer's unit. Each row enters once,
     * however often the file is imported; a run that was interrupted is resumed by running it again.
     *
     * @param dryRun reads and checks everything and records nothing
     * @throws InvalidInput when the file cannot be read at all
     */
    public ImportReport importInspections(Path file, boolean dryRun, Consumer<ImportProgress> progress) {
        String unit = access.require(Permission.IMPORT_INSPECTIONS).unit();
        return imports.run(file, unit, dryRun, progress);
    }

    /** Writes a file of 73,435 invented federal inspections: 35,098 of 2021, 38,337 of January to October 2022. */
    public void writeInventedInspections(Path file) {
        try {
            new InventedVisits(reference).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
