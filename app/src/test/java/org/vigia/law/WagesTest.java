package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vigia.reference.CodeList;
import org.vigia.reference.Money;
import org.vigia.reference.Reference;

class WagesTest {
    private static final Law LAW = new Law();

    @Test
    void the_border_has_its_own_minimum_since_2019() {
        assertThat(minimum("07101", "2022-06-01")).isEqualTo("172.87");
        assertThat(minimum("02004", "2022-06-01")).isEqualTo("260.34");
        assertThat(minimum("02004", "2018-12-31")).isEqualTo("88.36");
        assertThat(minimum("02004", "2019-01-01")).isEqualTo("176.72");
    }

    @Test
    void a_day_before_the_list_is_refused() {
        assertThatThrownBy(() -> minimum("07101", "2015-09-30")).hasMessageContaining("2015-09-30");
    }

    @Test
    void every_border_municipality_exists() {
        var reference = new Reference();
        assertThat(CodeList.read("law", "northern_border.csv").rows())
                .hasSize(45)
                .allMatch(row -> reference.findMunicipality(row.get("code")).isPresent());
    }

    private static String minimum(String municipality, String day) {
        Money wage = LAW.minimumWage(municipality, LocalDate.parse(day));
        return wage.amount().toPlainString();
    }
}
