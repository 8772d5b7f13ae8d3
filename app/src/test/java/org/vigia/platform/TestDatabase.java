package org.vigia.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.vault.MasterKey;

/**
 * A migrated, empty database for one test class or one Spring context, copied from a template in a fraction of a second.
 * A client takes its connections from a pool, for each costs 45 ms to open; a source opens one each time, to be held or broken.
 */
public final class TestDatabase {
    private final Database database;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    private TestDatabase(Database database) {
        this.database = database;
    }

    /** A new one, on the embedded server of this JVM or on the one named by VIGIA_TEST_DB_URL. */
    public static TestDatabase create() {
        return new TestDatabase(TestServer.get().createDatabase());
    }

    /** Another that holds the same; whoever works on this one is sent away for a moment. */
    public TestDatabase copy() {
        pools.values().stream()
                .filter(HikariDataSource::isRunning)
                .forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
        return new TestDatabase(TestServer.get().copy(database));
    }

    private JdbcClient client(String as, Supplier<DataSource> source) {
        return JdbcClient.create(pools.computeIfAbsent(as, role -> {
            var pool = new HikariDataSource();
            pool.setDataSource(source.get());
            pool.setMinimumIdle(0);
            pool.setIdleTimeout(10_000);
            return pool;
        }));
    }

    /** As migrations see it. */
    public JdbcClient owner() {
        return client("owner", this::ownerSource);
    }

    /** As the application sees it: without a context it sees no row. */
    public JdbcClient app() {
        return client("app", this::appSource);
    }

    public JdbcClient statistics() {
        return client("statistics", this::statisticsSource);
    }

    public JdbcClient verifier() {
        return client("verifier", this::verifierSource);
    }

    public JdbcClient backup() {
        return client("backup", () -> database.source(Role.BACKUP));
    }

    /** As the server's administrator: what only a broken or hostile machine could do. */
    public JdbcClient superuser() {
        return client("superuser", this::superuserSource);
    }

    public DataSource superuserSource() {
        return database.asAdmin();
    }

    public DataSource ownerSource() {
        return database.source(Role.OWNER);
    }

    public DataSource appSource() {
        return database.source(Role.APP);
    }

    public DataSource statisticsSource() {
        return database.source(Role.STATISTICS);
    }

    public DataSource verifierSource() {
        return database.source(Role.VERIFIER);
    }

    public String url() {
        return database.url();
    }

    public MasterKey masterKey() {
        return database.masterKey();
    }

    Database database() {
        return database;
    }
}
