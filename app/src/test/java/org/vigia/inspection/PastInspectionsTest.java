package org.vigia.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.docket.DocketCheck;
import org.vigia.docket.Recorded;
import org.vigia.inspection.PastInspection.PastVisit;
import org.vigia.ledger.SigningKey;
import org.vigia.platform.TestDatabase;
import org.vigia.registry.BulkRegistry;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.Registry;
import org.vigia.vault.MasterKey;

/** Inspections that are taken over together are what the same inspections are one by one. */
@VigiaTest(ownDatabase = true)
class PastInspectionsTest {
    private static final String UNIT = "ITL-25";
    private static final int MANY = 120;
    private static final LocalDate DAY = LocalDate.of(2022, 5, 9);
    private static final NewChecklist CHECKLIST =
            new NewChecklist(Set.of("LV02", "LV01"), Set.of("LV06"), Set.of("LV11"));

    @Autowired
    Inspection inspection;

    @Autowired
    Registry registry;

    @Autowired
    BulkRegistry bulk;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    @Test
    void they_have_the_same_rows_acts_and_texts_and_the_verifier_accepts_both() {
        List<UUID> together = as(() -> {
            var workplaces = bulk.openWorkplaces(workplaces()).stream()
                    .map(Recorded::subject)
                    .toList();
            return cases(inspection.recordAll(told(workplaces)));
        });
        List<UUID> oneByOne = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int n = i;
            oneByOne.add(as(() ->
                    recordOne(told(n, registry.openWorkplace(workplaces().get(n), null)))));
        }
        for (String table : List.of(
                "inspection.inspection_order",
                "inspection.visit",
                "inspection.checklist",
                "inspection.found_child",
                "inspection.finding",
                "registry.child",
                "casework.case_file",
                "casework.track",
                "docket.deadline",
                "docket.act",
                "access.case_share"))
            assertThat(rows(table, together))
                    .as(table)
                    .isEqualTo(rows(table, oneByOne))
                    .isNotEmpty();
        assertThat(observations(together)).isEqualTo(observations(oneByOne)).contains("Acta con Canario Observado");
        assertThat(everything
                        .sql("select count(*) from inspection.checklist_answer")
                        .query(Long.class)
                        .single())
                .isEqualTo(everything
                        .sql("select sum(cardinality(met || unmet || not_applicable)) from inspection.checklist")
                        .query(Long.class)
                        .single());
        assertThat(new DocketCheck(database.verifierSource(), master, signing)
                        .run(read -> {})
                        .problems())
                .isEmpty();
    }

    @Test
    void those_without_a_visit_wait_for_one_and_a_forgotten_one_is_found() {
        var workplaces = as(() -> bulk.openWorkplaces(workplaces()).stream()
                .map(Recorded::subject)
                .toList());
        long before = waiting();
        var recorded = as(() -> inspection.recordAll(
                List.of(past(workplaces.get(0), DAY, null), past(workplaces.get(1), DAY, visit(DAY, CHECKLIST)))));
        assertThat(recorded).hasSize(2);
        assertThat(waiting()).isEqualTo(before + 1);
        var check = new ToVisitCheck(database.verifierSource());
        assertThat(check.problems()).isEmpty();
        database.superuser()
                .sql("create table inspection.kept as table inspection.to_visit")
                .update();
        database.superuser().sql("delete from inspection.to_visit").update();
        assertThat(check.problems()).hasSize((int) before + 1);
        database.superuser()
                .sql("insert into inspection.to_visit table inspection.kept")
                .update();
        database.superuser().sql("drop table inspection.kept").update();
        assertThat(check.problems()).isEmpty();
    }

    private long waiting() {
        return everything
                .sql("select count(*) from inspection.to_visit")
                .query(Long.class)
                .single();
    }

    @Test
    void one_that_cannot_be_keeps_all_out() {
        var workplaces = as(() -> bulk.openWorkplaces(workplaces()).stream()
                .map(Recorded::subject)
                .toList());
        long before = orders();
        List<PastInspection> told = new ArrayList<>(told(workplaces));
        told.set(77, past(workplaces.get(77), DAY, visit(DAY.minusDays(1), CHECKLIST)));
        assertThatThrownBy(() -> as(() -> inspection.recordAll(told)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("anterior a la orden");
        told.set(77, past(workplaces.get(77), DAY, visit(DAY, new NewChecklist(Set.of("LV99"), Set.of(), Set.of()))));
        assertThatThrownBy(() -> as(() -> inspection.recordAll(told)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("LV99");
        told.set(77, past(UUID.randomUUID(), DAY, null));
        assertThatThrownBy(() -> as(() -> inspection.recordAll(told))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(UNIT, Role.LEGAL_OFFICER, () -> inspection.recordAll(told(workplaces))))
                .isInstanceOf(NotPermitted.class);
        assertThat(orders()).isEqualTo(before);
    }

    @Test
    void a_workplace_of_another_unit_is_not_there() {
        var workplaces = as(() -> bulk.openWorkplaces(workplaces()).stream()
                .map(Recorded::subject)
                .toList());
        assertThatThrownBy(() -> acting.as("ITL-07", Role.SUPERVISOR, () -> inspection.recordAll(told(workplaces))))
                .isInstanceOf(NotFound.class);
    }

    private <T> T as(Supplier<T> work) {
        return acting.as(UNIT, Role.SUPERVISOR, work);
    }

    private static List<NewWorkplace> workplaces() {
        return IntStream.range(0, MANY)
                .mapToObj(n -> Seen.field(DAY.minusDays(n % 9)))
                .toList();
    }

    private static List<PastInspection> told(List<UUID> workplaces) {
        return IntStream.range(0, MANY)
                .mapToObj(n -> told(n, workplaces.get(n)))
                .toList();
    }

    private static PastInspection told(int n, UUID workplace) {
        return switch (n % 6) {
            case 0 -> past(workplace, DAY, null);
            case 1 -> past(workplace, DAY, new PastVisit(DAY, Outcome.REFUSED, "No abrieron", List.of(), null));
            case 2 -> past(workplace, DAY, new PastVisit(DAY, Outcome.NOT_LOCATED, null, List.of(), null));
            case 3 -> past(workplace, DAY, visit(DAY, CHECKLIST, Seen.handHarvest(13, DAY), Seen.handHarvest(16, DAY)));
            case 4 -> past(workplace, DAY, visit(DAY, null, Seen.handHarvest(15, DAY)));
            default -> past(workplace, DAY, visit(DAY.plusDays(n % 3), CHECKLIST));
        };
    }

    private static PastVisit visit(LocalDate day, @Nullable NewChecklist checklist, NewFoundChild... children) {
        return new PastVisit(day, Outcome.EXECUTED, "Acta con Canario Observado", List.of(children), checklist);
    }

    private static PastInspection past(UUID workplace, LocalDate day, @Nullable PastVisit visit) {
        return new PastInspection(
                workplace,
                day,
                day,
                Selection.ROUTINE,
                Notice.UNANNOUNCED,
                Modality.WORKSITE,
                Set.of(Companion.PROTECTION),
                visit);
    }

    private UUID recordOne(PastInspection told) {
        var ordered = inspection.order(told.order());
        String folio = inspection.findOrder(ordered.subject()).orElseThrow().folio();
        var visit = told.visit();
        if (visit != null) {
            inspection.recordVisit(PastInspection.visit(folio, visit));
            if (visit.checklist() instanceof NewChecklist checklist) inspection.recordChecklist(folio, checklist);
        }
        return caseOf(ordered);
    }

    private static List<UUID> cases(List<Recorded> recorded) {
        return recorded.stream().map(PastInspectionsTest::caseOf).toList();
    }

    private static UUID caseOf(Recorded recorded) {
        return Objects.requireNonNull(recorded.caseId());
    }

    /** Without what is new in each row: ids, folios, moments of recording, and what is encrypted. */
    private List<String> rows(String table, List<UUID> cases) {
        return everything
                .sql("""
                        select (to_jsonb(t) - '{id,act_id,recorded_at,sealed,sealed_key,case_id,folio,source_folio,workplace,\
                        inspection,visit,child,subject,fact,salt,digest,link,leaf,shared_at}'::text[])::text as row
                          from %s t where case_id = any (:cases) order by 1""".formatted(table))
                .param("cases", cases.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private List<String> observations(List<UUID> cases) {
        return as(() -> cases.stream()
                .flatMap(caseId -> inspection.listOrders(caseId).stream())
                .map(order -> inspection.openObservations(order.folio()).orElse(""))
                .sorted()
                .toList());
    }

    private long orders() {
        return everything
                .sql("select count(*) from inspection.inspection_order")
                .query(Long.class)
                .single();
    }
}
