package org.vigia.referral;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The referrals that trays show as waiting for an answer against those that were sent and have none: a forgotten one helps nobody. */
public final class UnansweredCheck {
    private final JdbcClient db;

    public UnansweredCheck(DataSource verifier) {
        this.db = JdbcClient.create(verifier);
    }

    /** A line for each referral that waits and is not shown as such, shown and answered, or shown otherwise than recorded. */
    public List<String> problems() {
        return db.sql("""
                        with recorded as (
                            select r.id, r.unit, r.addressed_to, r.case_id from referral.referral r
                             where not exists (select from referral.step s where s.referral = r.id and s.status <> 'DELIVERED')),
                        shown as (select referral, unit, addressed_to, case_id from referral.unanswered)
                        select distinct id
                          from ((table recorded except table shown) union all (table shown except table recorded)) differing
                         order by id""").query(String.class).list().stream()
                .map(id -> "unanswered referral not as recorded: " + id)
                .toList();
    }
}
