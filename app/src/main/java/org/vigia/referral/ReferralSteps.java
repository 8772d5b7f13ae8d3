package org.vigia.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Conflict;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;

/** What happened to the referrals since they were sent. */
@Component
class ReferralSteps {
    private static final FactForm STEP = FactForm.of(
                    "referral.step",
                    1,
                    "referral.step",
                    "referral",
                    "step",
                    "status",
                    "reason",
                    "should_take",
                    "outcome")
            .sealing("person", "post", "note");

    private final JdbcClient db;
    private final Docket docket;

    ReferralSteps(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /**
     * A step of a referral, addressed to the other party so that both see it; details are added before it is recorded.
     *
     * @throws Conflict when the referral stands elsewhere than the writer thought
     */
    Fact next(ReferralFile referral, ReferralStatus status, Occurred when) {
        if (!referral.status().mayBecome(status))
            throw new Conflict("La canalización %s está «%s»; no puede pasar a «%s»."
                    .formatted(referral.folio(), referral.status().label(), status.label()));
        return Fact.on(STEP)
                .kind(status.act())
                .about(referral.id())
                .inCase(referral.caseId())
                .addressedTo(status.isSenders() ? referral.toUnit() : referral.fromUnit())
                .occurred(when)
                .set("referral", referral.id())
                .set("step", referral.version())
                .set("status", status)
                .keyOf(referral.caseId());
    }

    Recorded record(Fact step) {
        return docket.record(step);
    }

    /** In the order in which they were recorded. */
    List<ReferralStep> list(UUID referral) {
        return db.sql("select * from referral.step where referral = :referral order by step")
                .param("referral", referral)
                .query(this::toStep)
                .list();
    }

    private ReferralStep toStep(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<String, @Nullable String> texts =
                docket.open(STEP, id, row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        String outcome = row.getString("outcome");
        return new ReferralStep(
                id,
                ReferralStatus.valueOf(row.getString("status")),
                row.getString("unit"),
                new Occurred(
                        row.getObject("occurred", OffsetDateTime.class).toInstant(),
                        Occurred.Precision.valueOf(row.getString("occurred_precision"))),
                row.getString("reason"),
                row.getString("should_take"),
                outcome == null ? null : ReferralOutcome.valueOf(outcome),
                texts.get("person"),
                texts.get("post"),
                texts.get("note"));
    }
}
