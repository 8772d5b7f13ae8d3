package org.vigia.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Makes the roles and the database exist on a server, whoever set it up; repeating it changes nothing. */
final class Roles {
    private Roles() {}

    static void prepare(Server server, String database, Keys keys) {
        try (Connection connection = server.asAdmin("postgres").getConnection()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            db.sql("select pg_advisory_lock(8241)").query().singleRow();
            for (Role role : Role.values()) {
                prepare(db, connection, role.login(), keys);
            }
            create(db, database);
            grant(db, database);
        } catch (SQLException e) {
            throw Refusal.by(server, e);
        }
    }

    /** Removes the database with all it holds. */
    static void remove(Server server, String database) {
        JdbcClient.create(server.asAdmin("postgres"))
                .sql("drop database %s with (force)".formatted(database))
                .update();
    }

    private static void prepare(JdbcClient db, Connection connection, String login, Keys keys) throws SQLException {
        boolean exists = db.sql("select exists (select from pg_roles where rolname = :login)")
                .param("login", login)
                .query(Boolean.class)
                .single();
        if (exists && keys.findPassword(login).isPresent()) {
            return;
        }
        if (exists) {
            throw new Refusal(
                    Exit.NOT_FOUND,
                    "El servidor ya tiene el rol %s y falta su contraseña en %s; copie ahí los secretos de la instalación o indíquelos en VIGIA_SECRETS."
                            .formatted(login, keys.folder()));
        }
        String password = keys.password(login);
        connection.setAutoCommit(false);
        db.sql("create role %s login".formatted(login)).update();
        connection.unwrap(PGConnection.class).alterUserPassword(login, password.toCharArray(), "scram-sha-256");
        if (login.equals(Role.STATISTICS.login())) {
            db.sql("alter role %s set default_transaction_read_only = on".formatted(login))
                    .update();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void create(JdbcClient db, String database) {
        String owner = Role.OWNER.login();
        db.sql("grant %s to current_user".formatted(owner)).update();
        boolean exists = db.sql("select exists (select from pg_database where datname = :database)")
                .param("database", database)
                .query(Boolean.class)
                .single();
        db.sql(exists ? "alter database %s owner to %s".formatted(database, owner) : """
                          create database %s owner %s template template0 encoding 'UTF8'
                            locale_provider icu icu_locale 'es-MX' locale 'C.UTF-8'""".formatted(database, owner))
                .update();
    }

    /** Who may enter the database. Nobody but the owner makes anything lasting in it. */
    static void grant(JdbcClient db, String database) {
        db.sql("revoke all on database %s from public".formatted(database)).update();
        for (Role role : Role.values()) {
            db.sql("grant connect on database %s to %s".formatted(database, role.login()))
                    .update();
        }
        db.sql("grant temporary on database %s to %s".formatted(database, Role.APP.login()))
                .update();
    }
}
