package org.vigia.referral;

import java.time.OffsetDateTime;
import java.util.List;
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

/** What a receiver asks of the sender before or after taking a referral on, and what the sender answers; one question at a time. */
@Component
class Exchanges {
    private static final FactForm EXCHANGE = FactForm.of(
                    "referral.exchange", 1, "referral.exchange", "referral", "turn")
            .sealing("text");

    private final JdbcClient db;
    private final Docket docket;

    Exchanges(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** @param turn odd for the receiver's questions, even for the sender's answers */
    record Line(
            int turn, String unit, Occurred when, @Nullable String text) {
        String act() {
            return turn % 2 == 1 ? "referral.asked" : "referral.replied";
        }
    }

    Recorded ask(ReferralFile referral, String text, Occurred when) {
        int turn = turns(referral.id()) + 1;
        if (turn % 2 == 0)
            throw new Conflict("La canalización %s ya tiene una pregunta sin contestar.".formatted(referral.folio()));
        return say(referral, turn, "referral.asked", referral.fromUnit(), text, when);
    }

    Recorded reply(ReferralFile referral, String text, Occurred when) {
        int turn = turns(referral.id()) + 1;
        if (turn % 2 == 1)
            throw new Conflict("La canalización %s no tiene preguntas sin contestar.".formatted(referral.folio()));
        return say(referral, turn, "referral.replied", referral.toUnit(), text, when);
    }

    private Recorded say(ReferralFile referral, int turn, String act, String to, String text, Occurred when) {
        return docket.record(Fact.on(EXCHANGE)
                .kind(act)
                .inCase(referral.caseId())
                .addressedTo(to)
                .occurred(when)
                .set("referral", referral.id())
                .set("turn", turn)
                .keyOf(referral.caseId())
                .seal("text", text));
    }

    private int turns(UUID referral) {
        return db.sql("select coalesce(max(turn), 0) from referral.exchange where referral = :referral")
                .param("referral", referral)
                .query(Integer.class)
                .single();
    }

    /** In the order in which they were recorded. */
    List<Line> list(UUID referral) {
        return db.sql("select * from referral.exchange where referral = :referral order by turn")
                .param("referral", referral)
                .query((row, n) -> new Line(
                        row.getInt("turn"),
                        row.getString("unit"),
                        new Occurred(
                                row.getObject("occurred", OffsetDateTime.class).toInstant(),
                                Occurred.Precision.valueOf(row.getString("occurred_precision"))),
                        docket.open(
                                        EXCHANGE,
                                        row.getObject("id", UUID.class),
                                        row.getObject("sealed_key", UUID.class),
                                        row.getBytes("sealed"))
                                .get("text")))
                .list();
    }
}
