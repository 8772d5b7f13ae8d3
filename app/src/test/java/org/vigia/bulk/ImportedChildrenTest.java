package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.Modality;
import org.vigia.inspection.NewOrder;
import org.vigia.inspection.NewVisit;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.Selection;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;

@VigiaTest
class ImportedChildrenTest {
    private static final String KIND = "children";
    private static final String HEADER =
            "clave,inspeccion,fecha,sexo,edad,edad_hasta,edad_metodo,nombre,apellidos,curp,tarea,peligros,horas,pago,pago_periodo,pregunta_chemicals,pregunta_family_circle";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    Inspection inspection;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @TempDir
    Path folder;

    Given given;
    String visited = "";
    String ordered = "";

    @BeforeEach
    void an_inspection_that_found_two_and_one_that_was_only_ordered() {
        given = Given.to("ITL-25", bulk, access, folder);
        visited = order();
        ordered = order();
        access.actAs(
                given.supervisor(),
                () -> inspection.recordVisit(new NewVisit(visited, DAY, Outcome.EXECUTED, 2, null, List.of(), null)));
    }

    @Test
    void enter_once_each_judged_by_the_law_of_that_day_and_sealed() {
        assertThat(Given.figures(given.tried(KIND, HEADER, girl(), boy()))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, girl(), boy()))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, girl(), boy()))).containsExactly(0L, 0L, 2L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, boy(), girl()))).containsExactly(0L, 0L, 2L, 0L);
        var file = access.actAs(given.supervisor(), () -> inspection.getByFolio(visited));
        assertThat(file.children()).hasSize(2);
        assertThat(file.findings()).isNotEmpty();
        assertThat(everything
                        .sql("select count(*) from registry.child c where c::text ~ 'Inventada|XAXX100310'")
                        .query(Long.class)
                        .single())
                .as("names and CURP in the clear")
                .isZero();
    }

    @Test
    void told_otherwise_are_refused_without_a_word_of_what_is_here() {
        given.recorded(KIND, HEADER, girl(), boy());
        var report = given.recorded(KIND, HEADER, girl().replace("Inventada", "Cambiada"), boy().replace("5.5", "6"));
        assertThat(Given.faults(report))
                .allMatch(fault -> fault.contains("clave: ya está aquí y este renglón dice otra cosa."))
                .hasSize(2);
        assertThat(String.join("", Given.faults(report))).doesNotContain("Inventada");
    }

    @Test
    void that_cannot_be_are_refused_by_row_and_column_in_the_words_of_the_page() {
        var report = given.recorded(
                KIND,
                HEADER,
                "1,%s,2024-03-02,mujer,14,,dicha,,,,corta,,,,,,".formatted(visited),
                "2,%s,2024-03-01,mujer,14,,dicha,,,,corta,,,,,,".formatted(ordered),
                "3,I-NADA,2024-03-01,mujer,14,,dicha,,,,corta,,,,,,",
                "4,%s,2024-03-01,mujer,19,,dicha,,,,corta,,,,,,".formatted(visited),
                "5,%s,2024-03-01,mujer,14,12,dicha,,,,corta,,,,,,".formatted(visited),
                "6,%s,2024-03-01,mujer,14,,dicha,,,XAXX100310MOCXXXA0,corta,,,,,,".formatted(visited),
                "7,%s,2024-03-01,mujer,14,,dicha,,,,corta,LFT-999,25,,,,".formatted(visited),
                "8,%s,2024-03-01,x,14,,dicha,,,,,,,,,,".formatted(visited));
        assertThat(Given.faults(report).stream().sorted())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("2 fecha: La visita fue el 1 "),
                        fault -> assertThat(fault).startsWith("3 inspeccion: No tiene una visita ejecutada. "),
                        fault -> assertThat(fault)
                                .startsWith("4 inspeccion: Su unidad no tiene una inspección con ese folio. "),
                        fault -> assertThat(fault).startsWith("5 edad: 19 años: aquí se registran"),
                        fault -> assertThat(fault).startsWith("6 edad_hasta: es menos que la edad más baja. "),
                        fault -> assertThat(fault).startsWith("7 curp: la última cifra de la CURP no corresponde"),
                        fault -> assertThat(fault).startsWith("8 horas: no puede registrarse. "),
                        fault -> assertThat(fault).startsWith("8 peligros: «LFT-999» no es una clave"),
                        fault -> assertThat(fault).startsWith("9 sexo: no está en la lista. "),
                        fault -> assertThat(fault).startsWith("9 tarea: "));
        assertThat(Given.figures(report)).containsExactly(0L, 0L, 0L, 8L);
    }

    private String girl() {
        return "m-1,%s,2024-03-01,mujer,13,14,dicha,Inventada Uno,Ejemplo,XAXX100310MOCXXXA6,corta jitomate,LFT-176-I.2,5.5,120.50,dia,sí,no"
                .formatted(visited);
    }

    private String boy() {
        return "m-2,%s,2024-03-01,hombre,15,,estimada,,,,carga cajas,ninguno,5.5,,,no,no".formatted(visited);
    }

    private String order() {
        var field = new NewWorkplace(
                DAY,
                WorkplaceKind.FIELD,
                "25006",
                "111211",
                Formality.INFORMAL,
                Enterprise.NONE,
                1,
                Answer.NO,
                NewWorkplace.Employer.unknown(),
                NewWorkplace.Texts.none());
        return access.actAs(given.supervisor(), () -> {
            var recorded = inspection.order(new NewOrder(
                    DAY, DAY, Selection.ROUTINE, Notice.UNANNOUNCED, Modality.WORKSITE, Set.of(), null, field));
            return inspection.findOrder(recorded.subject()).orElseThrow().folio();
        });
    }
}
