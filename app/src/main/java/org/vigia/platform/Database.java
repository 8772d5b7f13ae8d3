package org.vigia.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.vigia.access.Access;
import org.vigia.ledger.SigningKey;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Vault;

/** A database with roles, schema and keys in place. */
final class Database implements AutoCloseable {
    private final Server server;
    private final String name;
    private final Keys keys;
    private final boolean empty;
    private final MasterKey masterKey;
    private final SigningKey signingKey;
    private final Runnable whenClosed;
    private boolean joined;

    private Database(Server server, String name, Keys keys, Runnable whenClosed) {
        this.server = server;
        this.name = name;
        this.keys = keys;
        this.empty = isEmpty();
        this.masterKey = keys.masterKey(empty);
        this.signingKey = keys.signingKey(empty);
        this.whenClosed = whenClosed;
    }

    private boolean isEmpty() {
        try (Connection connection = source(Role.OWNER).getConnection()) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select to_regclass('public.flyway_schema_history') is null")
                    .query(Boolean.class)
                    .single();
        } catch (SQLException e) {
            throw Refusal.by(server, e);
        }
    }

    /** The database on that server, with roles and today's schema; what it stands on is closed with it. */
    static Database prepare(Server server, String name, Keys keys, Purpose purpose, Runnable whenClosed) {
        Roles.prepare(server, name, keys);
        var database = new Database(server, name, keys, whenClosed);
        if (purpose == Purpose.FRESH_DEMONSTRATION && !database.empty) {
            database.requireDemonstration();
            Roles.remove(server, name);
            keys.forgetHeads();
            return prepare(server, name, keys, Purpose.DEMONSTRATION, whenClosed);
        }
        if (purpose == Purpose.DEMONSTRATION && !database.empty) {
            database.requireDemonstration();
        }
        if (purpose.invents() && database.empty) {
            database.becomeDemonstration();
        }
        database.migrate();
        return database;
    }

    /** The same, prepared by someone else. */
    static Database join(Server server, String name, Keys keys) {
        var database = new Database(server, name, keys, () -> {});
        database.joined = true;
        return database;
    }

    /** True when another process serves it, which then does what is done by itself, such as signing. */
    boolean isServedElsewhere() {
        return joined;
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(source(Role.OWNER))
                    .locations("classpath:db/migration")
                    .placeholderReplacement(false)
                    .initSql("set lock_timeout = '2s'")
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new Refusal(
                    Exit.CONFLICT,
                    "Los datos de %s son de otra versión de Vigía y no se tocan; use la versión que los creó, otra carpeta con --data o, si son de demostración, demo --fresh."
                            .formatted(server),
                    e);
        }
        var owner = JdbcClient.create(source(Role.OWNER));
        Access.install(masterKey, owner);
        try {
            Vault.install(masterKey, owner);
        } catch (MasterKey.Missing e) {
            throw new Refusal(
                    Exit.NOT_FOUND,
                    "La llave %s no es la de estos datos; recupere la que se respaldó con ellos."
                            .formatted(keys.vault()),
                    e);
        }
    }

    /** With which this node signs the ends of its chain. */
    SigningKey signingKey() {
        return signingKey;
    }

    /** True when it held nothing before this opening. */
    boolean wasEmpty() {
        return empty;
    }

    /** True when what it holds is invented. */
    boolean isDemonstration() {
        return JdbcClient.create(source(Role.OWNER))
                .sql("""
                    select coalesce(shobj_description(oid, 'pg_database') = 'demonstration', false)
                      from pg_database
                     where datname = current_database()\
                    """)
                .query(Boolean.class)
                .single();
    }

    private void becomeDemonstration() {
        JdbcClient.create(source(Role.OWNER))
                .sql("comment on database %s is 'demonstration'".formatted(name))
                .update();
    }

    private void requireDemonstration() {
        if (!isDemonstration()) {
            throw new Refusal(
                    Exit.CONFLICT,
                    "La base de datos %s guarda datos que no son de demostración y no se toca; elija otra carpeta con --data."
                            .formatted(server));
        }
    }

    String url() {
        return server.url(name);
    }

    MasterKey masterKey() {
        return masterKey;
    }

    /** Where its secrets lie. */
    Keys keys() {
        return keys;
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
    public void close() {
        whenClosed.run();
    }
}
