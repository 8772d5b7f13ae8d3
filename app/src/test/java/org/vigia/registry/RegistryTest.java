package org.vigia.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reading;
import org.vigia.identity.Reason;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.page.Cursor;
import org.vigia.registry.NewWorkplace.Employer;

/** Children, workplaces and folios of other systems, as the room keeps them. */
@VigiaTest
class RegistryTest {
    private static final String CHIAPAS = "ITL-07";

    @Autowired
    Acting acting;

    @Autowired
    Registry registry;

    @Autowired
    Identity identity;

    @Autowired
    Access access;

    private final UUID file = UUID.randomUUID();

    private <T> T inspector(Supplier<T> work) {
        return acting.as(CHIAPAS, Role.INSPECTOR, work);
    }

    private Map<String, String> reveal(String unit, Role role, UUID child, String purpose) {
        return acting.as(
                unit,
                role,
                () -> registry.revealChild(child, new Reason(Purpose.PROTECTION, purpose))
                        .texts());
    }

    private List<Reading> readings() {
        return inspector(() -> identity.listReadings(file, List.of(), Cursor.first(Identity.READINGS))
                .list());
    }

    @Test
    void children_are_listed_with_their_age_as_a_range_and_without_a_name() {
        inspector(() -> registry.openChild(Invented.girl(Age.between(10, 13)), file));
        var children = inspector(() -> registry.listChildren(file));
        assertThat(children).singleElement().satisfies(child -> {
            assertThat(child.age()).isEqualTo(Age.between(10, 13));
            assertThat(child.language()).isEqualTo("tseltal");
            assertThat(child.caseId()).isEqualTo(file);
        });
    }

    @Test
    void a_name_is_shown_for_a_purpose_and_the_reading_is_kept() {
        var child = inspector(() -> registry.openChild(Invented.namedGirl(), file));
        assertThat(reveal(CHIAPAS, Role.SUPERVISOR, child, "Avisar a la Procuraduría"))
                .containsEntry("given_names", "Citlali Canario")
                .containsEntry("birth_date", "2013-05-06")
                .doesNotContainKeys("curp", "salt");
        assertThat(readings()).singleElement().satisfies(read -> {
            assertThat(read.opening().person()).isEqualTo(new Person(Person.Kind.CHILD, child, file));
            assertThat(read.opening().officer())
                    .isEqualTo(Acting.officer(CHIAPAS, Role.SUPERVISOR).id());
            assertThat(read.opening().reason()).isEqualTo(new Reason(Purpose.PROTECTION, "Avisar a la Procuraduría"));
        });
    }

    @Test
    void without_a_purpose_no_name_is_shown_and_nothing_is_recorded() {
        var child = inspector(() -> registry.openChild(Invented.namedGirl(), file));
        assertThatThrownBy(() -> reveal(CHIAPAS, Role.SUPERVISOR, child, "  x "))
                .isInstanceOf(InvalidInput.class);
        assertThat(readings()).isEmpty();
    }

