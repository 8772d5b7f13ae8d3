package org.vigia.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** What the supervisor of a unit is told of; one row for each officer, quota and day. */
@Component
class Alerts {
    private static final FactForm FORM =
            FactForm.of("identity.alert", 1, "identity.alert", "officer", "quota", "openings", "on_day");

    private final JdbcClient db;
    private final Docket docket;
    private final TransactionTemplate apart;

    Alerts(JdbcClient db, Docket docket, PlatformTransactionManager transactions) {
        this.db = db;
        this.docket = docket;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void raise(UUID officer, Alert.Quota quota, int openings, LocalDate day) {
        boolean raised = db.sql("""
                        select exists (select 1 from identity.alert
                         where officer = :officer and quota = :quota and on_day = :day)""")
                .param("officer", officer)
                .param("quota", quota.name())
                .param("day", day)
                .query(Boolean.class)
                .single();
        if (!raised)
            docket.record(Fact.on(FORM)
                    .set("officer", officer)
                    .set("quota", quota)
                    .set("openings", openings)
                    .set("on_day", day));
    }

    /** Stays although what raised it is refused. */
    void raiseApart(UUID officer, Alert.Quota quota, int openings, LocalDate day) {
        apart.executeWithoutResult(status -> raise(officer, quota, openings, day));
    }

    List<Alert> list(Instant since) {
        return db.sql("select * from identity.alert where recorded_at > :since order by recorded_at desc")
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, n) -> new Alert(
                        row.getObject("officer", UUID.class),
                        Alert.Quota.valueOf(row.getString("quota")),
                        row.getInt("openings"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
