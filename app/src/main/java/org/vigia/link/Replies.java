package org.vigia.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.referral.ReferralStatus;

/** What came in by link, and who said it. The step itself is the referral's. */
@Component
class Replies {
    private static final FactForm FORM = FactForm.of("link.reply", 1, "link.reply", "link", "referral", "status")
            .sealing("person", "post", "phone");

    private final JdbcClient db;
    private final Docket docket;

    Replies(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** Who said what; names are null once they have been erased. */
    record Line(
            ReferralStatus status,
            Occurred when,
            @Nullable String person,
            @Nullable String post,
            @Nullable String phone) {}

    Recorded record(SentLink link, ReferralStatus status, Signer signer, Occurred when) {
        return docket.record(Fact.on(FORM)
                .about(link.id())
                .inCase(link.caseId())
                .addressedTo(link.fromUnit())
                .occurred(when)
                .set("link", link.id())
                .set("referral", link.referral())
                .set("status", status)
                .seal("person", signer.person())
                .seal("post", signer.post())
                .seal("phone", signer.phone())
                .keyOf(link.caseId()));
    }

    /** In the order in which they came. */
    List<Line> list(UUID referral) {
        return db.sql("select * from link.reply where referral = :referral order by recorded_at, id")
                .param("referral", referral)
                .query(this::toLine)
                .list();
    }

    private Line toLine(ResultSet row, int n) throws SQLException {
        Map<String, @Nullable String> texts = docket.open(
                FORM, row.getObject("id", UUID.class), row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        return new Line(
                ReferralStatus.valueOf(row.getString("status")),
                Occurred.at(row.getObject("occurred", OffsetDateTime.class).toInstant()),
                texts.get("person"),
                texts.get("post"),
                texts.get("phone"));
    }
}
