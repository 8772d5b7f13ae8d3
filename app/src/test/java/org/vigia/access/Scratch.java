package org.vigia.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.vigia.platform.TestDatabase;

/**
 * A database in which everything is tried out in one transaction that is rolled back: the walls are changed as the server's
 * administrator, and seen at once as the application, its statistics and its owner see them.
 */
final class Scratch implements AutoCloseable {
    static final String HOME = "ITL-07";
    final Map<Role, Officer> officers = new EnumMap<>(Role.class);
    final JdbcClient db;
    private final Connection connection;
    private final ContextSigner signer;

    Scratch(TestDatabase database, javax.sql.DataSource administrator) throws SQLException {
        connection = administrator.getConnection();
        db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        signer = new ContextSigner(database.masterKey());
        for (Role role : Role.values())
            officers.put(role, new Officer(new UUID(7, role.ordinal()), role.name(), "", HOME, role));
        connection.setAutoCommit(false);
    }

    Officer officer(Role role) {
        return Objects.requireNonNull(officers.get(role));
    }

    void keep() throws SQLException {
        connection.commit();
    }

    void forget() throws SQLException {
        connection.rollback();
    }

    /** What comes of it, with everything it changed undone. */
    <T> T tried(Attempt<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return work.run();
        } finally {
            connection.rollback(before);
        }
    }

    interface Attempt<T> {
        T run() throws SQLException;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void become(String role) throws SQLException {
        run("set local role " + role);
    }

    void context(String context, String signature) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select set_config('vigia.context', ?, true), set_config('vigia.signature', ?, true)")) {
            statement.setString(1, context);
            statement.setString(2, signature);
            statement.execute();
        }
    }

    ContextSigner.Signed sign(Officer officer, Instant when) {
        return signer.sign(officer, when);
    }

    private void sign(Officer officer) throws SQLException {
        var signed = sign(officer, Instant.now());
        context(signed.context(), signed.signature());
    }

    /** The first column of what a query answers to an officer. */
    TreeSet<String> ask(Officer officer, String query) throws SQLException {
        return tried(() -> {
            sign(officer);
            return ask("vigia_app", query);
        });
    }

    TreeSet<String> ask(String role, String query) throws SQLException {
        return tried(() -> {
            become(role);
            var answers = new TreeSet<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) answers.add(String.valueOf(rows.getString(1)));
            }
            return answers;
        });
    }

    /** Does these things in an officer's name, and says why one of them was refused; empty when all were done. */
    String refusal(Officer officer, String... statements) throws SQLException {
        return tried(() -> {
            sign(officer);
            return refusal("vigia_app", statements);
        });
    }

    String refusal(String role, String... statements) throws SQLException {
        return tried(() -> {
            become(role);
            try {
                for (String one : statements) run(one);
                return "";
            } catch (SQLException refused) {
                return Objects.requireNonNullElse(refused.getMessage(), "refused");
            }
        });
    }

    int change(String role, String sql) throws SQLException {
        return tried(() -> {
            become(role);
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    List<String> list(String query) {
        return db.sql(query).query(String.class).list();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
