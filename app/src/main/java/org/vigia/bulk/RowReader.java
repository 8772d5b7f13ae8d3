package org.vigia.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vigia.sheet.Row;

/** Judges the rows of one file in their order: what each says, or what is wrong with it. */
final class RowReader<R> {
    private final Importable<R> kind;
    private final Optional<String> register;
    private final Map<String, Map<String, Long>> rowsByRegister = new HashMap<>();

    /** @param register of the rows that do not say it */
    RowReader(Importable<R> kind, Optional<String> register) {
        this.kind = kind;
        this.register = register;
    }

    /** Empty when something is wrong, which the row then says. */
    Optional<Told<R>> read(Row row) {
        var from = row.text("fuente").or(() -> register);
        if (from.isEmpty())
            row.refuse("fuente", "falta el dato", "Escríbalo, o diga de qué registro es todo el archivo");
        kind.check(row);
        if (!row.errors().isEmpty()) return Optional.empty();
        var key = new Key(from.orElseThrow(), row.text("clave").orElseThrow());
        return isFirst(row, key) ? Optional.of(new Told<>(row, key, kind.read(row, key))) : Optional.empty();
    }

    private boolean isFirst(Row row, Key key) {
        Long earlier = rowsByRegister
                .computeIfAbsent(key.register(), _ -> new HashMap<>())
                .putIfAbsent(key.key(), row.number());
        if (earlier != null) row.refuse("clave", "ya está en el renglón " + earlier, "Deje un solo renglón por clave");
        return earlier == null;
    }
}
