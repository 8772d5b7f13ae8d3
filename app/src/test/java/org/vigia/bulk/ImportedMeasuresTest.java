package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Sender;
import org.vigia.access.Access;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.protection.Ending;
import org.vigia.protection.Event;
import org.vigia.protection.Institution;
import org.vigia.protection.Judgment;
import org.vigia.protection.Measure;
import org.vigia.protection.MeasureKind;
import org.vigia.protection.MeasureStanding;
import org.vigia.protection.NewPlan;
import org.vigia.protection.Protection;
import org.vigia.protection.Refusal;
import org.vigia.protection.Told;
import org.vigia.protection.Urgency;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Registry;
import org.vigia.registry.Sex;

class ImportedMeasuresTest extends CaseTest {
    private static final String KIND = "protection-measures";
    private static final String HEADER =
            "clave,plan,medida,derecho,institucion,propuesta,plazo,urgencia,hora,aceptada,aceptada_hora,aceptada_por,juez,resolucion,cumplida,prueba,rechazada,motivo,retirada";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate PROPOSED = DAY.plusDays(3);
    private static final LocalDate DUE = DAY.plusDays(40);
    private static final LocalDate ACCEPTED = DAY.plusDays(8);
    private static final LocalDate DONE = DAY.plusDays(20);

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    Protection protection;

    @Autowired
    Registry registry;

    @Autowired
    Deadlines deadlines;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void a_protection_worker_with_a_register() {
        given = Given.to(PROTECTION, Role.PROTECTION_WORKER, bulk, access, folder);
    }

