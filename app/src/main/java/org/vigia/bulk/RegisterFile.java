package org.vigia.bulk;

import java.nio.file.Path;
import java.util.Optional;
import org.vigia.sheet.Mapping;

/**
 * A file of another register, CSV or XLSX, as the agency has it.
 *
 * @param kind what its rows are, as {@link Bulk} names it
 * @param name what the person calls it
 * @param source the register of those rows that do not say it
 * @param mapping what somebody says of its headings and days, beside what is kept of the register
 */
public record RegisterFile(String kind, Path path, String name, Optional<String> source, Mapping mapping) {
    /** Each row says its register. */
    public static RegisterFile of(String kind, Path path) {
        return new RegisterFile(kind, path, String.valueOf(path.getFileName()), Optional.empty(), Mapping.NONE);
    }

    public RegisterFile from(String register) {
        return new RegisterFile(kind, path, name, Optional.of(register), mapping);
    }

    public RegisterFile mapped(Mapping told) {
        return new RegisterFile(kind, path, name, source, told);
    }
}
