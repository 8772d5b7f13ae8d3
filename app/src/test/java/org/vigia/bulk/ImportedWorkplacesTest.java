package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.docket.ErasureBasis;
import org.vigia.docket.Erasures;

@VigiaTest
class ImportedWorkplacesTest {
    private static final String KIND = "workplaces";
    private static final String HEADER =
            "clave,fecha,Estado,Alcaldía,Calle y número,lugar,SCIAN,formalidad,Razón social,rfc,tipo de persona";
    private static final String MILL =
            "001,31/3/2024,CHIS.,tuxtla gutierrez,Calle Uno 5,establecimiento,311830,formal,Tortillas de Prueba SA de CV,TPR010203AB1,";
    private static final String PERSON = "002,2024-03-01,Oaxaca,20067,,Campo,,informal,Persona Inventada Uno,,física";

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    Erasures erasures;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void a_register_of_the_federal_inspectorate() {
        given = Given.to("IFT", bulk, access, folder);
    }

    @Test
    void enter_once_however_often_the_file_is_given() {
        assertThat(Given.figures(given.tried(KIND, HEADER, MILL, PERSON))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(standing()).isEmpty();
        assertThat(Given.figures(given.recorded(KIND, HEADER, MILL, PERSON))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, MILL, PERSON))).containsExactly(0L, 0L, 2L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, PERSON, MILL)))
                .as("in another order, so that no chunk is the same")
                .containsExactly(0L, 0L, 2L, 0L);
        assertThat(standing())
                .containsExactly(
                        "001 07101 311830 FORMAL LEGAL TPR010203AB1 Tortillas de Prueba SA de CV",
                        "002 20067 - INFORMAL NATURAL - -");
    }

    @Test
    void told_otherwise_are_corrected_by_rows_and_keep_what_everything_calls_them() {
        given.recorded(KIND, HEADER, MILL, PERSON);
        var moved = MILL.replace("Calle Uno 5", "Calle Dos 7");
        assertThat(Given.figures(given.recorded(KIND, HEADER, moved, PERSON))).containsExactly(0L, 1L, 1L, 0L);
        var informal = moved.replace("formal,", "informal,");
        assertThat(Given.figures(given.recorded(KIND, HEADER, informal, PERSON)))
                .containsExactly(0L, 1L, 1L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, PERSON, informal)))
                .containsExactly(0L, 0L, 2L, 0L);
        assertThat(standing().getFirst()).startsWith("001 07101 311830 INFORMAL");
        assertThat(everything
                        .sql("select count(*) from bulk.entry where register = :register")
                        .param("register", given.register())
                        .query(Long.class)
                        .single())
                .as("one entry for each row, however often it was corrected")
                .isEqualTo(2);
    }

    @Test
    void that_cannot_be_are_refused_by_row_and_column_in_the_words_of_the_page() {
        var report = given.recorded(
                KIND,
                HEADER,
                "1,2024-03-01,Oaxaca,San Juan Mixtepec,,campo,,,,,",
                "2,2099-03-01,Oaxaca,20067,,campo,,,,,",
                "3,2024-03-01,Oaxaca,20067,,campo,999999,,,,",
                "4,2024-03-01,Oaxaca,20067,,campo,,,Uno,PEXA800101AB1,moral",
                "5,2024-03-01,Oaxaca,20067,,taller,,,,TPR019903AB1,",
                "6,2024-03-01,Chiapas,20067,,campo,,,,,",
                "7,,Oaxaca,,,campo,,,,,",
                PERSON,
                PERSON);
        assertThat(Given.faults(report))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("2 Alcaldía: puede ser San Juan Mixtepec"),
                        fault -> assertThat(fault).startsWith("3 fecha: El 1 mar 2099 no ha llegado. Escriba el día"),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "4 SCIAN: «999999» no es una clave del SCIAN 2018. Busque la actividad por palabras."),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "5 rfc: Ese RFC es de una persona y eligió una empresa. Corrija uno de los dos."),
                        fault -> assertThat(fault).startsWith("6 lugar: no está en la lista. Escriba una de: "),
                        fault -> assertThat(fault)
                                .startsWith("6 rfc: las cifras del RFC no son una fecha. Revise el RFC."),
                        fault -> assertThat(fault).startsWith("7 Alcaldía: es ").contains("el renglón dice Chiapas"),
                        fault -> assertThat(fault).startsWith("8 fecha: "),
                        fault -> assertThat(fault).startsWith("8 Alcaldía: "),
                        fault -> assertThat(fault)
                                .isEqualTo("10 clave: ya está en el renglón 9. Deje un solo renglón por clave."));
        assertThat(Given.figures(report)).containsExactly(1L, 0L, 0L, 8L);
    }

    @Test
    void of_a_natural_person_are_named_nowhere_in_the_clear() {
        given.recorded(KIND, HEADER, PERSON);
        assertThat(everything
                        .sql("select count(*) from registry.workplace w where w::text like '%Persona Inventada Uno%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whose_texts_were_erased_by_law_are_not_brought_back() {
        given.recorded(KIND, HEADER, PERSON);
        UUID workplace = everything
                .sql("select became from bulk.entry where register = :register")
                .param("register", given.register())
                .query(UUID.class)
                .single();
        UUID proposed = access.actAs(
                        lawyer(), () -> erasures.propose(workplace, ErasureBasis.COURT_ORDER, "expediente 12/2026"))
                .id();
        access.actAs(lawyer(), () -> erasures.approve(proposed));
        assertThat(Given.figures(given.recorded(KIND, HEADER, PERSON.replace("Uno", "Dos"))))
                .containsExactly(0L, 0L, 1L, 0L);
    }

    private Officer lawyer() {
        return access.enrol(
                "suprime." + UUID.randomUUID(), "Quien suprime", "IFT", Role.LEGAL_OFFICER, Optional.empty());
    }

    private List<String> standing() {
        return everything
                .sql("""
                        with recursive told as (
                            select e.register_key, w.* from bulk.entry e join registry.workplace w on w.id = e.became
                             where e.register = :register
                            union all
                            select told.register_key, l.* from told join registry.workplace l on l.corrects = told.id)
                        select concat_ws(' ', register_key, municipality, coalesce(activity, '-'), formality, employer_kind,
                                         coalesce(rfc, '-'), coalesce(legal_name, '-'))
                          from told where not exists (select from registry.workplace l where l.corrects = told.id)
                         order by 1""")
                .param("register", given.register())
                .query(String.class)
                .list();
    }
}
