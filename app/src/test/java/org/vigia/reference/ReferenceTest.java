package org.vigia.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Reference REFERENCE = new Reference();

    @Test
    void the_activities_are_the_official_2119() {
        assertThat(REFERENCE.industries()).hasSize(2119);
        assertThat(REFERENCE.industries())
                .allMatch(industry -> industry.parent()
                        .map(parent -> REFERENCE.findIndustry(parent).isPresent())
                        .orElse(industry.level() == Industry.Level.SECTOR));
    }

    @Test
    void an_activity_is_found_by_the_words_people_use() {
        assertThat(REFERENCE.searchIndustries("caña azucar", 5))
                .extracting(Industry::code)
                .contains("11193");
        assertThat(REFERENCE.searchIndustries("", 5)).isEmpty();
    }

    @Test
    void every_state_has_each_kind_of_state_unit() {
        for (var kind : AgencyKind.values())
            assertThat(REFERENCE.listUnits(kind)).as(kind.nameEs()).hasSize(kind.federal() ? 1 : 32);
        assertThat(REFERENCE.getUnit(AgencyKind.STATE_INSPECTORATE, "07").code())
                .isEqualTo("ITL-07");
        assertThat(REFERENCE.getUnit("FGR").state()).isEmpty();
    }

    @Test
    void the_68_indigenous_languages_are_listed() {
        assertThat(REFERENCE.languages()).hasSize(68);
    }

    @Test
    void money_refuses_a_fraction_of_a_cent() {
        var day = LocalDate.parse("2023-02-01");
        assertThat(Money.pesos("518700", day)).isEqualTo(Money.pesos("518700.00", day));
        assertThatThrownBy(() -> Money.pesos("1.005", day)).hasMessageContaining("1.005");
    }
}
