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
class ImportedComplaintsTest {
    private static final String KIND = "complaints";
    private static final String HEADER =
            "folio,recibida,medio,entidad,municipio,lugar,cuantos,edad_desde,edad_hasta,peligro,hechos,denuncia_nombre";
    private static final String FARM =
            "Q-1,31/3/2024,teléfono,Oaxaca,20067,campo,3,11,14,no,\"Cortan, cargan y no van a la escuela\",Alguien Inventado";
    private static final String MARKET = "Q-2,2024-03-02,autoridad,Oaxaca,20067,calle,,,,sí,Venden de noche,";

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
    void a_register_of_a_state() {
        given = Given.to("ITL-20", bulk, access, folder);
    }

    @Test
    void enter_once_each_with_folio_file_ruling_and_the_clock_that_danger_starts() {
        assertThat(Given.figures(given.tried(KIND, HEADER, FARM, MARKET))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, FARM, MARKET))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, FARM, MARKET))).containsExactly(0L, 0L, 2L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, MARKET, FARM))).containsExactly(0L, 0L, 2L, 0L);
        assertThat(stored()).containsExactly("Q-1 PHONE 3 11-14 NO, 0 plazos", "Q-2 AGENCY - - YES, 2 plazos");
    }

    @Test
    void stay_as_they_were_told_and_the_row_that_tells_one_otherwise_says_which() {
        given.recorded(KIND, HEADER, FARM, MARKET);
        var changed = FARM.replace("Cortan", "Siembran");
        var report = given.recorded(KIND, HEADER, changed, MARKET);
        assertThat(Given.figures(report)).containsExactly(0L, 0L, 1L, 1L);
        assertThat(Given.faults(report).getFirst())
                .startsWith("2 folio: ya está aquí como D-")
                .contains("y este renglón dice otra cosa. Una denuncia se conserva como se dijo");
        assertThat(given.marked(KIND, HEADER, changed, MARKET))
                .satisfiesExactly(
                        heading -> assertThat(heading).endsWith("Error"),
                        refused -> assertThat(refused).contains("ya está aquí como D-"),
                        good -> assertThat(good).doesNotContain("ya está"));
    }

    @Test
    void that_cannot_be_are_refused_by_row_and_column_in_the_words_of_the_page() {
        var report = given.recorded(
                KIND,
                HEADER + ",idioma",
                "1,2099-03-02,escuela,Oaxaca,20067,calle,,,,,Venden,,",
                "2,2024-03-02,escuela,Oaxaca,20067,calle,,20,25,,Venden,,",
                "3,2024-03-02,escuela,Oaxaca,20067,calle,,12,,,Venden,,",
                "4,2024-03-02,escuela,Oaxaca,20067,calle,0,,,,Venden,,",
                "5,2024-03-02,paloma,Oaxaca,20067,calle,,,,,Venden,,",
                "6,2024-03-02,escuela,Oaxaca,20067,calle,,,,,,,",
                "7,2024-03-02,escuela,Oaxaca,20067,calle,,,,,Venden,,klingon",
                "8,2024-03-02,escuela,Oaxaca,20067,calle,,14,12,,Venden,,");
        assertThat(Given.faults(report))
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith(
                                        "2 recibida: El 2 mar 2099 no ha llegado. Escriba el día en que se recibió"),
                        fault -> assertThat(fault).startsWith("3 edad_desde: Todas tendrían 18 años o más. "),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "4 edad_hasta: falta una de las dos edades. Escriba las dos; si sólo se sabe una, repítala."),
                        fault -> assertThat(fault).startsWith("5 cuantos: "),
                        fault -> assertThat(fault).startsWith("6 medio: no está en la lista. "),
                        fault -> assertThat(fault).startsWith("7 hechos: "),
                        fault -> assertThat(fault).startsWith("8 idioma: «klingon» no está en el catálogo del INALI. "),
                        fault -> assertThat(fault).startsWith("9 edad_hasta: es menos que la edad menor. "));
        assertThat(stored()).isEmpty();
    }

    private List<String> stored() {
        return everything
                .sql("""
                        select format('%s %s %s %s %s, %s plazos', e.register_key, c.channel, coalesce(c.alleged_children::text, '-'),
                               coalesce(c.age_at_least || '-' || c.age_at_most, '-'), c.danger,
                               (select count(*) from docket.deadline d where d.case_id = c.case_id))
                          from bulk.entry e join intake.complaint c on c.id = e.became
                         where e.register = :register order by 1""")
                .param("register", given.register())
                .query(String.class)
                .list();
    }
}
