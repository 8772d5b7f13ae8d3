package org.vigia.access;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who keeps the things of a file that came to another unit: a row for each time. What others did with them before stays visible
 * to them, what is done from then on does not. The file itself stands for what still follows of its inspections.
 */
@Component
public class Keepers {
    private final JdbcClient db;
    private final Access access;
    private final InstantSource clock;

    Keepers(JdbcClient db, Access access, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.clock = clock;
    }

    /** Empty when it never moved. */
    @Transactional(readOnly = true)
    public Optional<String> find(UUID subject) {
        return db.sql("select unit from access.keeper where subject = :subject order by seq desc limit 1")
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    /**
     * Takes a thing for the acting officer's unit from the one that keeps it. Of two who take it at once the second is refused.
     *
     * @param reason act that moves it
     * @throws Conflict when another took it first
     */
    @Transactional
    public void take(UUID caseId, UUID subject, String from, String reason) {
        if (find(subject).filter(keeper -> !keeper.equals(from)).isPresent()) throw taken();
        Officer officer = access.getOfficer();
        try {
            db.sql("""
                            insert into access.keeper (id, case_id, subject, seq, unit, from_unit, officer, reason, since)
                            select gen_random_uuid(), :case, :subject, count(*) + 1, :unit, :from, :officer, :reason, :now
                              from access.keeper where subject = :subject""")
                    .param("case", caseId)
                    .param("subject", subject)
                    .param("unit", officer.unit())
                    .param("from", from)
                    .param("officer", officer.id())
                    .param("reason", reason)
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException _) {
            throw taken();
        }
    }

    private static Conflict taken() {
        return new Conflict("Otra autoridad lo tomó antes. Abra la página de nuevo y vea quién lo lleva.");
    }
}
