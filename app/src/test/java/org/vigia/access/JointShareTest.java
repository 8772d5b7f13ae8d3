package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.Acting;
import org.vigia.VigiaTest;

@VigiaTest
class JointShareTest {
    private static final String INSPECTORATE = "ITL-07";
    private static final String PROTECTION = "PPNNA-07";

    private final UUID file = UUID.randomUUID();

    @Autowired
    Access access;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_file_that_its_unit_shares_with_itself_alone_is_nowhere_to_be_looked_for() {
        share(INSPECTORATE, INSPECTORATE);
        assertThat(lookedFor(INSPECTORATE)).doesNotContain(file);
    }

    @Test
    void a_file_is_looked_for_by_both_once_another_unit_is_given_it() {
        share(INSPECTORATE, INSPECTORATE);
        share(INSPECTORATE, PROTECTION);
        assertThat(lookedFor(INSPECTORATE)).contains(file);
        assertThat(lookedFor(PROTECTION)).contains(file);
    }

    @Test
    void a_file_is_looked_for_by_a_unit_that_took_it_for_itself() {
        share(INSPECTORATE, INSPECTORATE);
        share(PROTECTION, PROTECTION);
        assertThat(lookedFor(PROTECTION)).contains(file);
    }

    @Test
    void a_file_is_looked_for_by_whom_it_was_given_though_its_unit_kept_no_share() {
        share(INSPECTORATE, PROTECTION);
        assertThat(lookedFor(PROTECTION)).contains(file);
        assertThat(lookedFor(INSPECTORATE)).doesNotContain(file);
    }

    private void share(String by, String with) {
        acting.as(by, Role.SUPERVISOR, () -> {
            access.share(file, with, "test");
            return true;
        });
    }

    private Set<UUID> lookedFor(String unit) {
        return acting.as(
                unit,
                Role.SUPERVISOR,
                () -> transaction.execute(_ -> db.sql("select file from access.own_joint_share where unit = :unit")
                        .param("unit", unit)
                        .query(UUID.class)
                        .set()));
    }
}
