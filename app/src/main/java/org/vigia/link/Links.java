package org.vigia.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.referral.Purpose;
import org.vigia.referral.ReferralFile;

/** The links as they were issued and ended. */
@Component
class Links {
    private static final FactForm ISSUED = FactForm.of(
            "link.link",
            1,
            "link.link",
            "referral",
            "folio",
            "purpose",
            "to_unit",
            "token_digest",
            "code_digest",
            "expires");
    private static final FactForm ENDED = FactForm.of("link.link_end", 1, "link.link_end", "link", "why");

    private final JdbcClient db;
    private final Docket docket;

    Links(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded issue(
            UUID id, ReferralFile referral, String tokenDigest, String codeDigest, Instant expires, Occurred when) {
        return docket.record(Fact.on(ISSUED)
                .id(id)
                .inCase(referral.caseId())
                .addressedTo(referral.toUnit())
                .occurred(when)
                .set("referral", referral.id())
                .set("folio", referral.folio())
                .set("purpose", referral.purpose())
                .set("to_unit", referral.toUnit())
                .set("token_digest", tokenDigest)
                .set("code_digest", codeDigest)
                .set("expires", expires));
    }

    /** Ends a link in a way that leaves an act, told to whoever issued it. */
    Recorded end(SentLink link, LinkStatus why, Occurred when) {
        return docket.record(Fact.on(ENDED)
                .kind(why.act())
                .about(link.id())
                .inCase(link.caseId())
                .addressedTo(link.fromUnit())
                .occurred(when)
                .set("link", link.id())
                .set("why", why));
    }

    /** The one with this token, whoever asks: only whoever holds the address knows it. */
    Optional<SentLink> find(String tokenDigest) {
        return db.sql("select * from link.find(:digest)")
                .param("digest", tokenDigest)
                .query(Links::toLink)
                .optional();
    }

    /** The last one of a referral. */
    Optional<SentLink> findLast(UUID referral) {
        return db.sql("""
                        select l.*, e.why from link.link l left join link.link_end e on e.link = l.id
                         where l.referral = :referral order by l.recorded_at desc, l.id limit 1""").param("referral", referral).query(Links::toLink).optional();
    }

    private static SentLink toLink(ResultSet row, int n) throws SQLException {
        @Nullable String why = row.getString("why");
        return new SentLink(
                row.getObject("id", UUID.class),
                row.getObject("referral", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("unit"),
                row.getString("to_unit"),
                row.getString("code_digest"),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                why == null ? null : LinkStatus.valueOf(why));
    }
}
