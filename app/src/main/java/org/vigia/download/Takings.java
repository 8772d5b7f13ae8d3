package org.vigia.download;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;

/** The facts that a list was saved. The filter is sealed: whoever looks for a workplace may type a person's name. */
@Component
class Takings {
    static final Keyset KEY = Keyset.descending(Keyset.instant("t.recorded_at"), Keyset.id("t.id"));
    private static final FactForm FORM = FactForm.of(
                    "download.taking", 1, "download.taking", "list", "format", "rows", "taken_by")
            .sealing("filter");

    private final JdbcClient db;
    private final Docket docket;

    Takings(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** Writes it down, and looks whether it is written. */
    void insert(UUID officer, String list, String format, String filter, int rows) {
        UUID id = docket.record(Fact.on(FORM)
                        .set("list", list)
                        .set("format", format)
                        .set("rows", rows)
                        .set("taken_by", officer)
                        .seal("filter", filter))
                .fact();
        db.sql("select true from download.taking where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Those of the unit, the latest first. */
    Slice<Taking> list(String unit, Cursor cursor) {
        List<Taking> found = db.sql("select t.* from download.taking t where t.unit = :unit" + cursor.page())
                .param("unit", unit)
                .params(cursor.params())
                .query(this::toTaking)
                .list();
        return cursor.slice(found, last -> List.of(last.at(), last.id()));
    }

    private Taking toTaking(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var opened = docket.open(FORM, id, row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        return new Taking(
                id,
                row.getObject("taken_by", UUID.class),
                row.getString("list"),
                row.getString("format"),
                Optional.ofNullable(opened.get("filter")).orElse(""),
                row.getInt("rows"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
