package org.vigia.inspection;

import java.nio.file.Path;
import java.util.Optional;
import org.vigia.sheet.Mapping;

/**
 * A file of another register's inspections, CSV or XLSX, as the agency has it.
 *
 * @param name what the person calls it
 * @param source the register of those rows that do not say it
 * @param mapping what somebody says of its headings and days, beside what is kept of the register
 */
public record InspectionsFile(Path path, String name, Optional<String> source, Mapping mapping) {
    /** Each row says its register. */
    public static InspectionsFile of(Path path) {
        return new InspectionsFile(path, String.valueOf(path.getFileName()), Optional.empty(), Mapping.NONE);
    }

    public InspectionsFile from(String register) {
        return new InspectionsFile(path, name, Optional.of(register), mapping);
    }

    public InspectionsFile mapped(Mapping told) {
        return new InspectionsFile(path, name, source, told);
    }
}
