package org.vigia.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.casework.ClosingCondition;
import org.vigia.casework.Track;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Docket;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.referral.Purpose;
import org.vigia.referral.ReferralAnswer;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Registry;
import org.vigia.registry.Sex;
import org.vigia.screening.NewScreening;
import org.vigia.screening.Result;
import org.vigia.screening.Screening;
import org.vigia.screening.Setting;

class JusticeTest extends CaseTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc web;

    @Autowired
    Justice justice;

    @Autowired
    Docket docket;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Registry registry;

    @Autowired
    Screening screening;

    @Test
    void a_carpeta_opens_the_criminal_track_and_keeps_the_case_open() {
        CaseFile file = accepted();
        String folio = open(file);
        assertThat(folio).startsWith("P-CHIS-2026-");
        assertThat(reload(file).openTracks()).contains(Track.CRIMINAL);
        assertThat(conditions(file)).anyMatch(condition -> condition.contains(folio));
        determine(folio, Investigation.NO_ACTION);
        assertThat(conditions(file)).noneMatch(condition -> condition.contains(folio));
    }

    @Test
    void everybody_at_work_on_the_file_hears_what_came_of_it() {
        CaseFile file = accepted();
        String folio = open(file);
        record(PROSECUTOR, folio, prosecuted(2, 0));
        assertThat(acting.as(INSPECTORATE, Role.INSPECTOR, () -> docket.timeline(file.caseId())).stream()
                        .map(act -> act.kind()))
                .contains("justice.criminal_matter", "justice.prosecuted");
        assertThatThrownBy(() -> acting.as(INSPECTORATE, Role.INSPECTOR, () -> justice.get(folio)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_adolescent_accused_keeps_the_case_open_until_somebody_has_looked() {
        CaseFile file = accepted();
        String folio = open(file);
        record(PROSECUTOR, folio, prosecuted(1, 1));
        assertThat(conditions(file)).anyMatch(condition -> condition.contains("puede ser víctima"));
        record(PROSECUTOR, folio, new Event.Answered(OPENED, Screened.POSSIBLE_VICTIM));
        assertThat(conditions(file)).noneMatch(condition -> condition.contains("puede ser víctima"));
    }

    @Test
    void a_matter_that_passes_on_keeps_its_identity_and_is_led_by_the_next_prosecutor_alone() {
        CaseFile file = accepted();
        String folio = open(file);
        record(PROSECUTOR, folio, new Event.Passed(OPENED, Passing.ATTRACTED, "FGR", "FED/CHIS/7"));
        assertThatThrownBy(() -> record(PROSECUTOR, folio, prosecuted(1, 0))).isInstanceOf(NotPermitted.class);
        record("FGR", folio, prosecuted(1, 0));
        CriminalMatter matter = acting.as(PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> justice.get(folio));
        assertThat(matter.carpetas()).extracting(CriminalMatter.Carpeta::number).containsExactly("CI-1", "FED/CHIS/7");
        assertThat(matter.course().at(Standing.PROSECUTED)).isEqualTo(1);
    }

    /** Whoever sends it again no longer leads the matter. */
    @Test
    void the_page_that_passes_a_matter_on_is_answered_alike_when_it_is_sent_again() throws Exception {
        String folio = open(accepted());
        var passing = post("/penal/" + folio + "/traspaso")
                .with(csrf())
                .with(Signed.in(Acting.officer(PROSECUTOR, Role.PROSECUTOR_LIAISON)))
                .param("llave", UUID.randomUUID().toString())
                .param("version", "1")
                .param("fecha", OPENED.toString())
                .param("forma", "ATTRACTED")
                .param("fiscalia", "FGR")
                .param("carpeta", "FED/CHIS/9");
        for (int time = 1; time <= 2; time++)
            web.perform(passing).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/penal/" + folio));
        CriminalMatter matter = acting.as("FGR", Role.PROSECUTOR_LIAISON, () -> justice.get(folio));
        assertThat(matter.carpetas()).hasSize(2);
    }

    @Test
    void the_offence_of_the_judgment_may_be_another_than_that_of_the_charge() {
        String folio = open(accepted());
        record(PROSECUTOR, folio, prosecuted(1, 0));
        record(PROSECUTOR, folio, moved(Standing.PROSECUTED, Standing.BOUND_OVER, "FORCED_LABOUR"));
        record(PROSECUTOR, folio, moved(Standing.BOUND_OVER, Standing.CONVICTED_ABBREVIATED, "EMPLOYMENT_UNDER_AGE"));
        CriminalMatter matter = acting.as(PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> justice.get(folio));
        assertThat(matter.events())
                .filteredOn(Event.Moved.class::isInstance)
                .extracting(event -> ((Event.Moved) event).offences())
                .containsExactly(List.of("FORCED_LABOUR"), List.of("EMPLOYMENT_UNDER_AGE"));
    }

    @Test
    void who_saw_an_older_version_is_told() {
        String folio = open(accepted());
        record(PROSECUTOR, folio, prosecuted(1, 0));
        assertThatThrownBy(() -> acting.as(
                        PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> justice.record(folio, prosecuted(1, 0), 1)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void what_does_not_follow_or_lies_ahead_is_refused() {
        String folio = open(accepted());
        assertThatThrownBy(() -> record(PROSECUTOR, folio, moved(Standing.ACCUSED, Standing.ON_TRIAL, "OTHER")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> determine(folio, Investigation.CONCLUDED)).isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> record(
                        PROSECUTOR, folio, new Event.Determined(LocalDate.of(2999, 1, 1), Investigation.SHELVED)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().byField()).containsKey("fecha"));
        assertThatThrownBy(() -> record(PROSECUTOR, folio, new Event.Accused(OPENED, 1, 0, List.of())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void no_criterion_of_opportunity_ends_an_offence_against_the_free_development_of_personality() {
        CaseFile file = accepted();
        String barred = open(file, "CORRUPTION");
        assertThatThrownBy(() -> determine(barred, Investigation.OPPORTUNITY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("CNPP 256");
        String open = open(file, "EMPLOYMENT_UNDER_AGE");
        determine(open, Investigation.OPPORTUNITY);
    }

    @Test
    void only_a_prosecutor_opens_a_carpeta() {
        CaseFile file = accepted();
        assertThatThrownBy(() -> acting.as(
                        INSPECTORATE,
                        Role.PROSECUTOR_LIAISON,
                        () -> justice.open(new NewMatter(file.folio(), "CI-1", OPENED, List.of("OTHER")))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_complementary_investigation_runs_out_and_what_follows_its_closing_too() {
        CaseFile file = accepted();
        String folio = open(file);
        record(PROSECUTOR, folio, prosecuted(1, 0));
        assertThatThrownBy(() -> record(PROSECUTOR, folio, new Event.TermSet(OPENED, Term.SIX_MONTHS)))
                .isInstanceOf(NotYet.class);
        record(PROSECUTOR, folio, moved(Standing.PROSECUTED, Standing.BOUND_OVER, "FORCED_LABOUR"));
        record(PROSECUTOR, folio, new Event.TermSet(OPENED, Term.TWO_MONTHS));
        record(PROSECUTOR, folio, new Event.TermSet(OPENED, Term.SIX_MONTHS));
        assertThat(clocks(file)).containsExactly("COMPLEMENTARY_6 2027-05-23 " + PROSECUTOR);
        record(PROSECUTOR, folio, new Event.Passed(OPENED, Passing.ATTRACTED, "FGR", "FED/CHIS/8"));
        assertThat(clocks(file)).containsExactly("COMPLEMENTARY_6 2027-05-23 FGR");
        record("FGR", folio, new Event.InvestigationClosed(OPENED));
        assertThat(clocks(file)).singleElement().asString().startsWith("AFTER_COMPLEMENTARY 2026-12-");
        record("FGR", folio, moved(Standing.BOUND_OVER, Standing.ACCUSED, "FORCED_LABOUR"));
        assertThat(clocks(file)).isEmpty();
    }

    @Test
    void a_screening_of_the_case_answers_whether_an_accused_adolescent_is_a_victim() {
        CaseFile file = accepted();
        String folio = open(file);
        record(PROSECUTOR, folio, prosecuted(1, 1));
        UUID interview = screen(file, Result.REFER);
        record(PROSECUTOR, folio, new Event.Answered(OPENED, Screened.NOT_POSSIBLE, interview));
        CriminalMatter matter = acting.as(PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> justice.get(folio));
        assertThat(matter.events().getLast())
                .isEqualTo(new Event.Answered(OPENED, Screened.POSSIBLE_VICTIM, interview));
        assertThat(matter.course().unscreened()).isFalse();
        UUID watched = screen(file, Result.MONITOR);
        assertThatThrownBy(() -> record(PROSECUTOR, folio, new Event.Answered(OPENED, Screened.NOT_POSSIBLE, watched)))
                .isInstanceOf(InvalidInput.class);
    }

    private UUID screen(CaseFile file, Result result) {
        UUID child = acting.as(INSPECTORATE, Role.INSPECTOR, () -> registry.openChild(boy(), file.caseId()));
        return acting.as(
                PROSECUTOR,
                Role.PROSECUTOR_LIAISON,
                () -> screening
                        .record(new NewScreening(
                                file.folio(), child, OPENED, "ILO_11", Setting.SAFE_PLACE, Map.of(), result, null))
                        .fact());
    }

    private static NewChild boy() {
        return new NewChild(
                Sex.BOY,
                Age.known(16),
                AgeMethod.SELF_DECLARED,
                OPENED,
                Answer.UNKNOWN,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NOT_ASKED,
                NewChild.Names.unknown());
    }

    private List<String> clocks(CaseFile file) {
        return acting.as(PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> deadlines.listOpenOfCase(file.caseId())).stream()
                .filter(deadline -> deadline.rule().contains("COMPLEMENTARY"))
                .map(deadline -> "%s %s %s".formatted(deadline.rule(), deadline.dueOn(), deadline.unit()))
                .toList();
    }

    private CaseFile accepted() {
        CaseFile file = openCase();
        var referral = refer(file, Purpose.PROSECUTION, PROSECUTOR, null);
        acting.as(
                PROSECUTOR,
                Role.PROSECUTOR_LIAISON,
                () -> referrals.answer(
                        referral.folio(), new ReferralAnswer.Accepted("Luz Ejemplo", "Agente"), MONDAY, null));
        return file;
    }

    private String open(CaseFile file) {
        return open(file, "FORCED_LABOUR");
    }

    private String open(CaseFile file, String offence) {
        return acting.as(PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> {
            UUID matter = justice.open(new NewMatter(file.folio(), "CI-1", OPENED, List.of(offence)))
                    .subject();
            return justice.get(matter).folio();
        });
    }

    private void record(String unit, String folio, Event event) {
        acting.as(unit, Role.PROSECUTOR_LIAISON, () -> justice.record(folio, event, null));
    }

    private void determine(String folio, Investigation to) {
        record(PROSECUTOR, folio, new Event.Determined(OPENED, to));
    }

    private List<String> conditions(CaseFile file) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.listUnmet(file.caseId())).stream()
                .map(ClosingCondition.Unmet::condition)
                .toList();
    }

    private static Event prosecuted(int persons, int adolescents) {
        return new Event.Accused(OPENED, persons, adolescents, List.of("FORCED_LABOUR"));
    }

    private static Event moved(Standing from, Standing to, String offence) {
        return new Event.Moved(OPENED, from, to, 1, List.of(offence));
    }
}
