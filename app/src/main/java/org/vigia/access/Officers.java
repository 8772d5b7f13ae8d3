package org.vigia.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officers and their posts. A new post is a new row. */
@Component
class Officers {
    private final JdbcClient db;
    private final InstantSource clock;

    Officers(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Officer> find(String username) {
        return db.sql("select * from access.officer_now where username = :username and active")
                .param("username", username)
                .query(Officers::toOfficer)
                .optional();
    }

    Optional<Officer> find(UUID id) {
        return db.sql("select * from access.officer_now where id = :id and active")
                .param("id", id)
                .query(Officers::toOfficer)
                .optional();
    }

    /** Also when the account is closed. */
    Optional<Officer> findEver(String username) {
        return db.sql("select * from access.officer_now where username = :username")
                .param("username", username)
                .query(Officers::toOfficer)
                .optional();
    }

    List<Officer> list() {
        return db.sql("select * from access.officer_now where active order by role, username")
                .query(Officers::toOfficer)
                .list();
    }

    /** With their last post, also those whose account is closed. */
    List<Officer> list(Collection<UUID> ids) {
        return db.sql("select * from access.officer_now where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Officers::toOfficer)
                .list();
    }

    void insert(Officer officer, @Nullable UUID approval) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        db.sql("""
                        insert into access.officer (id, username, display_name, created_at)
                        values (:id, :username, :displayName, :now)""")
                .param("id", officer.id())
                .param("username", officer.username())
                .param("displayName", officer.displayName())
                .param("now", now)
                .update();
        appoint(officer, true, approval);
    }

    /** Adds a post; the officer's last one before it no longer holds. */
    void appoint(Officer officer, boolean active, @Nullable UUID approval) {
        db.sql("""
                        insert into access.appointment (officer, seq, unit, role, active, approval, appointed_at)
                        select :officer, coalesce(max(seq), 0) + 1, :unit, :role, :active, cast(:approval as uuid), :now
                          from access.appointment where officer = :officer""")
                .param("officer", officer.id())
                .param("unit", officer.unit())
                .param("role", officer.role().name())
                .param("active", active)
                .param("approval", approval)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static Officer toOfficer(ResultSet row, int n) throws SQLException {
        return new Officer(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("unit"),
                Role.valueOf(row.getString("role")));
    }
}
