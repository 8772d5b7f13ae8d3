package org.vigia.transfer;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.ReadsList;
import org.vigia.page.Cursor;
import org.vigia.page.Due;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;

/** The transfers that a unit received, and those it sent; the latest first. */
@Component
class Trays {
    static final Keyset KEY = Keyset.descending(Keyset.day("t.declined_on"), Keyset.text("t.folio"));

    private final JdbcClient db;
    private final Access access;
    private final Reference reference;
    private final TransferClocks clocks;

    Trays(JdbcClient db, Access access, Reference reference, TransferClocks clocks) {
        this.db = db;
        this.access = access;
        this.reference = reference;
        this.clocks = clocks;
    }

    /** A transfer in a list. @param due by when whoever's turn it is must act */
    record Row(TransferFile transfer, String from, String to, Optional<Due> due) {}

    @ReadsList
    public Slice<Row> list(Tray tray, Cursor cursor) {
        List<TransferFile> found = db.sql(Transfers.SELECT + "where " + tray.whose() + cursor.page())
                .param("unit", access.getOfficer().unit())
                .params(cursor.params())
                .query(Transfers::toTransfer)
                .list();
        return cursor.slice(found, last -> List.of(last.declinedOn(), last.folio()))
                .map(one -> new Row(
                        one, reference.unitName(one.fromUnit()), reference.unitName(one.toUnit()), clocks.due(one)));
    }
}
