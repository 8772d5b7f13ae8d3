package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.casework.Casework;
import org.vigia.inspection.Inspection;
import org.vigia.sanction.Example;
import org.vigia.sanction.Sanction;
import org.vigia.sanction.Stage;
import org.vigia.sanction.Step;

@VigiaTest
class ImportedPenaltiesTest {
    private static final String KIND = "penalties";
    private static final String UNIT = "ITL-07";
    private static final String HEADER =
            "clave,procedimiento,emplazada,emplazada_como,audiencia,contesto,numero,fecha,multa,fundamento,razon,explicacion,notificada,notificada_como,impugnada,medio,anulada";
    private static final LocalDate SUMMONED = Example.VISIT.plusDays(20);
    private static final LocalDate HEARD = Example.VISIT.plusDays(50);
    private static final LocalDate NOTIFIED = Example.DECIDED.plusDays(5);

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    Acting acting;

    @Autowired
    Sanction sanction;

    @Autowired
    Inspection inspection;

    @Autowired
    Casework casework;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void a_legal_officer_with_a_register() {
        given = Given.to(UNIT, Role.LEGAL_OFFICER, bulk, access, folder);
    }

    @Test
    void enter_step_by_step_and_once_and_a_further_step_is_added() {
        var example = recommended();
        String fined = row("p-1", example, "CL05 20000", "", NOTIFIED + ",correo,,,");
        assertThat(Given.figures(given.tried(KIND, HEADER, fined))).containsExactly(1L, 0L, 0L, 0L);
        assertThat(example.now().stage()).isEqualTo(Stage.RECOMMENDED);
        assertThat(Given.figures(given.recorded(KIND, HEADER, fined))).containsExactly(1L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, fined))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(example.now().find(Step.Fined.class).orElseThrow().amount().amount())
                .isEqualByComparingTo("40000");
        assertThat(example.now().stage()).isEqualTo(Stage.NOTIFIED);
        String annulled = row(
                "p-1",
                example,
                "20000",
                "",
                NOTIFIED + ",correo," + NOTIFIED.plusDays(10) + ",estatal," + NOTIFIED.plusDays(30));
        assertThat(Given.figures(given.recorded(KIND, HEADER, annulled))).containsExactly(0L, 1L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, annulled))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(example.now().stage()).isEqualTo(Stage.ANNULLED);
    }

    @Test
    void told_otherwise_are_refused() {
        var example = recommended();
        given.recorded(KIND, HEADER, row("q-1", example, "20000", "", ",,,,"));
        assertThat(Given.faults(given.recorded(KIND, HEADER, row("q-1", example, "21000", "", ",,,,"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 numero: Aquí consta la resolución RES-1"));
        String otherDay = row("q-1", example, "20000", "", ",,,,").replace(SUMMONED + ",", SUMMONED.plusDays(1) + ",");
        assertThat(Given.faults(given.recorded(KIND, HEADER, otherDay)))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 emplazada: Aquí consta otra cosa"));
        assertThat(Given.faults(given.recorded(KIND, HEADER, row("q-1", recommended(), "20000", "", ",,,,"))))
                .containsExactly("2 clave: es aquí la de otro procedimiento. Use otra clave.");
    }

    @Test
    void that_the_law_does_not_allow_are_refused_and_nothing_of_them_is_recorded() {
        var example = recommended();
        String folio = example.now().folio();
        var report = given.recorded(
                KIND,
                HEADER,
                row("r-1", example, "99999999", "", ",,,,"),
                row("r-2", recommended(), "CL07 20000", "", ",,,,"),
                row("r-3", recommended(), "", "", ",,,,"),
                row("r-4", recommended(), "20000", "", ",,,,").replace("," + HEARD + ",sí,", ",,,"),
                row("r-5", recommended(), "20000", "", Example.DECIDED.minusDays(1) + ",correo,,,"),
                row("r-6", example, "20000", "", ",,,,").replace(folio, "S-NADA"),
                row("r-7", recommended(), "veinte mil", "", ",,,,"),
                row("r-8", recommended(), "20000", "", NOTIFIED + ",,,,"));
        assertThat(Given.faults(report))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).startsWith("2 multa: "),
                        fault -> assertThat(fault).startsWith("3 multa: «CL07» no dice de cuál infracción es."),
                        fault -> assertThat(fault).startsWith("4 razon: Hay infracciones sin multa"),
                        fault -> assertThat(fault).startsWith("4 explicacion: "),
                        fault -> assertThat(fault).startsWith("5 procedimiento: El procedimiento está en «"),
                        fault -> assertThat(fault).startsWith("6 notificada: El "),
                        fault -> assertThat(fault)
                                .startsWith("7 procedimiento: Su unidad no resuelve un procedimiento con ese folio."),
                        fault -> assertThat(fault).startsWith("8 multa: no se entiende como importes."),
                        fault -> assertThat(fault).startsWith("9 notificada_como: falta este dato del mismo paso."));
        assertThat(Given.figures(report)).containsExactly(0L, 0L, 0L, 8L);
        assertThat(example.now().stage()).isEqualTo(Stage.RECOMMENDED);
    }

    @Test
    void are_not_decided_by_whoever_recommended_nor_brought_by_whoever_may_not_decide() {
        var example = recommended();
        String row = row("s-1", example, "20000", "", ",,,,");
        var recommending = Acting.officer(UNIT, Role.INSPECTOR);
        var both = new Officer(recommending.id(), "ambas", "Oficial de prueba", UNIT, Role.LEGAL_OFFICER);
        assertThat(Given.faults(new Given(bulk, access, both, given.register(), folder).recorded(KIND, HEADER, row)))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 procedimiento: Usted recomendó esta sanción"));
        assertThatThrownBy(() -> Given.to(UNIT, bulk, access, folder).recorded(KIND, HEADER, row))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> given.recorded(
                        "inspections", "clave,fecha,entidad,modalidad,seleccion,aviso,resultado,violaciones"))
                .as("a legal officer brings in no inspections")
                .isInstanceOf(NotPermitted.class);
        assertThat(example.now().stage()).isEqualTo(Stage.RECOMMENDED);
    }

    private Example recommended() {
        return new Example(sanction, inspection, casework, acting, UNIT).recommended();
    }

    /** @param after notification and what follows */
    private static String row(String key, Example example, String amounts, String reason, String after) {
        return "%s,%s,%s,personal,%s,sí,RES-1,%s,%s,Quedó probado por el acta,%s,,%s"
                .formatted(key, example.now().folio(), SUMMONED, HEARD, Example.DECIDED, amounts, reason, after);
    }
}
