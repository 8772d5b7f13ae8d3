package org.vigia.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.vigia.access.Role.LEGAL_OFFICER;
import static org.vigia.access.Role.PROTECTION_WORKER;
import static org.vigia.access.Role.SUPERVISOR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.casework.Track;
import org.vigia.docket.Occurred;
import org.vigia.docket.Task;
import org.vigia.docket.Tasks;
import org.vigia.law.Answer;
import org.vigia.platform.TestDatabase;

/** Files under seal, and files opened in an emergency. */
@VigiaTest
class SafeguardTest {
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @Autowired
    Acting acting;

    @Autowired
    Casework casework;

    @Autowired
    Safeguard safeguard;

    @Autowired
    Tasks tasks;

    @Autowired
    MockMvc web;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private final Officer supervisor = Acting.officer("ITL-07", SUPERVISOR);
    private final Officer lawyer = Acting.officer("ITL-07", LEGAL_OFFICER);
    private String folio = "";
    private UUID caseId = new UUID(0, 0);

    @BeforeEach
    void a_case_of_chiapas() {
        acting.account("reserva.juridico", "ITL-07", LEGAL_OFFICER);
        var when = Occurred.on(LocalDate.now(ZONE).minusDays(3), ZONE);
        caseId = acting.as(
                supervisor,
                () -> casework.open(new NewCase(null, "07", "07059", null, Answer.NO, "aviso", when))
                        .subject());
        folio = acting.as(supervisor, () -> casework.find(caseId)).orElseThrow().folio();
    }

    private boolean sees(Officer officer) {
        return acting.as(officer, () -> casework.find(caseId)).isPresent();
    }

    private Officer listed() {
        return acting.account("reserva.juridico", "ITL-07", LEGAL_OFFICER);
    }

    private void send(Officer officer, String action, String field, String value) throws Exception {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            web.perform(post("/casos/" + folio + "/reserva")
                            .with(Signed.in(officer))
                            .with(csrf())
                            .param("llave", key)
                            .param("accion", action)
                            .param(field, value))
                    .andExpect(redirectedUrl("/casos/" + folio + "/reserva"));
    }

    @Test
    void a_form_about_a_seal_that_is_sent_twice_is_answered_as_the_first_time() throws Exception {
        send(supervisor, "reservar", "motivo", "amenazas");
        send(supervisor, "incluir", "cuenta", "reserva.juridico");
        send(supervisor, "proponer", "motivo", "ya no hay");
        send(listed(), "rechazar", "motivo", "todavía hay");
        send(supervisor, "proponer", "motivo", "ahora sí");
        send(listed(), "levantar", "motivo", "");
        assertThat(sees(lawyer)).isTrue();
    }

    @Nested
    class A_sealed_case {
        @BeforeEach
        void is_sealed() {
            acting.as(supervisor, () -> safeguard.seal(folio, "amenazas a la familia"));
        }

        @Test
        void exists_only_for_who_sealed_it() throws Exception {
            assertThat(sees(supervisor)).isTrue();
            assertThat(sees(lawyer)).isFalse();
            web.perform(get("/casos/" + folio).with(Signed.in(lawyer))).andExpect(status().isNotFound());
            web.perform(get("/casos").with(Signed.in(lawyer)))
                    .andExpect(content().string(Matchers.not(Matchers.containsString(folio))));
        }

        @Test
        void is_not_counted_by_statistics_until_it_is_released() {
            assertThat(counted()).isZero();
            acting.as(supervisor, () -> safeguard.list(folio, "reserva.juridico"));
            release();
            assertThat(counted()).isOne();
        }

        private int counted() {
            return database.statistics()
                    .sql("select count(*) from casework.case_file_fact where case_id = :id")
                    .param("id", caseId)
                    .query(Integer.class)
                    .single();
        }

        private void release() {
            acting.as(supervisor, () -> safeguard.proposeUnsealing(folio, "ya no hay peligro"));
            acting.as(listed(), () -> safeguard.unseal(folio));
        }

        @Test
        void is_known_to_whoever_is_put_on_the_list() {
            assertThat(sees(listed())).isFalse();
            acting.as(supervisor, () -> safeguard.list(folio, "reserva.juridico"));
            assertThat(sees(listed())).isTrue();
            assertThat(acting.as(supervisor, () -> safeguard.findList(folio)).orElseThrow())
                    .extracting(Officer::username)
                    .contains("reserva.juridico");
        }

