package org.vigia.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.Role;
import org.vigia.page.EveryPage;
import org.vigia.platform.TestDatabase;

@VigiaTest
class DocketTest {
    private static final FactForm NOTE = FactForm.of(
            "docket.deadline", 1, "docket.deadline", "subject", "subject_kind", "rule", "starts", "due", "due_on");

    @Autowired
    TestDatabase database;

    @Autowired
    Docket docket;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Access access;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient db;

    @Test
    void a_connection_without_a_context_sees_no_row() {
        record("ITL-07", UUID.randomUUID(), UUID.randomUUID(), null);
        assertThat(db.sql("select count(*) from docket.act").query(Long.class).single())
                .isZero();
    }

    @Test
    void a_unit_sees_its_own_acts_and_not_those_of_another_state() {
        var file = UUID.randomUUID();
        record("ITL-07", file, UUID.randomUUID(), null);
        assertThat(timeline("ITL-07", file)).hasSize(1);
        assertThat(timeline("ITL-21", file)).isEmpty();
    }

    @Test
    void sharing_a_file_shows_it_to_the_other_unit_from_then_on() {
        var file = UUID.randomUUID();
        record("ITL-07", file, UUID.randomUUID(), null);
        acting.as("ITL-07", Role.INSPECTOR, () -> {
            access.share(file, "PPNNA-07", "prueba");
            return true;
        });
        assertThat(timeline("PPNNA-07", file)).hasSize(1);
        assertThat(timeline("PPNNA-21", file)).isEmpty();
    }

    @Test
    void the_same_request_twice_records_one_act_and_gets_one_answer() {
        var key = UUID.randomUUID();
        var file = UUID.randomUUID();
        var subject = UUID.randomUUID();
        var first = once(key, file, subject, "cuerpo");
        var second = once(key, file, subject, "cuerpo");
        assertThat(second).isEqualTo(first);
        assertThat(timeline("ITL-07", file)).hasSize(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID();
        var subject = UUID.randomUUID();
        once(key, UUID.randomUUID(), subject, "cuerpo");
        assertThatThrownBy(() -> once(key, UUID.randomUUID(), subject, "otro")).isInstanceOf(Conflict.class);
    }

    @Test
    void who_has_not_seen_the_last_act_is_told_so() {
        var subject = UUID.randomUUID();
        record("ITL-07", UUID.randomUUID(), subject, 0);
        assertThatThrownBy(() -> record("ITL-07", UUID.randomUUID(), subject, 0))
                .isInstanceOf(Conflict.class);
        assertThat(record("ITL-07", UUID.randomUUID(), subject, 1).version()).isEqualTo(2);
    }

    @Test
    void a_deadline_is_mine_until_it_is_met() {
        var subject = UUID.randomUUID();
        acting.as("ITL-09", Role.INSPECTOR, () -> open(subject));
        assertThat(listMine("ITL-09")).extracting(Deadline::subject).contains(subject);
        acting.as("ITL-09", Role.INSPECTOR, () -> {
            deadlines.meet(subject, "regla", "prueba");
            return true;
        });
        assertThat(listMine("ITL-09")).extracting(Deadline::subject).doesNotContain(subject);
    }

    @Test
    void the_open_deadlines_are_those_that_have_not_ended() {
        var subject = UUID.randomUUID();
        acting.as("ITL-09", Role.INSPECTOR, () -> open(subject));
        acting.as("ITL-09", Role.INSPECTOR, () -> open(UUID.randomUUID()));
        acting.as("ITL-09", Role.INSPECTOR, () -> {
            deadlines.cancel(subject, "prueba");
            return true;
        });
        var open = "select deadline, unit, addressed_to, case_id, due, recorded_at, rule from docket.open_deadline";
        var notEnded = """
                select id, unit, addressed_to, case_id, due, recorded_at, rule from docket.deadline d
                 where not exists (select from docket.deadline_end e where e.deadline = d.id)""";
        assertThat(database.superuser()
                        .sql("(%s except %s) union all (%s except %s)".formatted(open, notEnded, notEnded, open))
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    private List<Deadline> listMine(String unit) {
        return acting.as(unit, Role.INSPECTOR, () -> EveryPage.of(Deadlines.KEY, deadlines::listMine));
    }

    private UUID open(UUID subject) {
        var now = Instant.now();
        return deadlines.open(null, subject, "prueba", "ITL-09", "regla", now, now.plusSeconds(60), LocalDate.now());
    }

    private List<Act> timeline(String unit, UUID file) {
        return acting.as(unit, Role.INSPECTOR, () -> docket.timeline(file));
    }

    private Recorded once(UUID key, UUID file, UUID subject, String body) {
        return acting.as(
                "ITL-07",
                Role.INSPECTOR,
                () -> docket.once(key, "prueba", body, () -> docket.record(note(file, subject, null))));
    }

    private Recorded record(String unit, UUID file, UUID subject, @Nullable Integer seen) {
        return acting.as(unit, Role.INSPECTOR, () -> docket.record(note(file, subject, seen)));
    }

    static Fact note(UUID file, UUID subject, @Nullable Integer seen) {
        return Fact.on(NOTE)
                .about(subject)
                .inCase(file)
                .seen(seen)
                .set("subject", subject)
                .set("subject_kind", "prueba")
                .set("rule", "regla")
                .set("starts", Instant.now())
                .set("due", Instant.now().plusSeconds(60))
                .set("due_on", LocalDate.of(2026, 11, 23));
    }
}
