package org.vigia.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Role;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;

/** Everybody who has or had an account, by user name. */
@Component
record Roster(JdbcClient db, Reference reference) {
    static final Keyset KEY = Keyset.ascending(Keyset.text("username"));

    /** An account on the list, in its last post. */
    record Line(String username, String name, String unit, String role, boolean open) {}

    Slice<Line> list(Cursor cursor) {
        List<Line> found = db.sql("select * from access.officer_now where true" + cursor.page())
                .params(cursor.params())
                .query((row, n) -> new Line(
                        row.getString("username"),
                        row.getString("display_name"),
                        reference.unitName(row.getString("unit")),
                        Role.valueOf(row.getString("role")).label(),
                        row.getBoolean("active")))
                .list();
        return cursor.slice(found, last -> List.of(last.username()));
    }
}
