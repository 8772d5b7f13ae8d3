package org.vigia.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.docket.Deadlines;
import org.vigia.docket.DocketCheck;
import org.vigia.intake.Channel;
import org.vigia.intake.Intake;
import org.vigia.intake.NewComplaint;
import org.vigia.law.Answer;
import org.vigia.ledger.SigningKey;
import org.vigia.vault.MasterKey;

@VigiaTest
class VisitTest {
    private static final Officer INSPECTOR = Acting.officer("ITL-25", Role.INSPECTOR);
    private static final Officer SUPERVISOR = Acting.officer("ITL-25", Role.SUPERVISOR);
    private static final Officer OF_OAXACA = Acting.officer("ITL-20", Role.INSPECTOR);
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 14);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 13);

    @Autowired
    Acting acting;

    @Autowired
    Access access;

    @Autowired
    Inspection inspection;

    @Autowired
    Intake intake;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Heard heard;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @Autowired
    @Qualifier("statistics")
    JdbcClient statistics;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    @Nested
    class An_order {
        @Test
        void on_a_complaint_takes_over_its_case_and_its_workplace() {
            String complaint = complaint(JANUARY, Answer.NO);
            var told = acting.as(INSPECTOR, () -> intake.getComplaint(complaint));
            var order = acting.as(
                    INSPECTOR,
                    () -> order(
                            NewOrder.on(complaint, JANUARY, JANUARY, Modality.WORKSITE, Set.of(Companion.PROTECTION))));
            assertThat(order.caseId()).isEqualTo(told.caseId());
            assertThat(order.workplace()).isEqualTo(told.workplace());
            assertThat(order.folio()).matches("I-SIN-2022-\\d{6}");
            assertThat(order.companions()).containsExactly(Companion.PROTECTION);
        }

        @Test
        void for_a_visit_before_itself_is_refused() {
            var backwards = new NewOrder(
                    MAY,
                    JANUARY,
                    Selection.ROUTINE,
                    Notice.ANNOUNCED,
                    Modality.WORKSITE,
                    Set.of(),
                    null,
                    Seen.field(MAY));
            assertThatThrownBy(() -> acting.as(INSPECTOR, () -> inspection.order(backwards)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(
                            "programada: La visita (14 ene 2022) quedaría antes de su orden (13 may 2022)");
        }

        @Test
        void cannot_say_complaint_where_there_is_none() {
            var alone = new NewOrder(
                    MAY,
                    MAY,
                    Selection.COMPLAINT,
                    Notice.UNANNOUNCED,
                    Modality.WORKSITE,
                    Set.of(),
                    null,
                    Seen.field(MAY));
            assertThatThrownBy(() -> acting.as(INSPECTOR, () -> inspection.order(alone)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("se ordena desde la página de la denuncia");
        }

        @Test
        void is_not_there_for_another_state() {
            var order = ordered(MAY);
            assertThatThrownBy(() -> acting.as(OF_OAXACA, () -> inspection.getByFolio(order.folio())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class A_hand_harvest_by_a_16_year_old {
        @Test
        void is_a_breach_in_january_2022_and_says_until_when() {
            var file = visited(JANUARY, Seen.handHarvest(16, JANUARY));
            assertThat(file.findings()).singleElement().satisfies(finding -> {
                var reading = finding.reading().orElseThrow();
                assertThat(reading.provision()).isEqualTo("CL06");
                assertThat(reading.to()).contains(LocalDate.of(2022, 4, 5));
                assertThat(reading.hazards()).containsExactly("LFT-176-II.8");
                assertThat(reading.citation()).contains("LFT 176-II-8, texto anterior a la reforma");
                assertThat(reading.explanation()).contains("anterior a la reforma");
            });
        }

        @Test
        void is_none_in_may_2022() {
            assertThat(visited(MAY, Seen.handHarvest(16, MAY)).findings()).isEmpty();
        }
    }

    @Nested
    class A_child_under_15 {
        @Test
        void must_stop_at_once_and_the_prosecutor_be_told() {
            var file = visited(MAY, Seen.handHarvest(12, MAY), Seen.handHarvest(16, MAY));
            assertThat(provisions(file)).contains("CL01");
            assertThat(heard.about(file.order().caseId())).singleElement().satisfies(event -> {
                assertThat(event.children()).isEqualTo(2);
                assertThat(event.cessation()).isTrue();
                assertThat(event.criminalNotice()).isTrue();
                assertThat(event.folio()).isEqualTo(file.order().folio());
            });
        }

        @Test
        void described_after_the_visit_is_announced_then() {
            var order = ordered(MAY);
            acting.as(
                    INSPECTOR,
                    () -> inspection.recordVisit(
                            new NewVisit(order.folio(), MAY, Outcome.EXECUTED, 2, null, List.of(), null)));
            assertThat(file(order).missing()).isEqualTo(2);
            acting.as(INSPECTOR, () -> inspection.recordChild(order.folio(), Seen.handHarvest(12, MAY), null));
            assertThat(file(order).missing()).isEqualTo(1);
            assertThat(heard.about(order.caseId()))
                    .extracting(ChildrenFound::cessation)
                    .containsExactly(false, true);
            assertThat(heard.about(order.caseId()))
                    .extracting(ChildrenFound::children)
                    .containsExactly(2, 2);
        }

        @Test
        void has_a_name_that_lies_in_no_fact() {
            var file = visited(MAY, Seen.handHarvest(12, MAY));
            for (String table : List.of("found_child", "visit", "finding", "inspection_order"))
                assertThat(everything
                                .sql(
                                        "select coalesce(string_agg(t::text, ' '), '') from inspection.%s t where case_id = :caseId"
                                                .formatted(table))
                                .param("caseId", file.order().caseId())
                                .query(String.class)
                                .single())
                        .isNotEmpty()
                        .doesNotContain(Seen.NAME, "Canario");
        }

        @Test
        void is_read_back_with_every_fact_of_the_work() {
            var asked = Seen.handHarvest(12, MAY);
            var found = visited(MAY, asked).children().getFirst();
            assertThat(found.work().task()).isEqualTo(asked.work().task());
            assertThat(found.work().answers()).isEqualTo(asked.work().answers());
            assertThat(found.work().hazards()).contains(Set.of());
            assertThat(found.work().hoursPerDay()).isEqualByComparingTo("6");
            assertThat(found.work().daysPerWeek()).isEqualByComparingTo("5.5");
            assertThat(found.work().pay().amount()).isEqualByComparingTo("1500");
            assertThat(found.work().pay().period()).isEqualTo(PayPeriod.WEEK);
            assertThat(found.facts().state()).contains("25");
        }
    }

    @Nested
    class A_visit {
        @Test
        void that_is_refused_is_an_obstruction_and_finds_nobody() {
            var order = ordered(MAY);
            acting.as(INSPECTOR, () -> inspection.recordVisit(Seen.ended(order.folio(), MAY, Outcome.REFUSED)));
            assertThat(provisions(file(order))).containsExactly("CL20");
            assertThat(file(order).findings().getFirst().child()).isEmpty();
            assertThat(heard.about(order.caseId())).isEmpty();
        }

        @Test
        void ends_the_clock_of_a_complaint_of_danger_unless_the_place_was_not_found() {
            for (Outcome outcome : Outcome.values()) {
                String complaint = complaint(MAY, Answer.YES);
                var order = acting.as(
                        INSPECTOR, () -> order(NewOrder.on(complaint, MAY, MAY, Modality.WORKSITE, Set.of())));
                acting.as(INSPECTOR, () -> inspection.recordVisit(Seen.ended(order.folio(), MAY, outcome)));
                var open = acting.as(INSPECTOR, () -> deadlines.listOpenOfCase(order.caseId()));
                assertThat(open.stream().anyMatch(d -> d.rule().equals(Intake.DANGER_VISIT)))
                        .as(outcome.name())
                        .isEqualTo(outcome == Outcome.NOT_LOCATED);
            }
        }

        @Test
        void is_recorded_once() {
            var order = ordered(MAY);
            acting.as(INSPECTOR, () -> inspection.recordVisit(Seen.executed(order.folio(), MAY)));
            assertThatThrownBy(() ->
                            acting.as(INSPECTOR, () -> inspection.recordVisit(Seen.executed(order.folio(), MAY))))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void before_its_order_or_tomorrow_is_refused() {
            var order = ordered(MAY);
            assertThatThrownBy(() ->
                            acting.as(INSPECTOR, () -> inspection.recordVisit(Seen.executed(order.folio(), JANUARY))))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("dia: El 14 ene 2022 es anterior a la orden");
            assertThatThrownBy(() -> acting.as(
                            INSPECTOR,
                            () -> inspection.recordVisit(Seen.executed(order.folio(), LocalDate.of(2999, 1, 1)))))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("no ha llegado");
        }

        @Test
        void where_nobody_was_let_in_finds_no_children() {
            var order = ordered(MAY);
            var impossible = new NewVisit(order.folio(), MAY, Outcome.REFUSED, 1, null, List.of(), null);
            assertThatThrownBy(() -> acting.as(INSPECTOR, () -> inspection.recordVisit(impossible)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("cuantos");
        }

        @Test
        void is_recorded_only_by_the_unit_that_ordered_it() {
            var order = ordered(MAY);
            acting.as(INSPECTOR, () -> {
                access.share(order.caseId(), "ITL-20", "prueba");
                return true;
            });
            assertThatThrownBy(() ->
                            acting.as(OF_OAXACA, () -> inspection.recordVisit(Seen.executed(order.folio(), MAY))))
                    .isInstanceOf(NotPermitted.class)
                    .hasMessageContaining("la unidad que la ordenó");
        }

        @Test
        void that_fails_leaves_nothing_and_announces_nothing_that_stays() {
            var order = ordered(MAY);
            var speechless = new NewFoundChild(Seen.aged(12, MAY), ChildWork.of(" "));
            assertThatThrownBy(() -> acting.as(
                            INSPECTOR, () -> inspection.recordVisit(Seen.executed(order.folio(), MAY, speechless))))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("tarea");
            assertThat(file(order).visit()).isEmpty();
            assertThat(heard.about(order.caseId())).isEmpty();
        }
    }

    @Nested
    class A_finding {
        @Test
        void that_is_rebutted_stays_and_is_counted_no_more() {
            var file = visited(JANUARY, Seen.handHarvest(16, JANUARY));
            var finding = file.findings().getFirst();
            assertThat(counted(finding)).isEqualTo(1);
            acting.as(
                    SUPERVISOR,
                    () -> inspection.endFinding(
                            finding.id(), Ending.REBUTTED, "Acta de nacimiento: tiene 18 años", null));
            var after = file(file.order()).findings();
            assertThat(after).singleElement().satisfies(kept -> {
                assertThat(kept.reading()).isEqualTo(finding.reading());
                assertThat(kept.ended().orElseThrow().how()).isEqualTo(Ending.REBUTTED);
                assertThat(kept.ended().orElseThrow().reason()).contains("Acta de nacimiento: tiene 18 años");
            });
            assertThat(counted(finding)).isZero();
        }

        @Test
        void ends_once_and_with_a_reason() {
            var finding =
                    visited(JANUARY, Seen.handHarvest(16, JANUARY)).findings().getFirst();
            assertThatThrownBy(() -> acting.as(
                            SUPERVISOR, () -> inspection.endFinding(finding.id(), Ending.WITHDRAWN, "no", null)))
                    .isInstanceOf(InvalidInput.class);
            acting.as(
                    SUPERVISOR,
                    () -> inspection.endFinding(finding.id(), Ending.WITHDRAWN, "Se asentó dos veces", null));
            assertThatThrownBy(() -> acting.as(
                            SUPERVISOR,
                            () -> inspection.endFinding(finding.id(), Ending.REBUTTED, "Otra vez el motivo", null)))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void is_not_for_the_inspector_to_end() {
            var finding =
                    visited(JANUARY, Seen.handHarvest(16, JANUARY)).findings().getFirst();
            assertThatThrownBy(() -> acting.as(
                            INSPECTOR,
                            () -> inspection.endFinding(finding.id(), Ending.WITHDRAWN, "Se asentó dos veces", null)))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void every_fact_of_an_inspection_stands_up_to_the_verifier() {
        var file = visited(JANUARY, Seen.handHarvest(16, JANUARY));
        var finding = file.findings().getFirst();
        acting.as(SUPERVISOR, () -> inspection.endFinding(finding.id(), Ending.WITHDRAWN, "Se asentó dos veces", null));
        var report = new DocketCheck(verifier, master, signing).run(n -> {});
        assertThat(report.facts()).isPositive();
        assertThat(report.problems()).noneMatch(problem -> problem.contains("inspection."));
    }

    private InspectionOrder order(NewOrder asked) {
        return inspection.findOrder(inspection.order(asked).subject()).orElseThrow();
    }

    private InspectionOrder ordered(LocalDate day) {
        return acting.as(INSPECTOR, () -> order(Seen.routine(day)));
    }

    private InspectionFile visited(LocalDate day, NewFoundChild... children) {
        var order = ordered(day);
        acting.as(INSPECTOR, () -> inspection.recordVisit(Seen.executed(order.folio(), day, children)));
        return file(order);
    }

    private InspectionFile file(InspectionOrder order) {
        return acting.as(SUPERVISOR, () -> inspection.getByFolio(order.folio()));
    }

    private String complaint(LocalDate day, Answer danger) {
        var told = new NewComplaint(
                day, Channel.PHONE, Seen.field(day), null, null, danger, "Hay niñas en el corte", "es", null);
        return acting.as(
                INSPECTOR,
                () -> intake.findById(intake.recordComplaint(told).subject())
                        .orElseThrow()
                        .folio());
    }

    private static List<String> provisions(InspectionFile file) {
        return file.findings().stream()
                .map(finding -> finding.reading().orElseThrow().provision())
                .toList();
    }

    private long counted(Finding finding) {
        return statistics
                .sql("select count(*) from inspection.finding_fact where visit = :visit")
                .param("visit", finding.visit())
                .query(Long.class)
                .single();
    }
}
