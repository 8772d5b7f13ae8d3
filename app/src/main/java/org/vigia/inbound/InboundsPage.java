package org.vigia.inbound;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;

/** The referrals from outside to whose senders the unit owes an answer, the longest waiting first; or all of them. */
@Controller
class InboundsPage {
    static final Keyset KEY = Keyset.ascending(Keyset.instant("i.occurred"), Keyset.text("i.folio"));

    private final JdbcClient db;
    private final Access access;
    private final InboundSheets sheets;

    InboundsPage(JdbcClient db, Access access, InboundSheets sheets) {
        this.db = db;
        this.access = access;
        this.sheets = sheets;
    }

    @Operation(id = "listInbound", asks = Permission.SEE_REFERRALS)
    @GetMapping("/recibidas")
    @Transactional(readOnly = true)
    public ModelAndView list(Form form) {
        boolean all = form.chose("ver", "todas");
        Cursor cursor = Cursor.read(form, KEY);
        String owed = all
                ? ""
                : " and (coalesce(s.status, 'RECEIVED') = 'RECEIVED'"
                        + " or i.outcome_due is not null and s.status in ('ACCEPTED', 'ACTED'))";
        List<InboundFile> found = db.sql(Inbounds.SELECT + "where i.unit = :unit" + owed + cursor.page())
                .param("unit", access.getOfficer().unit())
                .params(cursor.params())
                .query(Inbounds::toInbound)
                .list();
        Slice<InboundSheets.Row> rows = cursor.slice(found, last -> List.of(last.receivedAt(), last.folio()))
                .map(sheets::row);
        return form.page(
                "inbound/inbounds", Map.of("rows", rows, "all", all, "mayRecord", access.may(Permission.REFER)));
    }
}
