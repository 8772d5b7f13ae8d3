package org.vigia.docket;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigia.vault.Slot;

/**
 * The form on which a fact is written: its table, its columns beside the header, and its fields that are encrypted
 * together in the column {@code sealed}. A form is never changed; a changed one is a new version.
 *
 * @param name {@code room.fact}, never renamed
 * @param version from 1
 * @param table schema and table
 * @param columns plain columns, in the order of the digest
 * @param sealed names of the encrypted fields, in the order of the digest; their table has {@code sealed bytea} and {@code
 *     sealed_key uuid}
 */
public record FactForm(String name, int version, String table, List<String> columns, List<String> sealed) {
    static final List<String> HEADER = List.of(
            "id",
            "node",
            "unit",
            "addressed_to",
            "case_id",
            "occurred",
            "occurred_precision",
            "recorded_at",
            "act_id",
            "corrects",
            "retracts");

    public FactForm {
        columns = List.copyOf(columns);
        sealed = List.copyOf(sealed);
        for (String word : Stream.concat(columns.stream(), Stream.of(table)).toList())
            if (!word.matches("[a-z][a-z0-9_.]*")) throw new IllegalArgumentException("not a column or table: " + word);
        if (!Set.copyOf(columns).stream().noneMatch(HEADER::contains))
            throw new IllegalArgumentException(name + " names a column of the header");
        if (columns.stream().anyMatch(column -> column.startsWith("of_")))
            throw new IllegalArgumentException(
                    name + " names a column of_…, which the verifier calls those of its act");
        if (!Collections.disjoint(columns, sealed))
            throw new IllegalArgumentException(name + " names a field both in the clear and sealed");
    }

    public static FactForm of(String name, int version, String table, String... columns) {
        return new FactForm(name, version, table, List.of(columns), List.of());
    }

    /** The same form with encrypted fields. */
    public FactForm sealing(String... fields) {
        return new FactForm(name, version, table, columns, List.of(fields));
    }

    /** Where the encrypted fields of a row lie. @param owner whose key seals them */
    public Slot slot(UUID row, UUID owner) {
        return new Slot(table, "sealed", row.toString(), owner);
    }

    boolean isSealed() {
        return !sealed.isEmpty();
    }

    /** All columns that take part in the digest in the clear. */
    List<String> plainColumns() {
        return Stream.concat(HEADER.stream(), columns.stream()).toList();
    }

    /** Columns that are written. */
    List<String> stored() {
        return Stream.concat(plainColumns().stream(), isSealed() ? Stream.of("sealed", "sealed_key") : Stream.of())
                .toList();
    }
}
