package org.vigia.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vigia.reference.CodeList;

/** The tables as they are in force, or with a reform laid over them. */
record Tables(Optional<Reform> reform) {
    /** Those that a reform may change. */
    static final List<String> DATED = List.of("judgment", "state_rules", "competence", "fines", "deadlines");

    static Tables inForce() {
        return new Tables(Optional.empty());
    }

    CodeList read(String file) {
        var table = CodeList.read("law", file);
        return reform.map(change -> change.over(file, table)).orElse(table);
    }

    DecisionTable rules(String name) {
        return DecisionTable.of(name, read(name + ".csv"));
    }

    /** The columns of a table in their order. */
    static List<String> columns(String table) {
        try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream("/law/" + table + ".csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return List.of(lines.readLine().split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