    @Test
    void enter_once_and_a_further_step_is_added() {
        String plan = planned();
        assertThat(figures(school("a", plan, proposed()))).containsExactly(1L, 0L, 0L, 0L);
        assertThat(figures(school("a", plan, proposed()))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(figures(school("a", plan, accepted()))).containsExactly(0L, 1L, 0L, 0L);
        assertThat(figures(school("a", plan, accepted()))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(figures(school("a", plan, done()))).containsExactly(0L, 1L, 0L, 0L);
        assertThat(figures(school("a", plan, proposed())))
                .as("an old file undoes nothing")
                .containsExactly(0L, 0L, 1L, 0L);
        assertThat(measures(plan)).singleElement().satisfies(measure -> {
            assertThat(measure.kind()).isEqualTo(MeasureKind.SCHOOL);
            assertThat(measure.institution()).isEqualTo(Institution.EDUCATION);
            assertThat(measure.due()).isEqualTo(DUE);
            assertThat(measure.standing()).isEqualTo(MeasureStanding.DONE);
            assertThat(measure.last()).isEqualTo(DONE);
        });
        assertThat(everything
                        .sql("select count(*) from protection.step s where s::text ~ 'Directora Inventada|Constancia'")
                        .query(Long.class)
                        .single())
                .as("words in the clear")
                .isZero();
    }

    @Test
    void of_one_plan_enter_by_one_file_and_each_is_known_again_by_its_key() {
        String plan = planned();
        String refused = health("b", plan, ",,,,,,,%s,sin-medios,".formatted(ACCEPTED));
        assertThat(figures(school("a", plan, done()), health("b", plan, proposed())))
                .containsExactly(2L, 0L, 0L, 0L);
        assertThat(figures(refused, school("a", plan, done()))).containsExactly(0L, 1L, 1L, 0L);
        assertThat(measures(plan))
                .extracting(Measure::number, Measure::kind, Measure::standing)
                .containsExactly(
                        tuple(1, MeasureKind.SCHOOL, MeasureStanding.DONE),
                        tuple(2, MeasureKind.HEALTH, MeasureStanding.REFUSED));
        assertThat(measures(plan).getLast().refusal()).isEqualTo(Refusal.NO_MEANS);
    }

    @Test
    void tried_say_what_would_be_and_record_nothing() {
        String plan = planned();
        var report = given.tried(
                KIND,
                HEADER,
                school("a", plan, done()),
                health("b", plan, accepted()),
                health("c", plan, accepted()),
                school("d", "R-NADA", proposed()));
        assertThat(Given.figures(report)).containsExactly(2L, 0L, 0L, 2L);
        assertThat(Given.faults(report))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("4 medida: El plan ya tiene esta: medida 2."),
                        fault -> assertThat(fault).startsWith("5 plan: "));
        assertThat(measures(plan)).isEmpty();
        assertThat(everything
                        .sql("select count(*) from bulk.entry where register = :register")
                        .param("register", given.register())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void tried_far_apart_are_tried_on_what_those_before_leave() {
        String plan = planned();
        List<String> rows = new ArrayList<>(List.of(HEADER, health("a", plan, accepted())));
        for (int i = 0; i < 100; i++) rows.add(school("n" + i, "R-NADA", proposed()));
        rows.add(health("b", plan, accepted()));
        var report = given.tried(KIND, rows.toArray(String[]::new));
        assertThat(Given.figures(report)).containsExactly(1L, 0L, 0L, 101L);
        assertThat(Given.faults(report).getLast()).startsWith("103 medida: El plan ya tiene esta: medida 1.");
    }

    @Test
    void told_otherwise_are_refused() {
        String plan = planned();
        String other = planned();
        String refused = ",,,,,,,%s,sin-medios,".formatted(ACCEPTED);
        given.recorded(KIND, HEADER, school("a", plan, accepted()), health("b", plan, refused));
        assertThat(faults(school("a", plan, accepted()).replace(DUE.toString(), "2026-04-01")))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 plazo: Aquí consta otra cosa: «"));
        assertThat(faults(school("a", plan, accepted()).replace(ACCEPTED.toString(), PROPOSED.toString())))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 aceptada: Aquí consta otra cosa: «"));
        assertThat(faults(health("b", plan, refused.replace("sin-medios", "no-quiso"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 motivo: Aquí consta otra cosa: «"));
        assertThat(faults(school("a", other, accepted())))
                .containsExactly("2 clave: Es aquí la de una medida de otro plan. Use otra clave.");
        assertThat(faults(school("z", plan, accepted())))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 medida: El plan ya tiene esta: medida 1."));
        assertThat(measures(plan))
                .extracting(Measure::standing)
                .containsExactly(MeasureStanding.ACCEPTED, MeasureStanding.REFUSED);
        assertThat(measures(other)).isEmpty();
    }

    @Test
    void that_the_course_does_not_allow_are_refused_in_the_words_of_the_page_and_nothing_of_them_is_recorded() {
        String plan = planned();
        String received = open(withGirl(openCase()));
        var report = given.recorded(
                KIND,
                HEADER,
                school("a", plan, ",,,,,%s,Constancia,,,".formatted(DONE)),
                school("b", received, proposed()),
                school("c", plan, proposed()).replace("EDUCATION", "FAMILY"),
                school("d", plan, "%s,,Directora Inventada,,,,,,,".formatted(PROPOSED.minusDays(1))),
                school("e", plan, "%s,,,,,,,,,".formatted(ACCEPTED)),
                school("f", plan, ",,,,,,,%s,,".formatted(ACCEPTED)),
                school("g", plan, proposed()).replace(PROPOSED.toString(), "2099-01-01"),
                school("h", plan, ",,,%s,ratificada,,,,,".formatted(ACCEPTED)),
                school("i", plan, ",,,,,,Constancia,,,"));
        assertThat(Given.faults(report))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "2 cumplida: Una medida en «Propuesta» no pasa a «Cumplida». Revise el renglón."),
                        fault -> assertThat(fault).startsWith("3 plan: Registre antes el diagnóstico y el plan"),
                        fault -> assertThat(fault).startsWith("4 derecho: Elija un derecho de los que se determinaron"),
                        fault -> assertThat(fault).startsWith("5 aceptada: De esta medida ya consta algo del "),
                        fault -> assertThat(fault)
                                .startsWith("6 aceptada_por: Escriba qué oficina y qué persona aceptó la medida."),
                        fault -> assertThat(fault).startsWith("7 motivo: falta este dato del mismo paso."),
                        fault -> assertThat(fault).startsWith("8 propuesta: Ese día todavía no llega."),
                        fault -> assertThat(fault).startsWith("9 juez: De esta medida no se espera"),
                        fault -> assertThat(fault).startsWith("10 cumplida: falta el día"));
        assertThat(Given.figures(report)).containsExactly(0L, 0L, 0L, 9L);
        assertThat(measures(plan)).isEmpty();
        assertThat(measures(received)).isEmpty();
    }

    @Test
    void of_a_plan_that_another_unit_keeps_are_refused_as_of_one_that_is_not() {
        String unseen = planned();
        String handed = planned();
        record(handed, new Event.Ended(DAY.plusDays(9), Ending.MOVED, "PPNNA-21"), Told.nothing());
        var elsewhere = Given.to("PPNNA-21", Role.PROTECTION_WORKER, bulk, access, folder);
        var report = elsewhere.recorded(
                KIND,
                HEADER,
                school("a", unseen, proposed()),
                school("b", handed, proposed()),
                school("c", "R-NADA", proposed()));
        assertThat(Given.faults(report))
                .containsExactly(
                        "2 plan: Su unidad no lleva un plan con ese folio. Escriba el que da Vigía.",
                        "3 plan: Su unidad no lleva un plan con ese folio. Escriba el que da Vigía.",
                        "4 plan: Su unidad no lleva un plan con ese folio. Escriba el que da Vigía.");
        assertThat(measures(unseen)).isEmpty();
    }

    @Test
    void that_are_urgent_wait_for_no_plan_say_their_hours_and_go_to_the_judge() {
        CaseFile file = withGirl(openCase());
        String plan = open(file);
        String asked = urgent("a", plan, "pedida,09:00", DAY + ",11:00,Ministerio Público en turno,,,,,,,");
        assertThat(faults(urgent("a", plan, "pedida,", proposed())))
                .containsExactly("2 hora: Una medida urgente corre en horas (LGDNNA 122). Escriba a qué hora fue.");
        assertThat(faults(asked.replace("11:00", "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 aceptada_hora: Una medida urgente"));
        assertThat(faults(asked.replace("11:00", "las once")))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 aceptada_hora: "));
        assertThat(faults(urgent("a", plan, "ordenada,09:00", accepted())))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 aceptada: la que ordena la procuraduría"));
        assertThat(figures(asked)).containsExactly(1L, 0L, 0L, 0L);
        assertThat(rules(file)).contains("MEASURE_JUDICIAL_REVIEW").doesNotContain("MEASURE_DECREE");
        String judged = asked.replace("en turno,,", "en turno,%s,ratificada".formatted(DAY));
        assertThat(figures(judged)).containsExactly(0L, 1L, 0L, 0L);
        assertThat(rules(file)).doesNotContain("MEASURE_JUDICIAL_REVIEW");
        assertThat(measures(plan)).singleElement().satisfies(measure -> {
            assertThat(measure.urgency()).isEqualTo(Urgency.ASKED);
            assertThat(measure.judgment()).isEqualTo(Judgment.CONFIRMED);
        });
    }

    @Test
    void are_brought_by_who_keeps_plans_and_brings_no_inspections() {
        String row = school("a", planned(), proposed());
        assertThatThrownBy(() -> Given.to(PROTECTION, bulk, access, folder).recorded(KIND, HEADER, row))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> given.recorded(
                        "inspections", "clave,fecha,entidad,modalidad,seleccion,aviso,resultado,violaciones"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void are_offered_on_the_page_of_a_plan_to_who_keeps_it() throws Exception {
        String plan = planned();
        String username = "protege." + UUID.randomUUID();
        acting.account(username, PROTECTION, Role.PROTECTION_WORKER);
        var worker = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        assertThat(Sender.text(worker.get("/planes/" + plan))).contains("/admin/importar?tipo=medidas-de-proteccion");
        assertThat(Sender.text(worker.get("/admin/importar?tipo=medidas-de-proteccion")))
                .contains("value=\"medidas-de-proteccion\" selected")
                .doesNotContain("value=\"inspecciones\"", "value=\"sanciones\"");
        assertThat(Sender.text(worker.get("/admin/importar/plantilla.csv?tipo=medidas-de-proteccion")))
                .contains("fuente,clave,plan,medida,derecho,institucion,propuesta,plazo,urgencia");
    }

    /** @param steps the cells from {@code aceptada} on */
    private static String school(String key, String plan, String steps) {
        return "%s,%s,escuela,EDUCATION,educacion,%s,%s,no,,%s".formatted(key, plan, PROPOSED, DUE, steps);
    }

    private static String health(String key, String plan, String steps) {
        return "%s,%s,salud,HEALTH,salud,%s,%s,,,%s".formatted(key, plan, PROPOSED, DUE, steps);
    }

    /** @param urgency and its hour */
    private static String urgent(String key, String plan, String urgency, String steps) {
        return "%s,%s,medica,HEALTH,salud,%s,%s,%s,%s".formatted(key, plan, DAY, DUE, urgency, steps);
    }

    private static String proposed() {
        return ",,,,,,,,,";
    }

    private static String accepted() {
        return "%s,,Directora Inventada,,,,,,,".formatted(ACCEPTED);
    }

    private static String done() {
        return "%s,,Directora Inventada,,,%s,Constancia escolar,,,".formatted(ACCEPTED, DONE);
    }

    private List<Long> figures(String... rows) {
        return Given.figures(given.recorded(KIND, lines(rows)));
    }

    private List<String> faults(String... rows) {
        return Given.faults(given.recorded(KIND, lines(rows)));
    }

    private static String[] lines(String... rows) {
        var lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return lines.toArray(String[]::new);
    }

    private List<Measure> measures(String plan) {
        return acting.as(PROTECTION, Role.PROTECTION_WORKER, () -> protection.open(plan))
                .course()
                .measures()
                .list();
    }

    private List<String> rules(CaseFile file) {
        return acting.as(PROTECTION, Role.PROTECTION_WORKER, () -> deadlines.listOpenOfCase(file.caseId())).stream()
                .map(Deadline::rule)
                .toList();
    }

    private CaseFile withGirl(CaseFile file) {
        accept(refer(file));
        var girl = new NewChild(
                Sex.GIRL,
                Age.known(13),
                AgeMethod.SELF_DECLARED,
                DAY,
                Answer.UNKNOWN,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NOT_ASKED,
                NewChild.Names.unknown());
        acting.as(INSPECTORATE, Role.INSPECTOR, () -> registry.openChild(girl, file.caseId()));
        return file;
    }

    private String open(CaseFile file) {
        UUID child = acting.as(PROTECTION, Role.PROTECTION_WORKER, () -> registry.listChildren(file.caseId()))
                .getFirst()
                .id();
        var asked = new NewPlan(file.folio(), child, DAY, List.of("EDUCATION", "HEALTH"));
        return acting.as(
                PROTECTION,
                Role.PROTECTION_WORKER,
                () -> protection.get(protection.open(asked).subject()).folio());
    }

    private String planned() {
        String plan = open(withGirl(openCase()));
        record(plan, new Event.Approached(DAY.plusDays(1)), Told.nothing());
        record(plan, new Event.Planned(DAY.plusDays(2)), Told.words("Trabaja desde los doce años."));
        return plan;
    }

    private void record(String plan, Event event, Told told) {
        acting.as(PROTECTION, Role.PROTECTION_WORKER, () -> protection.record(plan, event, told, null));
    }
}
