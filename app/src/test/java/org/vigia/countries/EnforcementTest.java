package org.vigia.countries;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Scope;

/** Every row that ILAB published of law enforcement: read as a typed figure, and printed back as it was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnforcementTest {
    private static final String PUBLISHED = "0f5fa87016b37a08663522f6e3d8fa7afc7a541d26bee7bd2725db888e5c0674";

    @Test
    void the_whole_file_is_printed_back_byte_for_byte() throws Exception {
        byte[] file = file();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(PUBLISHED);
        assertThat(Enforcement.entries()).hasSize(23_263);
        assertThat(Enforcement.write(Enforcement.entries()).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(file);
    }

    @Test
    void every_row_has_the_kind_that_its_text_says() {
        Map<Kind, Long> kinds = Enforcement.entries().stream()
                .collect(groupingBy(entry -> entry.published().figure().kind(), counting()));
        assertThat(new EnumMap<>(kinds))
                .isEqualTo(new EnumMap<>(Map.of(
                        Kind.MEASURED, 12_738L,
                        Kind.ZERO_CONFIRMED, 1_046L,
                        Kind.UNKNOWN, 5_483L,
                        Kind.NOT_APPLICABLE, 3_482L,
                        Kind.NOT_PUBLISHED, 165L,
                        Kind.UNAVAILABLE, 349L)));
    }

    @Test
    void what_was_not_known_never_becomes_a_number() {
        assertThat(Enforcement.entries())
                .filteredOn(entry -> entry.published().print().matches("\\D+")
                        && !entry.published().print().matches("(?i)yes|no"))
                .hasSize(5_483 + 3_482 + 165 + 349)
                .allMatch(entry -> entry.published().figure().value() == null);
    }

    @Test
    void what_the_file_does_not_say_is_not_stated() {
        assertThat(figures())
                .allMatch(figure -> figure.scope().equals(Scope.NOT_STATED)
                        && figure.coverage().equals(Coverage.NOT_STATED)
                        && figure.completeness() == Completeness.NOT_STATED
                        && figure.sources().size() == 1);
    }

    @Test
    void money_is_in_dollars_and_nothing_else_is() {
        assertThat(Enforcement.entries())
                .filteredOn(entry -> entry.published().figure().value() instanceof FigureValue.Amount)
                .allMatch(entry -> entry.indicator().code().equals("Labor_Funding"))
                .allMatch(entry -> entry.published().figure().unit().equals("USD"));
    }

    @Test
    void every_country_has_a_name_and_a_region() {
        assertThat(Enforcement.entries().stream().map(Entry::iso3).distinct())
                .hasSize(136)
                .isSubsetOf(Country.all().stream().map(Country::iso3).toList());
    }

    private static List<Figure> figures() {
        return Enforcement.entries().stream()
                .map(entry -> entry.published().figure())
                .toList();
    }

    private static byte[] file() throws IOException {
        try (var in = new GZIPInputStream(
                Objects.requireNonNull(EnforcementTest.class.getResourceAsStream("/countries/enforcement.csv.gz")))) {
            return in.readAllBytes();
        }
    }
}
