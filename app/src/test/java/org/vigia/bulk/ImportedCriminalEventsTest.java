package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.access.Access;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.justice.CriminalMatter;
import org.vigia.justice.Event;
import org.vigia.justice.Justice;
import org.vigia.justice.NewMatter;
import org.vigia.referral.Purpose;
import org.vigia.referral.ReferralAnswer;

class ImportedCriminalEventsTest extends CaseTest {
    private static final String KIND = "criminal-events";
    private static final String HEADER =
            "clave,carpeta,caso,hecho,fecha,delitos,personas,adolescentes,de,a,plazo,determinacion,forma,fiscalia,carpeta_nueva,respuesta";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    Justice justice;

    @TempDir
    Path folder;

    Given given;
    CaseFile file;
    String carpeta = "";

    @BeforeEach
    void a_prosecutor_with_a_register_who_accepted_a_case() {
        given = Given.to(PROSECUTOR, Role.PROSECUTOR_LIAISON, bulk, access, folder);
        file = accepted();
        carpeta = "CI-" + UUID.randomUUID();
    }

    @Test
    void enter_once_in_their_order_and_a_dry_run_records_none() {
        String[] rows = {
            HEADER,
            opened("a"),
            row("b", "accion", DAY.plusDays(3), "delitos=FORCED_LABOUR", "personas=2", "adolescentes=1"),
            row(
                    "c",
                    "decision",
                    DAY.plusDays(4),
                    "de=accion-penal",
                    "a=vinculacion",
                    "personas=1",
                    "delitos=FORCED_LABOUR"),
            row("d", "plazo", DAY.plusDays(4), "plazo=seis-meses"),
            row("e", "tamizaje", DAY.plusDays(7), "respuesta=puede-ser-victima")
        };
        assertThat(Given.figures(given.tried(KIND, rows))).containsExactly(5L, 0L, 0L, 0L);
        assertThat(matters()).isEmpty();
        assertThat(Given.figures(given.recorded(KIND, rows))).containsExactly(5L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, rows))).containsExactly(0L, 0L, 5L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, rows[3], rows[2], rows[1])))
                .as("some of them, in another order")
                .containsExactly(0L, 0L, 3L, 0L);
        CriminalMatter matter = matter();
        assertThat(matter.events()).hasSize(4);
        assertThat(matter.course().standings()).isEqualTo("1 en «Acción penal ejercida», 1 en «Vinculación a proceso»");
        assertThat(matter.course().unscreened()).isFalse();
    }

    @Test
    void follow_on_a_carpeta_that_an_earlier_part_of_the_file_opens() {
        List<String> rows = new ArrayList<>(List.of(HEADER, opened("a")));
        for (int n = 0; n < 105; n++) rows.add(accused("b" + n));
        String[] lines = rows.toArray(String[]::new);
        assertThat(Given.figures(given.tried(KIND, lines))).containsExactly(106L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, lines))).containsExactly(106L, 0L, 0L, 0L);
        assertThat(matter().course().everybody()).isEqualTo(105);
    }

    @Test
    void told_otherwise_are_refused_and_stay_as_they_were_told() {
        given.recorded(KIND, HEADER, opened("a"), accused("b"));
        var report = given.recorded(KIND, HEADER, opened("a"), accused("b").replace(",1,0,", ",3,0,"));
        assertThat(Given.faults(report))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("3 clave: ya está aquí y este renglón dice otra"));
        assertThat(Given.figures(report)).containsExactly(0L, 0L, 1L, 1L);
        assertThat(matter().course().everybody()).isOne();
    }

    @Test
    void that_do_not_follow_are_refused_with_what_comes_after_them_until_they_are_corrected() {
        String wrong =
                row("b", "decision", DAY.plusDays(3), "de=vinculacion", "a=acusacion", "personas=1", "delitos=OTHER");
        var report = given.recorded(KIND, HEADER, opened("a"), wrong, accused("c"));
        assertThat(Given.faults(report))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).startsWith("3 personas: En «Vinculación a proceso» hay "),
                        fault -> assertThat(fault)
                                .startsWith("4 carpeta: el renglón 3, de la misma carpeta, está por corregir."));
        assertThat(Given.figures(report)).containsExactly(1L, 0L, 0L, 2L);
        assertThat(matter().events()).isEmpty();
        assertThat(Given.faults(given.recorded(
                        KIND, HEADER, row("d", "determinacion", DAY.plusDays(3), "determinacion=concluida"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 hecho: No se ejerció la acción penal contra"));
        assertThat(Given.figures(given.recorded(KIND, HEADER, opened("a"), accused("b"), accused("c"))))
                .containsExactly(2L, 0L, 1L, 0L);
    }

    @Test
    void that_lack_a_column_or_have_one_too_many_say_so_and_hold_the_rest_of_their_carpeta() {
        var report = given.recorded(
                KIND,
                HEADER,
                row("a", "apertura", DAY, "caso=" + file.folio(), "delitos=FORCED_LABOUR", "personas=1"),
                row("b", "accion", DAY, "delitos=FORCED_LABOUR", "personas=1"),
                row("c", "accion", DAY, "delitos=ROBO", "personas=1", "adolescentes=0"),
                row("d", "cierre", DAY));
        assertThat(Given.faults(report))
                .containsExactlyInAnyOrder(
                        "2 personas: «Se abrió la carpeta» no lleva este dato. Bórrelo, o revise la columna hecho.",
                        "3 adolescentes: «Se ejerció la acción penal» necesita este dato. Escríbalo.",
                        "4 delitos: «ROBO» no es una clave de delito. Escriba claves como FORCED_LABOUR, separadas por espacios.",
                        "5 carpeta: el renglón 2, de la misma carpeta, está por corregir. Corríjalo antes; los hechos de una carpeta se registran en su orden.");
        assertThat(matters()).isEmpty();
    }

    @Test
    void of_a_carpeta_of_another_prosecutor_are_refused_as_of_one_that_is_not() {
        given.recorded(KIND, HEADER, opened("a"));
        var federal = Given.to("FGR", Role.PROSECUTOR_LIAISON, bulk, access, folder);
        String unknown = "CI-" + UUID.randomUUID();
        var report = federal.recorded(KIND, HEADER, accused("b"), accused("c").replace(carpeta, unknown), opened("d"));
        assertThat(Given.faults(report))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).startsWith("2 carpeta: Su unidad no lleva una carpeta con ese"),
                        fault -> assertThat(fault).startsWith("3 carpeta: Su unidad no lleva una carpeta con ese"),
                        fault -> assertThat(fault).startsWith("4 carpeta: el renglón 2, de la misma carpeta"));
        assertThat(Given.faults(federal.recorded(KIND, HEADER, opened("d"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 caso: Su unidad no ve un caso abierto con ese"));
        assertThat(matter().events()).isEmpty();
    }

    @Test
    void end_no_offence_against_the_free_development_of_personality_by_opportunity() {
        assertThat(Given.faults(given.recorded(
                        KIND,
                        HEADER,
                        opened("a").replace("FORCED_LABOUR", "CORRUPTION"),
                        row("b", "determinacion", DAY, "determinacion=oportunidad"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("3 determinacion: Por «Corrupción de menores de edad (CPF 201)» no cabe"));
        assertThat(matter().course().isOver()).isFalse();
    }

    @Test
    void that_the_page_has_recorded_are_here_already() {
        acting.as(PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> {
            UUID opened = justice.open(new NewMatter(file.folio(), carpeta, DAY, List.of("FORCED_LABOUR")))
                    .subject();
            return justice.record(
                    justice.get(opened).folio(),
                    new Event.Accused(DAY.plusDays(3), 1, 0, List.of("FORCED_LABOUR")),
                    null);
        });
        String[] rows = {HEADER, opened("a"), accused("b"), accused("c")};
        assertThat(Given.figures(given.recorded(KIND, rows)))
                .as("one accusation is here, and one more is told")
                .containsExactly(1L, 0L, 2L, 0L);
        assertThat(Given.figures(given.recorded(KIND, rows))).containsExactly(0L, 0L, 3L, 0L);
        assertThat(matter().course().everybody()).isEqualTo(2);
    }

    @Test
    void go_on_in_the_register_of_the_prosecutor_to_whom_the_matter_passed() {
        String passed = row(
                "b", "traspaso", DAY.plusDays(1), "forma=atraccion", "fiscalia=FGR", "carpeta_nueva=FED-" + carpeta);
        var report = given.recorded(KIND, HEADER, opened("a"), passed, accused("c"));
        assertThat(Given.faults(report))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("4 carpeta: Su unidad no lleva una carpeta"));
        assertThat(Given.figures(given.recorded(KIND, HEADER, opened("a"), passed)))
                .containsExactly(0L, 0L, 2L, 0L);
        var federal = Given.to("FGR", Role.PROSECUTOR_LIAISON, bulk, access, folder);
        assertThat(Given.figures(federal.recorded(KIND, HEADER, accused("c").replace(carpeta, "FED-" + carpeta))))
                .containsExactly(1L, 0L, 0L, 0L);
        assertThat(matter().prosecutor()).isEqualTo("FGR");
    }

    @Test
    void are_brought_by_nobody_who_keeps_no_matters() {
        var supervisor = Given.to(INSPECTORATE, bulk, access, folder);
        assertThatThrownBy(() -> supervisor.recorded(KIND, HEADER, opened("a"))).isInstanceOf(NotPermitted.class);
        assertThat(matters()).isEmpty();
    }

    private String opened(String key) {
        return row(key, "apertura", DAY, "caso=" + file.folio(), "delitos=FORCED_LABOUR");
    }

    private String accused(String key) {
        return row(key, "accion", DAY.plusDays(3), "delitos=FORCED_LABOUR", "personas=1", "adolescentes=0");
    }

    /** @param told columns and what they hold, as {@code personas=2} */
    private String row(String key, String happened, LocalDate on, String... told) {
        Map<String, String> cells =
                new HashMap<>(Map.of("clave", key, "carpeta", carpeta, "hecho", happened, "fecha", on.toString()));
        for (String cell : told) cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        return Arrays.stream(HEADER.split(","))
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(","));
    }

    private CriminalMatter matter() {
        assertThat(matters()).hasSize(1);
        return matters().getFirst();
    }

    private List<CriminalMatter> matters() {
        return acting.as(PROSECUTOR, Role.PROSECUTOR_LIAISON, () -> justice.list(file.caseId()));
    }

    private CaseFile accepted() {
        CaseFile opened = openCase();
        var referral = refer(opened, Purpose.PROSECUTION, PROSECUTOR, null);
        acting.as(
                PROSECUTOR,
                Role.PROSECUTOR_LIAISON,
                () -> referrals.answer(
                        referral.folio(), new ReferralAnswer.Accepted("Luz Ejemplo", "Agente"), MONDAY, null));
        return opened;
    }
}
