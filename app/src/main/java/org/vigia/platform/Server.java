package org.vigia.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Where a PostgreSQL server answers, and who may create roles in it. */
record Server(String address, String parameters, String admin, String password) {
    private static final int OLDEST = 15;
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^/?]+)/([^/?]+)(\\?.*)?");

    static Server embedded(int port, String password) {
        return new Server("127.0.0.1:" + port, "", "postgres", password);
    }

    /** A server named by a JDBC address, whose database part is {@link #databaseIn}. */
    static Server at(String url, String admin, String password) {
        Matcher parts = parts(url);
        String parameters = parts.group(3);
        return new Server(parts.group(1), parameters == null ? "" : parameters, admin, password);
    }

    static String databaseIn(String url) {
        return parts(url).group(2);
    }

    /** Refuses a server that is too old for the schema or might forget what it acknowledged. */
    void requireFitness(Durability durability) {
        try (Connection connection = asAdmin("postgres").getConnection()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            int version = db.sql("select current_setting('server_version_num')::int / 10000")
                    .query(Integer.class)
                    .single();
            if (version < OLDEST) {
                throw new Refusal(
                        Exit.CONFLICT,
                        "El servidor %s es PostgreSQL %d y Vigía necesita %d o posterior."
                                .formatted(this, version, OLDEST));
            }
            durability.assertOn(db);
            if (!Durability.hasChecksums(db)) {
                Progress.say(
                        "Aviso: el servidor %s no lleva sumas de verificación; enciéndalas con pg_checksums para notar un disco dañado.",
                        this);
            }
        } catch (SQLException e) {
            throw Refusal.by(this, e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://" + address + "/" + database + parameters;
    }

    DataSource asAdmin(String database) {
        return source(database, admin, password);
    }

    DataSource source(String database, String login, String secret) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(login);
        source.setPassword(secret);
        source.setApplicationName("vigia");
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static Matcher parts(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new Refusal(
                    Exit.USAGE,
                    "VIGIA_DB_URL vale «%s» y debe tener la forma jdbc:postgresql://servidor:5432/base."
                            .formatted(url));
        }
        return parts;
    }

    @Override
    public String toString() {
        return url("");
    }
}
