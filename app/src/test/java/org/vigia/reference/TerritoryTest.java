package org.vigia.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TerritoryTest {
    private static final Reference REFERENCE = new Reference();

    @Test
    void there_are_32_states_and_2478_municipalities() {
        assertThat(REFERENCE.states()).hasSize(32);
        assertThat(REFERENCE.municipalities()).hasSize(2478);
        assertThat(REFERENCE.listMunicipalities("20")).hasSize(570);
    }

    @Test
    void the_census_adds_up_to_the_country() {
        assertThat(REFERENCE.states().stream().mapToInt(State::population2020).sum())
                .isEqualTo(126_014_024);
        assertThat(REFERENCE.municipalities().stream()
                        .mapToInt(place -> place.population2020().orElse(0))
                        .sum())
                .isEqualTo(126_014_024);
    }

    @Test
    void nine_municipalities_are_younger_than_the_census_and_name_their_origin() {
        var young = REFERENCE.municipalities().stream()
                .filter(place -> place.population2020().isEmpty())
                .toList();
        assertThat(young)
                .hasSize(9)
                .allMatch(place -> REFERENCE
                        .findMunicipality(place.createdFrom().orElseThrow())
                        .isPresent());
    }

    @Test
    void a_state_is_known_by_code_name_or_abbreviation() {
        for (var written : new String[] {"07", "chiapas", "CHIS", "Chis.", "MX-CHP", " Estado de Chiapas "})
            assertThat(REFERENCE.findState(written)).map(State::code).contains("07");
        assertThat(REFERENCE.findState("Atlántida")).isEmpty();
    }

    @Test
    void accents_and_capitals_do_not_matter() {
        assertThat(REFERENCE.matchMunicipality("  TUXTLA GUTIERREZ", "Chiapas"))
                .isInstanceOfSatisfying(
                        PlaceMatch.Found.class,
                        found -> assertThat(found.municipality().code()).isEqualTo("07101"));
    }

    @Test
    void an_older_name_still_finds_its_municipality() {
        assertThat(REFERENCE.matchMunicipality("Solidaridad", "Quintana Roo"))
                .isInstanceOfSatisfying(
                        PlaceMatch.Found.class,
                        found -> assertThat(found.municipality().name()).isEqualTo("Playa del Carmen"));
    }

    @Test
    void a_name_borne_twice_in_its_state_is_ambiguous() {
        assertThat(REFERENCE.matchMunicipality("San Pedro Mixtepec", "Oaxaca"))
                .isInstanceOfSatisfying(
                        PlaceMatch.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates()).hasSize(2));
        assertThat(REFERENCE.matchMunicipality("Benito Juárez")).isInstanceOf(PlaceMatch.Ambiguous.class);
    }

    @Test
    void an_unknown_name_says_why_and_offers_similar_ones() {
        assertThat(REFERENCE.matchMunicipality("Cristóbal Casas", "07"))
                .isInstanceOfSatisfying(PlaceMatch.NotFound.class, none -> {
                    assertThat(none.reason()).contains("Cristóbal Casas");
                    assertThat(none.similar()).extracting(Municipality::name).contains("San Cristóbal de las Casas");
                });
        assertThat(REFERENCE.matchMunicipality("Acala", "Atlántida"))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotFound.class,
                        none -> assertThat(none.reason()).contains("Atlántida"));
    }

    @Test
    void a_border_municipality_keeps_its_own_time() {
        assertThat(REFERENCE.zoneOf("08")).isEqualTo(ZoneId.of("America/Chihuahua"));
        assertThat(REFERENCE.zoneOf("08037")).isEqualTo(ZoneId.of("America/Ciudad_Juarez"));
        assertThat(REFERENCE.zoneOf("18020")).isEqualTo(ZoneId.of("America/Bahia_Banderas"));
        assertThat(REFERENCE.zoneOf("23005")).isEqualTo(ZoneId.of("America/Cancun"));
    }

    @Test
    void an_unknown_code_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> REFERENCE.getMunicipality("7101"))
                .hasMessageContaining("7101")
                .hasMessageContaining("cinco dígitos");
    }

    @Property(tries = 500)
    void a_written_name_never_finds_another_municipality(@ForAll("places") Municipality place, @ForAll boolean shout) {
        var written = shout ? place.name().toUpperCase(Locale.ROOT) : place.name();
        var namesakes = REFERENCE.listMunicipalities(place.state().code()).stream()
                .filter(other -> Words.of(other.name()).equals(Words.of(written))
                        || other.aliases().stream().map(Words::of).anyMatch(Words.of(written)::equals))
                .toList();
        switch (REFERENCE.matchMunicipality(written, place.state().code())) {
            case PlaceMatch.Found found -> {
                assertThat(found.municipality()).isEqualTo(place);
                assertThat(namesakes).hasSize(1);
            }
            case PlaceMatch.Ambiguous ambiguous ->
                assertThat(ambiguous.candidates()).contains(place).hasSizeGreaterThan(1);
            case PlaceMatch.NotFound none -> throw new AssertionError(none.reason());
        }
    }

    @Provide
    Arbitrary<Municipality> places() {
        return Arbitraries.of(REFERENCE.municipalities());
    }
}
