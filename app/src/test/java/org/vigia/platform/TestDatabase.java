package org.vigia.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.vault.MasterKey;

/** A migrated, empty database for one test class or one Spring context, copied from a template in a fraction of a second. */
public final class TestDatabase {
    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    /** A new one, on the embedded server of this JVM or on the one named by VIGIA_TEST_DB_URL. */
    public static TestDatabase create() {
        return new TestDatabase(TestServer.get().createDatabase());
    }

    /** Another that holds the same; whoever works on this one is sent away for a moment. */
    public TestDatabase copy() {
        return new TestDatabase(TestServer.get().copy(database));
    }

    /** As migrations see it. */
    public JdbcClient owner() {
        return JdbcClient.create(ownerSource());
    }

    /** As the application sees it: without a context it sees no row. */
    public JdbcClient app() {
        return JdbcClient.create(appSource());
    }

    public JdbcClient statistics() {
        return JdbcClient.create(database.source(Role.STATISTICS));
    }

    public JdbcClient verifier() {
        return JdbcClient.create(database.source(Role.VERIFIER));
    }

    public JdbcClient backup() {
        return JdbcClient.create(database.source(Role.BACKUP));
    }

    /** As the server's administrator: what only a broken or hostile machine could do. */
    public JdbcClient superuser() {
        return JdbcClient.create(superuserSource());
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