        @Test
        void cannot_be_listed_on_by_who_is_not_on_the_list() {
            assertThatThrownBy(() -> acting.as(lawyer, () -> safeguard.list(folio, "reserva.juridico")))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void is_released_by_two_and_never_by_one() {
            acting.as(supervisor, () -> safeguard.proposeUnsealing(folio, "ya no hay peligro"));
            assertThatThrownBy(() -> acting.as(supervisor, () -> safeguard.unseal(folio)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(lawyer, () -> safeguard.unseal(folio)))
                    .as("who is not on the list does not even know of it")
                    .isInstanceOf(NotFound.class);
            assertThat(sees(lawyer)).isFalse();
            acting.as(supervisor, () -> safeguard.list(folio, "reserva.juridico"));
            acting.as(listed(), () -> safeguard.unseal(folio));
            assertThat(sees(lawyer)).isTrue();
        }

        @Test
        void hides_from_the_unit_of_a_listed_officer_what_that_officer_writes() {
            Officer worker = acting.account("reserva.proteccion", "PPNNA-07", PROTECTION_WORKER);
            acting.as(supervisor, () -> safeguard.list(folio, "reserva.proteccion"));
            database.superuser().sql("""
                            insert into docket.receipt (unit, key, operation, body_hash, act_id, subject, case_id, recorded_at)
                            values ('PPNNA-07', gen_random_uuid(), 'x', '', gen_random_uuid(), gen_random_uuid(), :id, now())""").param("id", caseId).update();
            assertThat(receipts(worker)).isOne();
            assertThat(receipts(Acting.officer("PPNNA-07", PROTECTION_WORKER))).isZero();
        }

        private int receipts(Officer officer) {
            var transaction = new TransactionTemplate(transactions);
            return acting.as(
                    officer,
                    () -> Objects.requireNonNull(transaction.execute(
                            status -> db.sql("select count(*) from docket.receipt where case_id = :id")
                                    .param("id", caseId)
                                    .query(Integer.class)
                                    .single())));
        }

        @Test
        void is_not_sealed_twice() {
            assertThatThrownBy(() -> acting.as(supervisor, () -> safeguard.seal(folio, "otra vez")))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void is_never_opened_in_an_emergency() {
            assertThatThrownBy(() -> acting.as("PPNNA-07", PROTECTION_WORKER, () -> open()))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private Emergency open() {
        return safeguard.openInEmergency(folio, "una niña corre peligro esta noche");
    }

    @Nested
    class A_case_opened_in_an_emergency {
        private final Officer worker = Acting.officer("PPNNA-07", PROTECTION_WORKER);

        @Test
        void is_read_by_who_opened_it_and_by_no_colleague() {
            assertThat(sees(worker)).isFalse();
            acting.as(worker, SafeguardTest.this::open);
            assertThat(sees(worker)).isTrue();
            assertThat(sees(new Officer(UUID.randomUUID(), "otra", "Otra", "PPNNA-07", PROTECTION_WORKER)))
                    .isFalse();
        }

        @Test
        void is_closed_again_when_its_hours_have_passed() {
            acting.as(worker, SafeguardTest.this::open);
            database.superuser()
                    .sql(
                            "update access.break_glass set opened_at = now() - interval '4 hours', until = now() - interval '1 hour' where case_id = :id")
                    .param("id", caseId)
                    .update();
            assertThat(sees(worker)).isFalse();
        }

        @Test
        void is_not_acted_on() {
            acting.as(worker, SafeguardTest.this::open);
            var now = Occurred.on(LocalDate.now(ZONE), ZONE);
            assertThatThrownBy(() -> acting.as(worker, () -> {
                        casework.openTrack(caseId, Track.PROTECTION, now);
                        return true;
                    }))
                    .hasStackTraceContaining("row-level security");
        }

        @Test
        void is_told_at_once_to_the_unit_whose_case_it_is_which_reviews_it() {
            Emergency opened = acting.as(worker, SafeguardTest.this::open);
            assertThat(reviews()).hasSize(1);
            acting.as(
                    supervisor,
                    () -> safeguard.review(opened.id(), Emergency.Finding.JUSTIFIED, "se confirmó el peligro"));
            assertThat(reviews()).isEmpty();
            assertThat(acting.as(supervisor, () -> safeguard.listOfCase(caseId)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.finding()).contains(Emergency.Finding.JUSTIFIED));
        }

        private List<Task> reviews() {
            return acting.as(supervisor, () -> tasks.listOfCase(caseId)).stream()
                    .filter(task -> task.deadline().rule().equals(Emergencies.REVIEW_RULE))
                    .toList();
        }

        @Test
        void is_not_reviewed_by_who_opened_it() {
            Emergency opened = acting.as(worker, SafeguardTest.this::open);
            assertThatThrownBy(() ->
                            acting.as(worker, () -> safeguard.review(opened.id(), Emergency.Finding.JUSTIFIED, "bien")))
                    .isInstanceOf(NotPermitted.class);
        }

        @Test
        void is_as_absent_to_another_state_as_one_that_does_not_exist() {
            String hidden = refusal("PPNNA-21", folio);
            String absent = refusal("PPNNA-21", "CHIS-2026-000000");
            assertThat(hidden).isEqualTo(absent);
        }

        private String refusal(String unit, String asked) {
            try {
                return acting.as(
                                unit,
                                PROTECTION_WORKER,
                                () -> safeguard.openInEmergency(asked, "una niña corre peligro"))
                        .toString();
            } catch (InvalidInput refused) {
                return refused.errors().byField().toString();
            }
        }

        @Test
        void needs_a_reason_and_a_role_that_may() {
            assertThatThrownBy(() -> acting.as(worker, () -> safeguard.openInEmergency(folio, "ver")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> acting.as("FIN-07", Role.FINANCE_LIAISON, SafeguardTest.this::open))
                    .isInstanceOf(NotPermitted.class);
        }
    }
}
