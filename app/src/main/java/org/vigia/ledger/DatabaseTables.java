package org.vigia.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The tables of a database as they stood when this was made, read by binary COPY: several times faster than rows of a
 * query. Each table that is open at the same time takes a connection; all of them see the same moment.
 */
public final class DatabaseTables implements Tables, AutoCloseable {
    private static final String SNAPSHOT = "begin isolation level repeatable read read only";

    private final DataSource source;
    private final Connection first;
    private final String moment;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> all = new ArrayList<>();

    public DatabaseTables(DataSource source) {
        this.source = source;
        try {
            first = source.getConnection();
            all.add(first);
            execute(first, SNAPSHOT);
            try (var statement = first.createStatement();
                    var exported = statement.executeQuery("select pg_export_snapshot()")) {
                exported.next();
                moment = exported.getString(1);
            }
        } catch (SQLException e) {
            throw new Unreadable("snapshot", e);
        }
    }

    @Override
    public Stream<Row> read(String table, List<String> order) {
        return read(table, "", order);
    }

    @Override
    public Stream<Row> read(String table, String column, Collection<?> values, List<String> order) {
        if (values.isEmpty()) return Stream.empty();
        String type = values.iterator().next() instanceof UUID ? "uuid" : "text";
        String list = values.stream()
                .map(value -> "'" + value.toString().replace("'", "''") + "'::" + type)
                .collect(Collectors.joining(", "));
        return read(table, " where %s in (%s)".formatted(column, list), order);
    }

    private Stream<Row> read(String table, String where, List<String> order) {
        try {
            Connection connection = take();
            var shape = CopiedRow.of(connection, table);
            String sorted = order.isEmpty() ? "" : " order by " + String.join(", ", order);
            CopyOut copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select %s from %s%s%s) to stdout (format binary)"
                            .formatted(shape.selected(), table, where, sorted));
            return StreamSupport.stream(new Copied(table, copy, shape), false)
                    .onClose(() -> giveBack(copy, connection));
        } catch (SQLException e) {
            throw new Unreadable(table, e);
        }
    }

    private Connection take() throws SQLException {
        Connection waiting = idle.poll();
        if (waiting != null) return waiting;
        Connection another = source.getConnection();
        all.add(another);
        execute(another, SNAPSHOT);
        execute(another, "set transaction snapshot '%s'".formatted(moment));
        return another;
    }

    private void giveBack(CopyOut copy, Connection connection) {
        try {
            if (copy.isActive()) copy.cancelCopy();
            else idle.push(connection);
        } catch (SQLException _) {
            // the connection is not used again; closing this closes it
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        for (Connection connection : all)
            try (connection) {
                execute(connection, "rollback");
            } catch (SQLException _) {
                // a broken connection has nothing to take back
            }
    }

    /** One message of the protocol is one row; the first carries a header too. */
    private static final class Copied extends AbstractSpliterator<Row> {
        private final String table;
        private final CopyOut copy;
        private final CopiedRow shape;
        private boolean begun;
        private boolean ended;

        Copied(String table, CopyOut copy, CopiedRow shape) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.table = table;
            this.copy = copy;
            this.shape = shape;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Row> action) {
            if (ended) return false;
            try {
                byte[] message = copy.readFromCopy();
                int at = begun ? 0 : CopiedRow.HEADER;
                begun = true;
                ended = message == null || CopiedRow.isEnd(message, at);
                if (!ended) action.accept(shape.read(message, at));
                else if (message != null) while (copy.readFromCopy() != null) continue;
                return !ended;
            } catch (SQLException e) {
                throw new Unreadable(table, e);
            }
        }
    }
}
