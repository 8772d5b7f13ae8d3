package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.VigiaTest;
import org.vigia.access.Access;

@VigiaTest
class ImportedChecklistsTest {
    private static final String KIND = "checklists";
    private static final String HEADER = "No. de expediente,LV01,LV12,LV13";
    private static final String VISITS =
            "clave,fecha,entidad,municipio,modalidad,seleccion,aviso,resultado,violaciones";
    private static final String EXECUTED = "0012,2022-03-31,07,,lugar,rutinaria,con-aviso,ejecutada,0";
    private static final String REFUSED = "0013,2022-03-31,07,,lugar,rutinaria,con-aviso,negada,0";

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void two_inspections_of_a_register_are_here() {
        given = Given.to("IFT", bulk, access, folder);
        given.recorded("inspections", VISITS, EXECUTED, REFUSED);
    }

    @Test
    void find_their_inspection_by_its_folio_in_the_register_and_enter_once() {
        assertThat(Given.figures(given.tried(KIND, HEADER, "0012,Cumple,no,na")))
                .containsExactly(1L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, "0012,Cumple,no,na")))
                .containsExactly(1L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, "0012,sí,No cumple,no aplica")))
                .containsExactly(0L, 0L, 1L, 0L);
        assertThat(stored()).containsExactly("2022-03-31 {LV01} {LV12} {LV13}");
    }

    @Test
    void told_otherwise_are_corrected_by_rows() {
        given.recorded(KIND, HEADER, "0012,si,no,na");
        assertThat(Given.figures(given.recorded(KIND, HEADER, "0012,si,si,"))).containsExactly(0L, 1L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, "0012,si,si,"))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(stored()).containsExactly("2022-03-31 {LV01,LV12} {} {}");
    }

    @Test
    void of_an_inspection_that_was_corrected_meanwhile_are_corrected_with_its_day() {
        given.recorded(KIND, HEADER, "0012,si,no,na");
        given.recorded("inspections", VISITS, EXECUTED.replace("03-31", "04-01"), REFUSED);
        assertThat(Given.figures(given.recorded(KIND, HEADER, "0012,si,no,na"))).containsExactly(0L, 1L, 0L, 0L);
        assertThat(stored()).containsExactly("2022-04-01 {LV01} {LV12} {LV13}");
    }

    @Test
    void that_cannot_be_are_refused_by_row_and_column_and_enter_once_their_inspection_is_here() {
        var report = given.recorded(
                KIND,
                HEADER,
                "0012,,,",
                "0013,si,no,na",
                "0014,si,no,na",
                "0015,quizá,no,na",
                "0012,si,,",
                "0012,no,,");
        assertThat(Given.faults(report).stream().sorted())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "2 LV01: La lista está vacía. Responda al menos un punto, o no la registre."),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "3 LV01: Sólo una visita ejecutada verifica algo. Revise el resultado de la visita."),
                        fault -> assertThat(fault).isEqualTo("""
                                4 No. de expediente: no hay una inspección de ese registro con esa clave. Importe primero las \
                                inspecciones o revise la clave."""),
                        fault ->
                                assertThat(fault).startsWith("5 LV01: no está en la lista. Escriba una de: si, no, na"),
                        fault -> assertThat(fault).startsWith("7 No. de expediente: ya está en el renglón 6."));
        assertThat(Given.figures(report)).containsExactly(1L, 0L, 0L, 5L);
        given.recorded("inspections", VISITS, EXECUTED.replace("0012", "0014"));
        assertThat(Given.figures(given.recorded(KIND, HEADER, "0012,si,,", "0014,si,no,na")))
                .containsExactly(1L, 0L, 1L, 0L);
    }

    private List<String> stored() {
        return everything
                .sql("""
                        select concat_ws(' ', c.visited_on, c.met, c.unmet, c.not_applicable)
                          from inspection.checklist c join inspection.visit v on v.id = c.visit
                         where v.source = :register
                           and not exists (select from inspection.checklist later where later.corrects = c.id)
                         order by 1""")
                .param("register", given.register())
                .query(String.class)
                .list();
    }
}
