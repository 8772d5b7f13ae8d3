package org.vigia.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Money;

/** Each form in which ILAB has written a value, with a row where it stands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedTest {

    @ParameterizedTest(name = "{0}: {3} is {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            digits alone, Mexico           | Labor_Inspections                        | 2021 | 35098            | MEASURED       | 35098
            commas                         | Labor_Inspections                        | 2019 | 35,981           | MEASURED       | 35981
            a dagger, Chile                | Criminal_Investigations                  | 2018 | 29†              | MEASURED       | 29
            commas and a dagger, Kenya     | Labor_Violations                         | 2018 | 10,708†          | MEASURED       | 10708
            a double dagger, Guinea-Bissau | Criminal_Violations                      | 2018 | 7‡               | MEASURED       | 7
            a zero with a mark, Botswana   | Labor_Penalties_Collected                | 2018 | 0‡               | ZERO_CONFIRMED | 0
            a star, Suriname               | Labor_Worksite_Inspections               | 2020 | 400*             | MEASURED       | 400
            zero                           | Labor_Violations                         | 2022 | 0                | ZERO_CONFIRMED | 0
            four decimals of zero, Chad    | Labor_Funding                            | 2016 | 0.0000           | ZERO_CONFIRMED | 0
            no dollars, Tonga              | Labor_Funding                            | 2019 | $0               | ZERO_CONFIRMED | 0
            cents, Albania                 | Labor_Funding                            | 2016 | 142953.97        | MEASURED       | 142953.97
            one decimal, Albania           | Labor_Funding                            | 2017 | 1419891.5        | MEASURED       | 1419891.5
            dollars and cents, Sri Lanka   | Labor_Funding                            | 2019 | $2,110,932.64    | MEASURED       | 2110932.64
            dollars and a dagger, Mauritius| Labor_Funding                            | 2019 | $1,469,555†      | MEASURED       | 1469555
            dollars, double dagger, Nepal  | Labor_Funding                            | 2018 | $4,000‡          | MEASURED       | 4000
            millions, Paraguay             | Labor_Funding                            | 2016 | 1.1 million      | MEASURED       | 1100000
            whole millions, South Africa   | Labor_Funding                            | 2016 | $35 million      | MEASURED       | 35000000
            two decimals, Guatemala        | Labor_Funding                            | 2020 | $3.70 million    | MEASURED       | 3700000
            tens of thousands, South Africa| Labor_Funding                            | 2022 | $38.28 million   | MEASURED       | 38280000
            a capital, Cameroon            | Labor_Funding                            | 2019 | $1.2 Million     | MEASURED       | 1200000
            None, Samoa                    | Labor_Funding                            | 2017 | None             | UNKNOWN        |
            unknown                        | Labor_Penalties_Collected                | 2022 | Unknown          | UNKNOWN        |
            the government publishes none  | Labor_Funding                            | 2017 | Unknown*         | NOT_PUBLISHED  |
            not applicable                 | Labor_Penalties_Imposed                  | 2022 | N/A              | NOT_APPLICABLE |
            not applicable in full         | Labor_Penalties_Imposed                  | 2020 | Not Applicable   | NOT_APPLICABLE |
            unavailable                    | Criminal_Convictions                     | 2020 | Unavailable      | UNAVAILABLE    |
            a number for yes or no, Burma  | Criminal_New_Employee_Training           | 2019 | 11388            | MEASURED       | 11388
            zero for yes or no, Somalia    | Criminal_New_Law_Training                | 2018 | 0                | ZERO_CONFIRMED | 0
            yes                            | Authorized_Access_Penalties              | 2022 | Yes              | MEASURED       | yes
            yes in lower case, Liberia     | Labor_Inspectors_Intl_Standards          | 2018 | yes              | MEASURED       | yes
            no                             | Labor_Inspectors_Intl_Standards          | 2022 | No               | MEASURED       | no
            no in lower case, Armenia      | Labor_Inspectors_Intl_Standards          | 2018 | no               | MEASURED       | no
            no in capitals, Uganda         | Labor_Inspectors_Intl_Standards          | 2021 | NO               | MEASURED       | no
            no for a number, Ghana         | Labor_Penalties_Imposed                  | 2020 | No               | MEASURED       | no
            """)
    void every_form_is_read_and_printed_back(
            String form, String indicator, int cycle, String text, Kind kind, @Nullable String value) {
        Published read = read(indicator, cycle, text);
        assertThat(read.figure().kind()).isEqualTo(kind);
        assertThat(read.figure().value()).isEqualTo(value(indicator, cycle, kind, value));
        assertThat(read.print()).isEqualTo(text);
        assertThat(Enforcement.entries())
                .as(form)
                .anyMatch(entry -> entry.cycle() == cycle
                        && entry.indicator().code().equals(indicator)
                        && entry.published().equals(read));
    }

    @Test
    void what_is_printed_is_the_figure_and_not_a_text_kept_beside_it() {
        Published read = read("Labor_Funding", 2019, "$1.2 Million");
        var more = Figure.measured(
                new FigureValue.Amount(new Money(
                        new BigDecimal("3400000"),
                        Currency.getInstance("USD"),
                        Coverage.year(2019).to())),
                "USD");
        assertThat(new Published(more, read.notation(), "†").print()).isEqualTo("$3.4 Million†");
    }

    @Test
    void a_number_that_the_notation_would_cut_is_not_printed() {
        Published whole = read("Labor_Funding", 2016, "$35 million");
        Figure cents = read("Labor_Funding", 2016, "142953.97").figure();
        assertThatThrownBy(() -> new Published(cents, whole.notation(), "").print())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_is_said_of_several_territories_together_is_not_available() {
        Published read = new PublishedText(Statistic.WORKING.asked(), 2017).read("MTC");
        assertThat(read.figure().kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(read.print()).isEqualTo("MTC");
    }

    @Test
    void a_known_minimum_is_never_printed_bare() {
        Published read = read("Labor_Violations", 2022, "≥58†");
        assertThat(read.figure().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(read.print()).isEqualTo("≥58†");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "12,34", "1.2.3", "yes!", "unknown", "$", "5 milliones", "−3", "†"})
    void any_other_text_is_refused_and_named(String text) {
        assertThatThrownBy(() -> read("Labor_Violations", 2022, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("«" + text + "»")
                .hasMessageContaining("Labor_Violations");
    }

    private static Published read(String indicator, int cycle, String text) {
        return new PublishedText(Indicator.get(indicator), cycle).read(text);
    }

    private static @Nullable FigureValue value(String indicator, int cycle, Kind kind, @Nullable String value) {
        if (value == null) return null;
        if (value.equals("yes") || value.equals("no")) return new FigureValue.Answer(value.equals("yes"));
        var number = new BigDecimal(value);
        return kind == Kind.MEASURED && indicator.equals("Labor_Funding")
                ? new FigureValue.Amount(new Money(
                        number,
                        Currency.getInstance("USD"),
                        Coverage.year(cycle).to()))
                : new FigureValue.Quantity(number);
    }
}
