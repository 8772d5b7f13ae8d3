package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.reference.Reference;

/** Which finance authorities answer for the fines of a unit, and since when the others are silent. */
@Controller
class ResponsePage {
    private final JdbcClient db;
    private final Access access;
    private final Reference reference;
    private final ProceedingClocks clocks;

    ResponsePage(JdbcClient db, Access access, Reference reference, ProceedingClocks clocks) {
        this.db = db;
        this.access = access;
        this.reference = reference;
        this.clocks = clocks;
    }

    @Operation(id = "readResponses", asks = Permission.SEE_ACCOUNTS)
    @GetMapping("/cobros/respuesta")
    @Transactional(readOnly = true)
    public ModelAndView show() {
        LocalDate today = clocks.today(access.getOfficer().unit());
        var responses = db.sql("""
            select h.addressed_to, count(*) as handed, count(r.account) as answered,
                   min(h.handed_on) filter (where r.account is null) as since
              from sanction.handover h
              left join (select distinct account from sanction.collection) r on r.account = h.id
             group by h.addressed_to order by h.addressed_to\
            """)
                .query((row, n) -> new Response(
                        row.getString("addressed_to"),
                        reference.unitName(row.getString("addressed_to")),
                        row.getInt("handed"),
                        row.getInt("answered"),
                        Optional.ofNullable(row.getObject("since", LocalDate.class))))
                .list();
        return new ModelAndView("sanction/responses", Map.of("responses", responses, "today", today));
    }
}
