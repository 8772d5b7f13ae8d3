package org.vigia.docket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.vigia.ledger.Canonical;

/**
 * Rows on their way into a table, each a value by column. A few go by a statement each. Many are copied: since COPY is refused
 * where row-level security stands, into a table that only this transaction sees, and from there under row-level security
 * and every constraint.
 */
record Inserts(JdbcOperations db) {
    void insert(String table, List<String> columns, List<Map<String, @Nullable Object>> rows) {
        if (rows.size() <= Ids.FEW) each(table, columns, rows);
        else copy(table, String.join(", ", columns), Copied.text(columns, rows));
    }

    private void each(String table, List<String> columns, List<Map<String, @Nullable Object>> rows) {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        db.batchUpdate(
                "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), places),
                rows,
                Ids.FEW,
                (statement, row) -> fill(statement, columns, row));
    }

    private static void fill(PreparedStatement statement, List<String> columns, Map<String, @Nullable Object> row)
            throws SQLException {
        int at = 1;
        for (String column : columns)
            statement.setObject(at++, Values.parameter(row.get(column), statement.getConnection()));
    }

    private void copy(String table, String columns, String text) {
        db.execute("create temporary table staged as select %s from %s with no data".formatted(columns, table));
        db.execute((ConnectionCallback<Long>) connection -> copy(connection, Canonical.utf8(text)));
        db.execute("insert into %s (%s) select %s from pg_temp.staged".formatted(table, columns, columns));
        db.execute("drop table pg_temp.staged");
    }

    private static long copy(Connection connection, byte[] text) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy pg_temp.staged from stdin");
        copy.writeToCopy(text, 0, text.length);
        return copy.endCopy();
    }
}
