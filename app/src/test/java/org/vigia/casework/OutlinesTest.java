package org.vigia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigia.access.Role.INSPECTOR;
import static org.vigia.access.Role.PROTECTION_WORKER;
import static org.vigia.access.Role.SUPERVISOR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.intake.Channel;
import org.vigia.intake.Intake;
import org.vigia.intake.NewComplaint;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.registry.EmployerKind;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;

/** What one inspectorate learns of another's cases at the same workplace. */
@VigiaTest
class OutlinesTest {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("America/Mexico_City")).minusDays(20);

    @Autowired
    Acting acting;

    @Autowired
    Intake intake;

    @Autowired
    Outlines outlines;

    @Autowired
    Casework casework;

    /** A case by a complaint of danger, at a workplace of a legal person. */
    private UUID caseAt(String unit, String rfc, String municipality) {
        return acting.as(
                unit,
                INSPECTOR,
                () -> Objects.requireNonNull(intake.recordComplaint(new NewComplaint(
                                DAY,
                                Channel.PHONE,
                                new NewWorkplace(
                                        DAY,
                                        WorkplaceKind.FIELD,
                                        municipality,
                                        "111211",
                                        Formality.FORMAL,
                                        Enterprise.NONE,
                                        1,
                                        Answer.NO,
                                        new NewWorkplace.Employer(EmployerKind.LEGAL, "Agrícola Inventada", rfc),
                                        new NewWorkplace.Texts(null, null, null)),
                                2,
                                Age.between(15, 17),
                                Answer.YES,
                                "niñas en el corte",
                                "es",
                                null))
                        .caseId()));
    }

    private List<String> seen(String unit, Role role, UUID caseId) {
        return acting.as(unit, role, () -> outlines.list(caseId));
    }

    @Test
    void the_federation_sees_that_the_state_has_a_case_and_when_and_nothing_else() {
        caseAt("ITL-07", "AIN200101AA1", "07059");
        UUID federal = caseAt("IFT", "AIN200101AA1", "07059");
        assertThat(seen("IFT", INSPECTOR, federal))
                .singleElement()
                .asString()
                .startsWith("Inspección del Trabajo de Chiapas: abierto el ")
                .endsWith(", sigue abierto")
                .doesNotContain("CHIS");
    }

    @Test
    void a_case_at_another_workplace_is_not_told() {
        caseAt("ITL-07", "AIN200101AA2", "07059");
        UUID federal = caseAt("IFT", "AIN200101AA2", "07089");
        assertThat(seen("IFT", INSPECTOR, federal)).isEmpty();
    }

    @Test
    void a_sealed_case_is_not_told() {
        UUID state = caseAt("ITL-07", "AIN200101AA3", "07059");
        UUID federal = caseAt("IFT", "AIN200101AA3", "07059");
        String folio = acting.as("ITL-07", SUPERVISOR, () -> casework.find(state))
                .orElseThrow()
                .folio();
        assertThat(folio).isNotBlank();
        database.superuser()
                .sql(
                        "insert into access.seal (id, case_id, unit, officer, sealed_at) values (gen_random_uuid(), :case, 'ITL-07', gen_random_uuid(), now())")
                .param("case", state)
                .update();
        assertThat(seen("IFT", INSPECTOR, federal)).isEmpty();
    }

    @Test
    void an_agency_that_does_not_inspect_is_told_nothing() {
        caseAt("ITL-07", "AIN200101AA4", "07059");
        UUID other = caseAt("IFT", "AIN200101AA4", "07059");
        assertThat(seen("PPNNA-07", PROTECTION_WORKER, other)).isEmpty();
    }

    @Autowired
    org.vigia.platform.TestDatabase database;
}