    @Test
    void who_collects_fines_is_never_shown_a_name() {
        var child = inspector(() -> registry.openChild(Invented.namedGirl(), file));
        assertThatThrownBy(() -> reveal(CHIAPAS, Role.FINANCE_LIAISON, child, "Cobrar la multa"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_child_of_another_state_is_as_absent_as_one_that_never_was() {
        var child = inspector(() -> registry.openChild(Invented.namedGirl(), file));
        for (UUID id : new UUID[] {child, UUID.randomUUID()})
            assertThatThrownBy(() -> reveal("ITL-20", Role.SUPERVISOR, id, "Curiosidad"))
                    .isInstanceOf(NotFound.class);
        assertThat(acting.as("ITL-20", Role.SUPERVISOR, () -> registry.listChildren(file)))
                .isEmpty();
        assertThat(readings()).isEmpty();
    }

    @Test
    void a_legal_person_with_its_rfc_is_named_in_the_clear() {
        var id = inspector(() -> registry.openWorkplace(
                Invented.of(new Employer(EmployerKind.LEGAL, "Cafetalera de Mentira, S. de R. L.", "CME200101AB1")),
                file));
        var place = inspector(() -> registry.getWorkplace(id));
        assertThat(place.legalName()).contains("Cafetalera de Mentira, S. de R. L.");
        assertThat(place.rfc()).contains("CME200101AB1");
    }

    @Test
    void a_natural_person_who_employs_is_sealed_with_their_rfc() {
        var id = inspector(() -> registry.openWorkplace(
                Invented.of(new Employer(EmployerKind.NATURAL, "Patrón Canario", "CAPX800101AB1")), file));
        assertThat(inspector(() -> registry.getWorkplace(id)).legalName()).isEmpty();
        assertThat(inspector(() -> registry.openWorkplaceTexts(id)))
                .containsEntry("employer", "Patrón Canario")
                .containsEntry("employer_rfc", "CAPX800101AB1")
                .containsEntry("description", "Pasando el Puente Canario");
    }

    @Test
    void an_employer_of_unknown_kind_is_sealed_too() {
        var id = inspector(() -> registry.openWorkplace(
                Invented.of(new Employer(EmployerKind.UNKNOWN, "Don Canario", "CME200101AB1")), file));
        assertThat(inspector(() -> registry.getWorkplace(id)).rfc()).isEmpty();
    }

    @Test
    void a_company_with_the_rfc_of_a_person_is_refused() {
        assertThatThrownBy(() -> inspector(() -> registry.openWorkplace(
                        Invented.of(new Employer(EmployerKind.LEGAL, "Cafetalera", "CAPX800101AB1")), file)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rfc");
    }

    @Test
    void a_workplace_lies_in_a_municipality_and_does_something_known() {
        assertThatThrownBy(() -> inspector(() -> registry.openWorkplace(
                        Invented.place("07999", "000000", Enterprise.NONE, Answer.NO, Employer.unknown()), file)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("municipio")
                .hasMessageContaining("actividad");
    }

    @Test
    void a_folio_of_another_system_is_kept_once() {
        var ref = new ExternalRef(ExternalSystem.SIAPI, "IFT", "SIAPI-" + file, UUID.randomUUID());
        for (int i = 0; i < 2; i++)
            inspector(() -> {
                registry.recordExternalRef(ref, file);
                return true;
            });
        assertThat(inspector(() -> registry.listExternalRefs(ref.subject()))).containsExactly(ref);
    }

    @Test
    void the_same_curp_in_another_record_is_told_within_reach_and_nowhere_else() {
        String curp = Invented.curp();
        UUID other = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        UUID here = inspector(() -> registry.openChild(Invented.withCurp(CurpStatus.KNOWN, curp), file));
        inspector(() -> registry.openChild(Invented.withCurp(CurpStatus.KNOWN, curp.toLowerCase(Locale.ROOT)), other));
        UUID there = acting.as(
                "ITL-20",
                Role.INSPECTOR,
                () -> registry.openChild(Invented.withCurp(CurpStatus.KNOWN, curp), elsewhere));
        assertThat(inspector(() -> registry.listFilesOfSameCurp(here))).containsExactly(other);
        assertThat(acting.as("ITL-20", Role.INSPECTOR, () -> registry.listFilesOfSameCurp(there)))
                .isEmpty();
        assertThat(acting.as("ITL-20", Role.INSPECTOR, () -> registry.listFilesOfSameCurp(here)))
                .isEmpty();
        acting.as("ITL-20", Role.INSPECTOR, () -> {
            access.share(elsewhere, CHIAPAS, "test");
            return true;
        });
        assertThat(inspector(() -> registry.listFilesOfSameCurp(here))).containsExactlyInAnyOrder(other, elsewhere);
    }
}
