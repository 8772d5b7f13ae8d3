package org.vigia.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.vigia.platform.TestDatabase;

/** A connection of the application on which each statement is asked in the name of an officer, and nothing is kept. */
final class SignedConnection implements AutoCloseable {
    private final Connection connection;
    private final ContextSigner signer;

    SignedConnection(TestDatabase database) throws SQLException {
        connection = database.appSource().getConnection();
        connection.setAutoCommit(false);
        signer = new ContextSigner(database.masterKey());
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T as(Officer officer, Work<T> work) throws SQLException {
        var signed = signer.sign(officer, Instant.now());
        try (var statement = connection.prepareStatement(
                "select set_config('vigia.context', ?, true), set_config('vigia.signature', ?, true)")) {
            statement.setString(1, signed.context());
            statement.setString(2, signed.signature());
            statement.execute();
            return work.run();
        } finally {
            connection.rollback();
        }
    }

    /** The first column of the first row, as text; "null" when it is null. */
    String ask(Officer officer, String query) throws SQLException {
        return as(officer, () -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return Objects.requireNonNullElse(rows.getString(1), "null");
            }
        });
    }

    int change(Officer officer, String sql) throws SQLException {
        return as(officer, () -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** What the database answers to what must be refused; empty when it was done. */
    String refusal(Officer officer, String sql) throws SQLException {
        try {
            change(officer, sql);
            return "";
        } catch (SQLException refused) {
            return Objects.requireNonNullElse(refused.getMessage(), "refused");
        }
    }

    byte[] copy(Officer officer, String sql) throws SQLException {
        return as(officer, () -> {
            var out = new ByteArrayOutputStream();
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
