package org.vigia.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.access.MasterKey;
import org.vigia.ledger.SigningKey;

/** A database with roles, schema and keys in place. */
final class Database implements AutoCloseable {
    private final Server server;
    private final String name;
    private final Keys keys;
    private final MasterKey masterKey;
    private final AutoCloseable whenClosed;

    private Database(Server server, String name, Keys keys, MasterKey masterKey, AutoCloseable whenClosed) {
        this.server = server;
        this.name = name;
        this.keys = keys;
        this.masterKey = masterKey;
        this.whenClosed = whenClosed;
    }

    /** The database on that server with roles and today's schema; what it stands on is closed with it. */
    static Database prepare(Server server, String name, Keys keys, AutoCloseable whenClosed) {
        Roles.prepare(server, name, keys);
        var database = join(server, name, keys, whenClosed);
        database.migrate();
        return database;
    }

    /** The same, prepared by someone else. */
    static Database join(Server server, String name, Keys keys, AutoCloseable whenClosed) {
        DataSource owner = server.source(name, Role.OWNER.login(), keys.password(Role.OWNER.login()));
        boolean empty = JdbcClient.create(owner)
                .sql("select to_regclass('public.flyway_schema_history') is null")
                .query(Boolean.class)
                .single();
        return new Database(server, name, keys, keys.masterKey(empty), whenClosed);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(source(Role.OWNER))
                .locations("classpath:db/migration")
                .placeholderReplacement(false)
                .initSql("set lock_timeout = '2s'")
                .load()
                .migrate();
        masterKey.installContextKey(JdbcClient.create(source(Role.OWNER)));
    }

    /** With which this node signs the ends of its chain. */
    SigningKey signingKey() {
        return keys.signingKey();
    }

    String url() {
        return server.url(name);
    }

    MasterKey masterKey() {
        return masterKey;
    }

    /** A connection for each request, for tools that make few. */
    DataSource source(Role role) {
        return server.source(name, role.login(), keys.password(role.login()));
    }

    /** As the server's administrator. */
    DataSource asAdmin() {
        return server.asAdmin(name);
    }

    /** At most that many connections, kept open from the first request on. */
    HikariDataSource pool(Role role, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(role.login());
        pool.setDataSource(source(role));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        return pool;
    }

    @Override
    public void close() throws Exception {
        whenClosed.close();
    }

    static Refusal refusal(Server server, SQLException cause) {
        return new Refusal(
                Exit.MACHINE,
                "No se puede preparar la base de datos en %s: %s.".formatted(server, cause.getMessage()),
                cause);
    }
}
