package org.vigia.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Role;
import org.vigia.docket.Tasks;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.page.Cursor;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Registry;
import org.vigia.registry.Sex;

@VigiaTest
class PermitTest {
    private static final String UNIT = "ITL-09";
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate YEAR = DAY.plusYears(1);

    @Autowired
    Acting acting;

    @Autowired
    Permit permits;

    @Autowired
    Registry registry;

    @Autowired
    Tasks tasks;

    @Test
    void an_application_is_answered_within_its_term_and_its_end_is_announced() {
        String folio = ask(16, "4");
        assertThat(folio).startsWith("L-CDMX-2026-");
        assertThat(rules(folio)).containsExactly("PERMIT_ANSWER");
        examine(folio, Map.of());
        grant(folio, DAY.plusDays(200), null);
        assertThat(rules(folio)).containsExactly("PERMIT_EXPIRY");
        assertThat(get(folio).course().holds(DAY.plusDays(200))).isTrue();
    }

    @Test
    void the_law_refuses_what_it_would_call_a_breach() {
        String young = ask(14, "4");
        examine(young, Map.of());
        assertThatThrownBy(() -> grant(young, DAY.plusDays(100), null))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet()).anyMatch(one -> one.contains("LFT 22 Bis")));
        String late = ask(16, "4");
        examine(late, Map.of(WorkQuestion.AFTER_22, Answer.YES));
        assertThatThrownBy(() -> grant(late, DAY.plusDays(100), "Con fundamento."))
                .isInstanceOfSatisfying(
                        NotYet.class, refused -> assertThat(refused.unmet()).anyMatch(one -> one.contains("22:00")));
        String unknown = ask(16, "4");
        examine(unknown, Map.of(WorkQuestion.SCHOOL_TIME, Answer.UNKNOWN));
        assertThatThrownBy(() -> grant(unknown, DAY.plusDays(100), null))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet()).anyMatch(one -> one.startsWith("Falta saber")));
        String long15 = ask(15, "7");
        examine(long15, Map.of());
        assertThatThrownBy(() -> grant(long15, DAY.plusDays(100), null)).isInstanceOf(NotYet.class);
    }

    @Test
    void what_the_law_leaves_open_is_granted_only_with_a_ground_in_words() {
        String folio = ask(16, "7");
        examine(folio, Map.of());
        assertThatThrownBy(() -> grant(folio, DAY.plusDays(100), null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().byField()).containsKey("palabras"));
        grant(folio, DAY.plusDays(100), "La ley fija seis horas sólo a los 15 años.");
        assertThat(get(folio).course().standing()).isEqualTo(Standing.GRANTED);
    }

    @Test
    void it_never_lasts_beyond_a_year_the_certificate_or_the_day_before_eighteen() {
        String folio = ask(17, "4");
        examine(folio, Map.of());
        LocalDate adult = get(folio).adultOn();
        assertThatThrownBy(() -> grant(folio, adult, null)).isInstanceOf(InvalidInput.class);
        grant(folio, adult.minusDays(1), null);
        String year = ask(15, "4");
        examine(year, Map.of());
        assertThatThrownBy(() -> grant(year, YEAR.plusDays(1), null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void only_who_directs_the_labour_authority_that_was_asked_decides() {
        String folio = ask(16, "4");
        examine(folio, Map.of());
        var granted = new Event.Granted(DAY, DAY.plusDays(30));
        assertThatThrownBy(() -> acting.as(UNIT, Role.INSPECTOR, () -> permits.record(folio, granted, null, null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as("ITL-21", Role.SUPERVISOR, () -> permits.record(folio, granted, null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as("PPNNA-09", Role.INSPECTOR, () -> permits.ask(asked(16, "4"))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_name_is_shown_for_a_reason_alone_and_the_permit_bears_none() {
        PermitFile file = get(ask(16, "4"));
        acting.as(UNIT, Role.INSPECTOR, () -> {
            assertThat(registry.findShownChild(file.child())).isEmpty();
            var shown = registry.revealChild(
                    file.child(), new Reason(Purpose.INTERVIEW, "Comprobar el acta con la solicitud."));
            assertThat(shown.texts()).containsEntry("given_names", "Luz Inventada");
            return file.child();
        });
        assertThat(file.toString()).doesNotContain("Inventada");
    }

    @Test
    void who_saw_an_older_version_is_told_and_a_visit_out_of_reach_is_no_check() {
        String folio = ask(16, "4");
        examine(folio, Map.of());
        var granted = new Event.Granted(DAY, DAY.plusDays(30));
        assertThatThrownBy(() -> acting.as(UNIT, Role.SUPERVISOR, () -> permits.record(folio, granted, null, 1)))
                .isInstanceOf(Conflict.class);
        grant(folio, DAY.plusDays(30), null);
        assertThatThrownBy(() ->
                        record(Role.INSPECTOR, folio, new Event.Checked(DAY, "I-CDMX-2026-1", Match.OTHERWISE), null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().byField()).containsKey("inspeccion"));
    }

    private List<String> rules(String folio) {
        UUID id = get(folio).id();
        return acting.as(UNIT, Role.SUPERVISOR, () -> tasks.listMine(Cursor.first(Tasks.KEY))).list().stream()
                .filter(task -> task.deadline().subject().equals(id))
                .map(task -> task.deadline().rule())
                .toList();
    }

    private PermitFile get(String folio) {
        return acting.as(UNIT, Role.SUPERVISOR, () -> permits.get(folio));
    }

    private String ask(int age, String hours) {
        return acting.as(
                UNIT,
                Role.INSPECTOR,
                () -> permits.get(permits.ask(asked(age, hours)).subject()).folio());
    }

    private static NewPermit asked(int age, String hours) {
        LocalDate born = ASKED.minusYears(age).minusDays(100);
        var who = new NewChild(
                Sex.GIRL,
                Age.on(ASKED, born),
                AgeMethod.SELF_DECLARED,
                ASKED,
                Answer.UNKNOWN,
                null,
                Origin.UNKNOWN,
                Answer.UNKNOWN,
                CurpStatus.NOT_AT_HAND,
                new NewChild.Names("Luz Inventada", "Ejemplo", null, born, null, null));
        var words = new NewPermit.Words("Papelería de ejemplo", "Calle de ejemplo 1", "Atender", "14 a 18", null);
        return new NewPermit(ASKED, who, "09", "465311", new BigDecimal(hours), new BigDecimal("5"), words);
    }

    private void examine(String folio, Map<WorkQuestion, Answer> otherwise) {
        Map<WorkQuestion, Answer> answers = new EnumMap<>(WorkQuestion.class);
        for (WorkQuestion question : PermitRules.ASKED) answers.put(question, Answer.NO);
        for (WorkQuestion question : Set.of(
                WorkQuestion.PARENTAL_AUTHORISATION,
                WorkQuestion.MEDICAL_CERTIFICATE,
                WorkQuestion.BASIC_EDUCATION,
                WorkQuestion.SCHOOL_TIME,
                WorkQuestion.REST)) answers.put(question, Answer.YES);
        answers.putAll(otherwise);
        answers.values().removeIf(answer -> answer == Answer.UNKNOWN);
        var found = new Examination(DAY, AgeMethod.DOCUMENT, YEAR, Set.of(), answers);
        record(Role.INSPECTOR, folio, new Event.Examined(found), null);
    }

    private void grant(String folio, LocalDate until, @Nullable String words) {
        record(Role.SUPERVISOR, folio, new Event.Granted(DAY, until), words);
    }

    private void record(Role role, String folio, Event event, @Nullable String words) {
        acting.as(UNIT, role, () -> permits.record(folio, event, words, null));
    }
}
