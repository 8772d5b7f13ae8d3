package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Proposal;
import org.vigia.access.Role;
import org.vigia.platform.TestDatabase;

/** An edition is frozen by one, approved by another, adds to the one before and is never deleted. */
@VigiaTest(ownDatabase = true)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ReleasesTest {
    private static final int YEAR = 2025;
    private static final Definitions REGISTRY = new Definitions();
    private static final Officer FIRST = Acting.officer("ESTAD", Role.STATISTICIAN);
    private static final Officer SECOND =
            new Officer(UUID.randomUUID(), "segunda", "Otra persona", "ESTAD", Role.STATISTICIAN);

    @Autowired
    Releases releases;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Recomputation recomputation;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @BeforeAll
    void someWork() {
        InventedWork.add(database.superuser(), "primero", YEAR, 900);
    }

    private Proposal freeze(String note) {
        return acting.as(FIRST, () -> releases.freeze(note));
    }

    private Edition approve(Officer officer, Proposal proposal, Instant from) {
        return acting.as(officer, () -> releases.approve(proposal.id(), from));
    }

    private Edition publish(String note) {
        return approve(SECOND, freeze(note), Instant.EPOCH);
    }

    @Test
    @Order(1)
    void what_is_frozen_is_not_public_before_another_person_has_approved_it() {
        Proposal proposal = freeze("La primera.");

        assertThat(catalogue.list()).isEmpty();
        assertThatThrownBy(() -> approve(FIRST, proposal, Instant.EPOCH)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approve(Acting.officer("ESTAD", Role.ADMINISTRATOR), proposal, Instant.EPOCH))
                .isInstanceOf(NotPermitted.class);
        assertThat(catalogue.list()).isEmpty();

        approve(SECOND, proposal, Instant.EPOCH);

        assertThat(catalogue.findCurrent().orElseThrow().edition().version()).isEqualTo("1.0.0");
    }

    @Test
    @Order(2)
    void national_totals_of_acts_are_exact_and_every_cell_is_none_or_five_and_more() {
        Catalogue.Issue issue = catalogue.findCurrent().orElseThrow();

        assertThat(issue.find(REGISTRY.latest("INSPECTIONS"), YEAR)
                        .orElseThrow()
                        .total())
                .isEqualTo(900);
        assertThat(issue.find(REGISTRY.latest("VIOLATIONS"), YEAR).orElseThrow().total())
                .isEqualTo(database.superuser()
                        .sql("select count(*) from inspection.finding")
                        .query(Integer.class)
                        .single());
        assertThat(issue.cubes())
                .allSatisfy(published -> assertThat(published.audit().pinned()).isZero());
        assertThat(issue.find(REGISTRY.latest("CHILDREN"), YEAR)
                        .orElseThrow()
                        .cube()
                        .entries())
                .isNotEmpty()
                .allMatch(entry -> entry.count() >= 5);
    }

    @Test
    @Order(3)
    void an_edition_changes_nothing_where_nothing_happened_and_says_what_changed() {
        Catalogue.Issue first = catalogue.findCurrent().orElseThrow();
        publish("Sin novedades.");
        Catalogue.Issue second = catalogue.findCurrent().orElseThrow();

        assertThat(second.edition().version()).isEqualTo("1.1.0");
        assertThat(Change.list(second, catalogue.findBefore(second)))
                .hasSameSizeAs(first.cubes())
                .allMatch(change -> change.cells() == 0 && change.total() == 0);
    }

    @Test
    @Order(4)
    void one_waits_at_a_time_so_that_each_adds_to_the_one_before() {
        Proposal one = freeze("Una.");

        assertThatThrownBy(() -> freeze("Otra."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Ya hay una edición congelada que espera");
        acting.as(FIRST, () -> releases.refuse(one.id(), "Faltaba un estado."));
        Edition next = publish("La misma, completa.");

        assertThat(next.version()).isEqualTo("1.2.0");
        assertThat(catalogue.list()).extracting(Edition::version).containsExactly("1.2.0", "1.1.0", "1.0.0");
    }

    @Test
    @Order(5)
    void one_that_is_approved_for_tomorrow_is_public_tomorrow() {
        Edition later = approve(SECOND, freeze("Mañana."), Instant.now().plus(Duration.ofDays(1)));

        assertThat(catalogue.list()).extracting(Edition::id).doesNotContain(later.id());
        assertThat(catalogue.find(later.version())).isEmpty();
    }

    @Test
    @Order(6)
    void every_edition_is_made_again_bit_for_bit_and_a_changed_number_is_noticed() {
        for (Edition edition : catalogue.list())
            assertThat(acting.as(SECOND, () -> recomputation.of(edition.version())))
                    .isNotEmpty()
                    .allMatch(Recomputation.Made::same);
        database.superuser().sql("""
                        set session_replication_role = replica;
                        update release.cube set total = total + 5 where measure = 'VIOLATIONS'
                           and edition = (select id from release.edition where version = '1.1.0');
                        reset session_replication_role""").update();

        assertThat(acting.as(SECOND, () -> recomputation.of("1.1.0")).stream().filter(made -> !made.same()))
                .singleElement()
                .satisfies(made -> assertThat(made.file()).isEqualTo("violaciones-%d.csv".formatted(YEAR)));
        assertThatThrownBy(() -> acting.as("CITI", Role.CITI_SECRETARY, () -> recomputation.of("1.0.0")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Order(7)
    void one_that_is_withdrawn_stays_readable_and_is_not_the_current_one() {
        Edition current = catalogue.findCurrent().orElseThrow().edition();
        assertThatThrownBy(() -> acting.as(FIRST, () -> {
                    releases.withdraw(current.id(), " ");
                    return true;
                }))
                .isInstanceOf(InvalidInput.class);
        acting.as(FIRST, () -> {
            releases.withdraw(current.id(), "Un estado entregó dos veces.");
            return true;
        });

        assertThat(catalogue.findCurrent().orElseThrow().edition().id()).isNotEqualTo(current.id());
        assertThat(catalogue.find(current.version()).orElseThrow().edition().withdrawal())
                .hasValueSatisfying(w -> assertThat(w.reason()).isEqualTo("Un estado entregó dos veces."));
    }

    @Test
    @Order(8)
    void only_statisticians_freeze_and_every_edition_says_what_it_brings() {
        assertThatThrownBy(() -> acting.as("CITI", Role.CITI_SECRETARY, () -> releases.freeze("Hola.")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as("INM", Role.STATISTICIAN, () -> releases.freeze("Hola.")))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("área de estadística");
        assertThatThrownBy(() -> freeze("  ")).isInstanceOf(InvalidInput.class);
    }
}
