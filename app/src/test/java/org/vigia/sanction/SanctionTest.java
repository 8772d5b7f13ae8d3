package org.vigia.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.casework.Casework;
import org.vigia.casework.ClosingCondition;
import org.vigia.casework.Track;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.docket.DocketCheck;
import org.vigia.docket.Subjects;
import org.vigia.inspection.Ending;
import org.vigia.inspection.Inspection;
import org.vigia.law.Jurisdiction;
import org.vigia.ledger.SigningKey;
import org.vigia.platform.TestDatabase;
import org.vigia.reference.Money;
import org.vigia.vault.MasterKey;

@VigiaTest
class SanctionTest {
    @Autowired
    Sanction sanction;

    @Autowired
    Inspection inspection;

    @Autowired
    Casework casework;

    @Autowired
    Acting acting;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("statistics")
    JdbcClient statistics;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    @Autowired
    OpenProceedings condition;

    @Autowired
    ProceedingSubjects names;

    @Test
    void a_federal_recommendation_goes_to_judicial_affairs_and_shares_the_case() {
        var example = example("IFT").recommended();
        assertThat(example.now()).satisfies(proceeding -> {
            assertThat(proceeding.decidingUnit()).isEqualTo("DGAJ");
            assertThat(proceeding.jurisdiction()).isEqualTo(Jurisdiction.FEDERAL);
            assertThat(proceeding.folio()).startsWith("S-CHIS-");
            assertThat(proceeding.charges()).hasSize(2);
        });
    }

    @Test
    void in_a_state_the_legal_officers_of_the_same_unit_decide() {
        assertThat(example("ITL-07").recommended().now().decidingUnit()).isEqualTo("ITL-07");
    }

    @Test
    void who_recommends_does_not_decide() {
        var example = example("ITL-07").recommended().heard();
        Officer both = promoted(Acting.officer("ITL-07", Role.INSPECTOR));
        assertThatThrownBy(() -> acting.as(both, () -> sanction.decide(example.folio, example.fine(), null)))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("otra persona");
    }

