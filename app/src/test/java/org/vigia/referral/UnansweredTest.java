package org.vigia.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.access.Role;
import org.vigia.casework.CaseTest;
import org.vigia.platform.TestDatabase;

class UnansweredTest extends CaseTest {
    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient db;

    @Test
    void a_referral_waits_for_whoever_sent_it_and_whoever_should_take_it_until_it_is_answered() {
        var referral = refer(openCase());
        assertThat(waits(INSPECTORATE, Role.SUPERVISOR, referral)).isTrue();
        assertThat(waits(PROTECTION, Role.PROTECTION_WORKER, referral)).isTrue();
        assertThat(waits(ELSEWHERE, Role.SUPERVISOR, referral)).isFalse();
        accept(referral);
        assertThat(waits(INSPECTORATE, Role.SUPERVISOR, referral)).isFalse();
        assertThat(waits(PROTECTION, Role.PROTECTION_WORKER, referral)).isFalse();
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from referral.unanswered where referral = :referral",
                "update referral.unanswered set addressed_to = 'PPNNA-21' where referral = :referral",
                "update referral.unanswered set unit = 'ITL-21' where referral = :referral"
            })
    void a_referral_that_would_be_forgotten_is_found(String change) {
        var referral = refer(openCase());
        assertThat(problems()).isEmpty();
        assertThat(tamper(change, referral)).isOne();
        assertThat(problems()).singleElement().asString().contains(referral.id().toString());
        tamper("delete from referral.unanswered where referral = :referral", referral);
        insert(referral);
    }

    @Test
    void an_answered_referral_that_is_shown_as_waiting_is_found() {
        var referral = accept(refer(openCase()));
        insert(referral);
        assertThat(problems()).singleElement().asString().contains(referral.id().toString());
        tamper("delete from referral.unanswered where referral = :referral", referral);
    }

    private void insert(ReferralFile referral) {
        tamper(
                "insert into referral.unanswered select id, unit, addressed_to, case_id from referral.referral where id = :referral",
                referral);
    }

    private int tamper(String sql, ReferralFile referral) {
        return database.superuser()
                .sql(sql)
                .param("referral", referral.id())
                .update();
    }

    private boolean waits(String unit, Role role, ReferralFile referral) {
        return acting.as(
                        unit,
                        role,
                        () -> db.sql("select count(*) from referral.unanswered where referral = :referral")
                                .param("referral", referral.id())
                                .query(Integer.class)
                                .single())
                == 1;
    }

    private List<String> problems() {
        return new UnansweredCheck(database.verifierSource()).problems();
    }
}
