package org.vigia.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.inspection.ChildWork;
import org.vigia.inspection.Companion;
import org.vigia.inspection.Finding;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.Modality;
import org.vigia.inspection.NewFoundChild;
import org.vigia.inspection.NewOrder;
import org.vigia.inspection.NewVisit;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.Selection;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.law.WorkQuestion;
import org.vigia.referral.Purpose;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.Formality;
import org.vigia.registry.NewChild;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;
import org.vigia.registry.WorkplaceKind;

/** From a visit to the case it opens. */
class ChildrenFoundTest extends CaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Autowired
    Inspection inspection;

    @Autowired
    Deadlines deadlines;

    @Autowired
    MockMvc web;

    @Test
    void a_girl_of_thirteen_at_work_opens_the_case_its_tracks_and_both_notices() {
        var file = visit(List.of(girl(13)));
        assertThat(file.origin()).isEqualTo(CaseFile.Origin.CHILDREN_FOUND);
        assertThat(file.openTracks()).containsExactly(Track.LABOUR, Track.SANCTION, Track.CRIMINAL, Track.PROTECTION);
        assertThat(rules(file)).containsExactlyInAnyOrder("PROTECTION_NOTICE", "PROSECUTOR_NOTICE");
    }

    @Test
    void the_case_keeps_asking_until_both_notices_are_given_and_protection_accepts() {
        var file = visit(List.of(girl(13)));
        assertThat(unmet(file)).anyMatch(c -> c.contains("Avise a la fiscalía"));
        refer(file, Purpose.PROSECUTION, PROSECUTOR, null);
        var protection = refer(file);
        assertThat(rules(file)).doesNotContain("PROTECTION_NOTICE", "PROSECUTOR_NOTICE");
        assertThat(unmet(file)).anyMatch(c -> c.contains("menos de 15 años"));
        accept(protection);
        assertThat(unmet(file)).noneMatch(c -> c.contains("menos de 15 años"));
    }

    @Test
    void the_page_of_violations_says_what_the_law_says_and_whom_it_protects() throws Exception {
        var file = visit(List.of(girl(13)));
        var account = acting.account("casework.found", INSPECTORATE, Role.SUPERVISOR);
        var officer = Signed.in(account);
        web.perform(get("/casos/" + file.folio() + "/violaciones").with(officer))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Persona 1"),
                                containsString("Presunta"),
                                containsString("¿Por qué es violación?"))));
        web.perform(get("/casos/" + file.folio() + "/personas").with(officer))
                .andExpect(content().string(containsString("Corte de café")));
    }

    @Test
    void what_was_found_is_judged_by_the_law_of_another_day_beside_its_own_and_nothing_changes() throws Exception {
        var file = visit(List.of(girl(13)));
        var before = findings(file);
        assertThat(before)
                .extracting(finding -> finding.reading().orElseThrow().provision())
                .contains("CL01", "CL16");
        var page = web.perform(get("/casos/" + file.folio() + "/violaciones?ley=2022-01-15")
                        .with(officer("casework.replay", INSPECTORATE)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(page)
                .contains("la respuesta sería otra en 1 trabajo observado")
                .contains("<p>No se seguiría CL16</p>")
                .contains("<p>Se seguiría además CL06</p>");
        assertThat(findings(file)).isEqualTo(before);
        assertThat(reload(file)).isEqualTo(file);
    }

    @Test
    void a_day_of_which_the_law_says_the_same_is_told_and_one_before_the_tables_is_refused() throws Exception {
        var address = "/casos/" + visit(List.of(girl(13))).folio() + "/violaciones?ley=";
        var officer = officer("casework.replay.same", INSPECTORATE);
        web.perform(get(address + DAY).with(officer))
                .andExpect(content().string(containsString("la respuesta sería la misma")));
        web.perform(get(address + "2014-01-15").with(officer))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("pídalo al área jurídica")));
        web.perform(get(address + "ayer").with(officer))
                .andExpect(content().string(containsString("«ayer» no es una fecha")));
    }

    @Test
    void cases_are_found_by_the_rule_that_touched_them_and_only_within_reach() throws Exception {
        var file = visit(List.of(girl(13)));
        var here = officer("casework.rule", INSPECTORATE);
        web.perform(get("/casos?regla=J01&q=" + file.folio()).with(here))
                .andExpect(content().string(containsString("/casos/" + file.folio())));
        web.perform(get("/casos?regla=J20&q=" + file.folio()).with(here))
                .andExpect(content().string(not(containsString("/casos/" + file.folio()))));
        web.perform(get("/reglas/J01").with(here))
                .andExpect(
                        content().string(allOf(containsString("Expedientes que tocó"), containsString("regla=J01"))));
        web.perform(get("/reglas/J01").with(officer("casework.rule.else", "ITL-29")))
                .andExpect(content().string(containsString("Ningún caso a su alcance")));
        web.perform(get("/reglas/J01")).andExpect(content().string(not(containsString("Expedientes que tocó"))));
    }

    private RequestPostProcessor officer(String name, String unit) {
        return Signed.in(acting.account(name, unit, Role.SUPERVISOR));
    }

    private List<Finding> findings(CaseFile file) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> inspection.listFindings(file.caseId()));
    }

    @Test
    void what_is_handed_over_is_what_the_file_holds() {
        var file = visit(List.of(girl(13), girl(14)));
        var packet =
                acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.listPacket(file, Purpose.PROSECUTION.fields()));
        assertThat(packet.get(PacketField.CHILDREN)).startsWith("2 personas").contains("13 años", "14 años");
        assertThat(packet.get(PacketField.WORK)).contains("Persona 2: Corte de café");
        assertThat(packet.get(PacketField.FINDINGS)).contains("LFT");
        assertThat(packet.get(PacketField.MEASURES)).contains("cese");
        assertThat(packet.get(PacketField.WORKPLACE)).contains("Ejido");
        assertThat(packet.values()).noneMatch(text -> text.contains("Citlali"));
    }

    private List<String> unmet(CaseFile file) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.listUnmet(file.caseId())).stream()
                .map(ClosingCondition.Unmet::condition)
                .toList();
    }

    private List<String> rules(CaseFile file) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> deadlines.listOpenOfCase(file.caseId())).stream()
                .filter(deadline -> deadline.subject().equals(file.caseId()))
                .map(Deadline::rule)
                .toList();
    }

    private CaseFile visit(List<NewFoundChild> children) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> {
            var order = inspection.order(new NewOrder(
                    DAY,
                    DAY,
                    Selection.TARGETED,
                    Notice.UNANNOUNCED,
                    Modality.WORKSITE,
                    Set.of(Companion.PROTECTION),
                    null,
                    new NewWorkplace(
                            DAY,
                            WorkplaceKind.FIELD,
                            "07019",
                            "111331",
                            Formality.INFORMAL,
                            Enterprise.NONE,
                            1,
                            Answer.NO,
                            NewWorkplace.Employer.unknown(),
                            new NewWorkplace.Texts(null, null, "Ejido Inventado, tras el puente"))));
            var folio = inspection.findOrder(order.subject()).orElseThrow().folio();
            inspection.recordVisit(new NewVisit(folio, DAY, Outcome.EXECUTED, children.size(), null, children, null));
            return casework.find(Objects.requireNonNull(order.caseId())).orElseThrow();
        });
    }

    private static NewFoundChild girl(int age) {
        return new NewFoundChild(
                new NewChild(
                        Sex.GIRL,
                        Age.known(age),
                        AgeMethod.SELF_DECLARED,
                        DAY,
                        Answer.YES,
                        null,
                        Origin.NATIONAL,
                        Answer.UNKNOWN,
                        CurpStatus.NOT_ASKED,
                        new NewChild.Names("Citlali", "Ejemplo Prueba", null, null, null, null)),
                new ChildWork(
                        "Corte de café",
                        Optional.of(Set.of()),
                        BigDecimal.valueOf(8),
                        BigDecimal.valueOf(6),
                        ChildWork.Pay.unknown(),
                        Answer.NO,
                        Map.of(WorkQuestion.FAMILY_CIRCLE, Answer.NO)));
    }
}