    @Test
    void the_database_itself_refuses_that_one_officer_does_both() {
        var example = example("ITL-07").recommended().heard();
        Officer both = promoted(Acting.officer("ITL-07", Role.INSPECTOR));
        assertThatThrownBy(() -> acting.as(both, () -> insertDecision(example, both.id(), both.id())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("decision_check");
        var legal = Acting.officer("ITL-07", Role.LEGAL_OFFICER);
        assertThatThrownBy(() -> acting.as(legal, () -> insertDecision(example, UUID.randomUUID(), legal.id())))
                .as("whoever recommended it is named truthfully")
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> acting.as(both, () -> insertDecision(example, both.id(), legal.id())))
                .as("nobody decides in another's name")
                .rootCause()
                .hasMessageContaining("row-level security");
        var federal = example("IFT").recommended().heard();
        var outsider = Acting.officer("IFT", Role.LEGAL_OFFICER);
        var inspector = Acting.officer("IFT", Role.INSPECTOR);
        assertThatThrownBy(() -> acting.as(outsider, () -> insertDecision(federal, inspector.id(), outsider.id())))
                .as("only the unit that keeps it decides")
                .rootCause()
                .hasMessageContaining("only the unit that keeps the proceeding");
    }

    @Test
    void a_fine_outside_the_range_is_refused_with_the_figures_and_nothing_is_recorded() {
        var example = example("IFT").recommended().heard();
        var tooMuch = example.decision(
                Optional.of(new BigDecimal("99999999")), Optional.of(Example.AMOUNT), Optional.empty());
        assertThatThrownBy(() -> example.decided(tooMuch))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("importe-" + example.findings.getFirst())
                .hasMessageContaining("el rango es de")
                .hasMessageContaining("LFT 995, 992");
        assertThat(example.now().stage()).isEqualTo(Stage.HEARD);
    }

    @Test
    void the_fine_is_the_sum_of_its_lines() {
        var example = example("IFT").recommended().heard();
        example.decided(example.fine());
        assertThat(example.now().find(Step.Fined.class).orElseThrow().amount())
                .isEqualTo(Money.pesos("40000.00", Example.DECIDED));
        assertThat(lines(example)).isEqualTo(2);
    }

    @Test
    void not_to_fine_needs_a_reason_and_an_explanation() {
        var example = example("ITL-07").recommended().heard();
        var silent = example.decision(Optional.of(Example.AMOUNT), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> example.decided(silent))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("razon")
                .hasMessageContaining("explicacion");
        example.decided(
                example.decision(Optional.of(Example.AMOUNT), Optional.empty(), Optional.of(NoFine.REGULARISED)));
        assertThat(example.now().stage()).isEqualTo(Stage.FINED);
        assertThat(lines(example)).isEqualTo(1);
    }

    @Test
    void a_proceeding_without_sanction_is_over_and_nothing_is_due() {
        var example = example("ITL-07").recommended();
        example.decided(example.decision(Optional.empty(), Optional.empty(), Optional.of(NoFine.NOT_COMPETENT)));
        assertThat(example.now().stage()).isEqualTo(Stage.NOT_SANCTIONED);
        assertThat(due(example)).isEmpty();
        assertThatThrownBy(example::heard).isInstanceOf(NotYet.class);
    }

    @Test
    void a_federal_visit_to_a_workplace_of_the_state_is_decided_by_the_state() {
        var example = new Example(sanction, inspection, casework, acting, "IFT", Example.TOMATOES).recommended();
        assertThat(acting.as("ITL-07", Role.LEGAL_OFFICER, () -> sanction.getByFolio(example.folio)))
                .satisfies(proceeding -> {
                    assertThat(proceeding.decidingUnit()).isEqualTo("ITL-07");
                    assertThat(proceeding.jurisdiction()).isEqualTo(Jurisdiction.STATE);
                });
        assertThatThrownBy(() -> acting.as("DGAJ", Role.LEGAL_OFFICER, () -> sanction.getByFolio(example.folio)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_track_of_the_case_ends_with_its_last_proceeding_and_not_with_the_payment() {
        var example = example("ITL-07");
        acting.as("ITL-07", Role.INSPECTOR, example::openFile);
        example.recommended();
        assertThat(tracks(example)).contains(Track.SANCTION);
        example.heard().decided(example.fine()).notified();
        assertThat(tracks(example)).contains(Track.SANCTION);
        example.handedOver(new Debtor.Natural("Persona de ejemplo", Optional.empty()));
        assertThat(tracks(example)).doesNotContain(Track.SANCTION);
    }

    @Test
    void a_finding_that_was_rebutted_is_not_charged() {
        var example = example("ITL-07");
        acting.as(
                "ITL-07",
                Role.SUPERVISOR,
                () -> inspection.endFinding(
                        example.findings.getFirst(), Ending.REBUTTED, "Mostró el certificado.", null));
        assertThatThrownBy(example::recommended)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("hallazgos");
    }

    @Test
    void a_finding_is_charged_in_one_proceeding_only() {
        var example = example("ITL-07").recommended();
        assertThatThrownBy(example::recommended)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(example.folio);
    }

    @Test
    void each_step_starts_and_ends_the_clocks_of_the_law() {
        var example = example("IFT").recommended();
        assertThat(due(example)).containsExactlyInAnyOrder("SANCTION_TIME_BAR");
        example.heard();
        assertThat(due(example))
                .containsExactlyInAnyOrder("SANCTION_TIME_BAR", "PROCEEDING_DECISION", "LAPSE", "RESOLUTION");
        example.decided(example.fine());
        assertThat(due(example)).containsExactly("PERSONAL_NOTIFICATION");
        example.notified();
        assertThat(due(example)).containsExactlyInAnyOrder("REVIEW_APPEAL", "NULLITY_SUIT", "FINE_PAYMENT");
        example.handedOver(new Debtor.Legal("Agrícola de Ejemplo", "AEJ010101AB1"));
        assertThat(due(example)).containsExactlyInAnyOrder("FINANCE_ACKNOWLEDGEMENT", "COLLECTION_TIME_BAR");
        example.reported(new Report.Acknowledged(Example.HANDED.plusDays(3)));
        assertThat(due(example)).containsExactly("COLLECTION_TIME_BAR");
        example.reported(new Report.Cancelled(Example.HANDED.plusDays(4)));
        assertThat(due(example)).isEmpty();
    }

    @Test
    void an_annulled_fine_is_never_handed_over() {
        var example = example("IFT").recommended().heard();
        example.decided(example.fine()).notified();
        example.legal(() -> sanction.recordChallenge(
                example.folio, new Step.Challenged(Example.DECIDED.plusDays(9), Remedy.REVIEW), null));
        example.legal(
                () -> sanction.recordAnnulled(example.folio, new Step.Annulled(Example.DECIDED.plusDays(30)), null));
        assertThatThrownBy(() -> example.handedOver(new Debtor.Natural("Persona de ejemplo", Optional.empty())))
                .isInstanceOf(NotYet.class);
    }

    @Test
    void a_silent_finance_authority_leaves_it_unknown_with_its_age_in_days() {
        var example = example("IFT").handedOver();
        assertThat(example.account().collected(Example.TODAY)).isEqualTo(new Collected.Unknown(40));
        example.reported(new Report.Acknowledged(Example.TODAY.minusDays(7)));
        assertThat(example.account().collected(Example.TODAY).label()).isEqualTo("Desconocido · 7 días sin informe");
    }

    @Test
    void what_finance_reports_is_seen_by_those_who_follow_the_case() {
        var example = example("IFT").handedOver();
        example.reported(new Report.PaidInPart(Example.TODAY.minusDays(6), Money.pesos("1000", Example.TODAY)));
        for (String unit : List.of("IFT", "DGAJ"))
            assertThat(acting.as(unit, Role.LEGAL_OFFICER, () -> sanction.getAccount(example.folio))
                            .collected(Example.TODAY)
                            .label())
                    .isEqualTo("$1,000.00 MXN");
    }

    @Test
    void only_the_finance_authority_it_was_handed_to_reports() {
        var example = example("IFT").handedOver();
        var report = new Report.Acknowledged(Example.TODAY);
        assertThatThrownBy(() -> acting.as(
                        "FIN-21", Role.FINANCE_LIAISON, () -> sanction.recordCollection(example.folio, report, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(
                        "DGAJ", Role.LEGAL_OFFICER, () -> sanction.recordCollection(example.folio, report, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_open_proceeding_keeps_the_case_open_and_an_unknown_collection_does_not() {
        var example = example("IFT").recommended();
        assertThat(unmet(example)).singleElement().asString().contains("Resuelva el procedimiento " + example.folio);
        example.heard().decided(example.fine());
        assertThat(unmet(example)).singleElement().asString().contains("Notifique");
        example.notified();
        assertThat(unmet(example)).singleElement().asString().contains("Entregue para cobro");
        example.handedOver(new Debtor.Natural("Persona de ejemplo", Optional.empty()));
        assertThat(unmet(example)).isEmpty();
        assertThat(example.account().collected(Example.TODAY)).isInstanceOf(Collected.Unknown.class);
    }

    @Test
    void deadlines_name_the_proceeding_to_those_who_may_see_it() {
        var example = example("IFT").recommended();
        UUID id = example.now().id();
        assertThat(acting.as("DGAJ", Role.LEGAL_OFFICER, () -> names.describe(List.of(id))))
                .containsEntry(
                        id,
                        new Subjects.Subject(
                                example.folio, "/procedimientos/" + example.folio, Stage.RECOMMENDED.label()));
        assertThat(acting.as("ITL-21", Role.LEGAL_OFFICER, () -> names.describe(List.of(id))))
                .isEmpty();
    }

    @Test
    void every_fact_of_a_proceeding_stands_up_to_the_verifier() {
        var example = example("IFT").handedOver();
        example.reported(new Report.PaidInPart(Example.TODAY.minusDays(6), Money.pesos("1000.50", Example.TODAY)));
        var report = new DocketCheck(verifier, master, signing).run(n -> {});
        assertThat(report.facts()).isPositive();
        assertThat(report.problems()).noneMatch(problem -> problem.contains("sanction"));
    }

    @Test
    void no_name_is_stored_in_the_clear() {
        example("IFT").handedOver();
        var owner = database.superuser();
        var tables = owner.sql("select table_name from information_schema.tables where table_schema = 'sanction'")
                .query(String.class)
                .list();
        assertThat(tables).contains("recommendation", "decision", "handover");
        for (String table : tables)
            assertThat(owner.sql("select t::text from sanction.%s t".formatted(table))
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains("Canario") || row.contains("costales"));
    }

    @Test
    void statistics_count_lines_and_reports_and_read_no_sealed_text() {
        var example = example("ITL-07").handedOver();
        UUID proceeding = example.now().id();
        assertThat(statistics
                        .sql("select sum(amount) from sanction.fine_line_fact where proceeding = :proceeding")
                        .param("proceeding", proceeding)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("40000");
        assertThat(statistics
                        .sql("""
                                select count(*) from sanction.handover_fact h where proceeding = :proceeding
                                 and not exists (select 1 from sanction.collection_fact c where c.account = h.id)""")
                        .param("proceeding", proceeding)
                        .query(Long.class)
                        .single())
                .as("silent accounts")
                .isEqualTo(1);
        for (String sealed : List.of("decision", "handover", "recommendation"))
            assertThatThrownBy(() -> statistics
                            .sql("select sealed from sanction." + sealed)
                            .query(byte[].class)
                            .list())
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void the_same_version_is_not_moved_on_twice() {
        var example = example("ITL-07").recommended();
        int seen = example.now().version();
        example.legal(() ->
                sanction.summon(example.folio, new Step.Summoned(Example.VISIT.plusDays(20), Method.PERSONAL), seen));
        assertThatThrownBy(() -> example.legal(() ->
                        sanction.closeHearing(example.folio, new Step.Heard(Example.VISIT.plusDays(50), true), seen)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_step_that_has_not_happened_yet_is_not_recorded() {
        var example = example("ITL-07").recommended();
        assertThatThrownBy(() -> example.legal(() -> sanction.summon(
                        example.folio, new Step.Summoned(Example.TODAY.plusDays(2), Method.PERSONAL), null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("todavía no llega");
    }

    private Example example(String inspectorate) {
        return new Example(sanction, inspection, casework, acting, inspectorate);
    }

    private static Officer promoted(Officer inspector) {
        return new Officer(
                inspector.id(), inspector.username(), inspector.displayName(), inspector.unit(), Role.LEGAL_OFFICER);
    }

    private List<Track> tracks(Example example) {
        return acting.as("ITL-07", Role.LEGAL_OFFICER, () -> casework.find(example.caseId))
                .orElseThrow()
                .openTracks();
    }

    private List<String> unmet(Example example) {
        return acting.as("IFT", Role.SUPERVISOR, () -> condition.unmet(example.caseId)).stream()
                .map(ClosingCondition.Unmet::condition)
                .toList();
    }

    private List<String> due(Example example) {
        return acting
                .as(example.deciding(), Role.LEGAL_OFFICER, () -> deadlines.listOpenOfCase(example.caseId))
                .stream()
                .filter(deadline -> Set.of("procedimiento", "cobro").contains(deadline.subjectKind()))
                .map(Deadline::rule)
                .toList();
    }

    private long lines(Example example) {
        return acting.as(
                example.deciding(),
                Role.LEGAL_OFFICER,
                () -> db.sql("select count(*) from sanction.fine_line where case_id = :caseId")
                        .param("caseId", example.caseId)
                        .query(Long.class)
                        .single());
    }

    private int insertDecision(Example example, UUID recommendedBy, UUID decidedBy) {
        return db.sql("""
                        insert into sanction.decision (id, node, unit, case_id, occurred, occurred_precision, recorded_at,
                            act_id, proceeding, recommended_by, decided_by, state, jurisdiction, result, resolution_number,
                            decided_on, charges, charges_fined, no_fine_reason, text_language, sealed, sealed_key)
                        select gen_random_uuid(), node, (select access.unit()), case_id, occurred, 'DAY', recorded_at,
                            gen_random_uuid(), id, :recommendedBy, :decidedBy, state, jurisdiction, 'NO_SANCTION', 'R',
                            recommended_on, 2, 0, 'OTHER', 'es', '\\x00', id
                          from sanction.recommendation where folio = :folio""")
                .param("recommendedBy", recommendedBy)
                .param("decidedBy", decidedBy)
                .param("folio", example.folio)
                .update();
    }
}
