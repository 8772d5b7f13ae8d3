package org.vigia.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.platform.TestDatabase;

@VigiaTest(ownDatabase = true)
class OpenDeadlineTest {
    @Autowired
    Docket docket;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    private final UUID subject = UUID.randomUUID();
    private UUID deadline;

    @BeforeEach
    void a_deadline_of_chiapas() {
        acting.as("ITL-07", Role.INSPECTOR, () -> docket.record(DocketTest.note(UUID.randomUUID(), subject, null)));
        deadline = database.superuser()
                .sql("select id from docket.deadline where subject = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .single();
    }

    private Iterable<String> problems() {
        return new OpenDeadlineCheck(verifier).problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from docket.open_deadline where deadline = :deadline",
                "update docket.open_deadline set due = due + interval '1 day' where deadline = :deadline",
                "update docket.open_deadline set addressed_to = 'ITL-21' where deadline = :deadline",
                "delete from docket.deadline_end where deadline = :deadline"
            })
    void a_deadline_that_would_be_forgotten_is_found(String change) {
        if (change.contains("deadline_end")) end("ITL-07");
        assertThat(problems()).isEmpty();
        assertThat(database.superuser().sql(change).param("deadline", deadline).update())
                .isPositive();
        assertThat(problems()).singleElement().asString().contains(deadline.toString());
        database.superuser().sql("delete from docket.open_deadline").update();
        database.superuser().sql("delete from docket.deadline").update();
    }

    private int end(String unit) {
        return acting.as(
                unit,
                Role.INSPECTOR,
                () -> db.sql("""
                                insert into docket.deadline_end
                                select (jsonb_populate_record(null::docket.deadline_end, to_jsonb(a) || jsonb_build_object(
                                           'id', gen_random_uuid(), 'act_id', gen_random_uuid(), 'deadline', :deadline::uuid, 'unit', :unit, 'case_id', null,
                                           'addressed_to', null, 'ending', 'MET', 'reason', 'injected'))).*
                                  from (select * from docket.act limit 1) a""")
                        .param("deadline", deadline)
                        .param("unit", unit)
                        .update());
    }

    @Test
    void nobody_ends_a_deadline_that_it_does_not_see() {
        acting.as(
                "ITL-21",
                Role.INSPECTOR,
                () -> docket.record(DocketTest.note(UUID.randomUUID(), UUID.randomUUID(), null)));
        assertThatThrownBy(() -> end("ITL-21")).rootCause().hasMessageContaining("only who sees a deadline ends it");
        assertThat(end("ITL-07")).isOne();
    }
}
