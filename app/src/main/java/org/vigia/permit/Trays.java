package org.vigia.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Clocks;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** The permits of a unit, the latest first. */
@Component
class Trays {
    static final Keyset KEY = Keyset.descending(Keyset.day("asked_on"), Keyset.text("folio"));

    private final JdbcClient db;
    private final Access access;
    private final Reference reference;
    private final Clocks clocks;

    Trays(JdbcClient db, Access access, Reference reference, Clocks clocks) {
        this.db = db;
        this.access = access;
        this.reference = reference;
        this.clocks = clocks;
    }

    /** A permit in a list. @param ranOut whether its last day has passed and nobody has recorded it */
    record Row(
            String folio,
            LocalDate askedOn,
            String activity,
            Standing standing,
            @Nullable LocalDate until,
            boolean ranOut) {}

    /** @param folio the only one asked for; null for all */
    @Transactional(readOnly = true)
    public Slice<Row> list(Tray tray, @Nullable String folio, Cursor cursor) {
        String unit = access.require(Permission.SEE_PERMITS).unit();
        LocalDate today = clocks.today(unit);
        String only = folio == null ? "" : " and p.folio = :folio";
        var statement = db.sql("""
                        select p.folio, p.asked_on, p.activity, coalesce(s.standing, 'ASKED') as standing,
                               (select max(g.until_on) from permit.step g where g.permit = p.id and g.kind = 'GRANTED') as until_on
                          from permit.permit p
                          left join lateral (select standing from permit.step s
                                              where s.permit = p.id order by step desc limit 1) s on true
                         where p.unit = :unit and """ + " " + tray.condition() + only + cursor.page())
                .param("unit", unit)
                .params(cursor.params());
        if (folio != null) statement = statement.param("folio", folio);
        List<Row> found = statement
                .query((row, n) -> {
                    var standing = Standing.valueOf(row.getString("standing"));
                    LocalDate until = row.getObject("until_on", LocalDate.class);
                    boolean over = until != null && today.isAfter(until);
                    return new Row(
                            row.getString("folio"),
                            row.getObject("asked_on", LocalDate.class),
                            activity(row.getString("activity")),
                            standing,
                            until,
                            over && (standing == Standing.GRANTED || standing == Standing.SUSPENDED));
                })
                .list();
        return cursor.slice(found, last -> List.of(last.askedOn(), last.folio()));
    }

    private String activity(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(reference::findIndustry)
                .map(Industry::titleEs)
                .orElse("No se sabe");
    }
}
