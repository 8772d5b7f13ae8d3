package org.vigia.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void secrets_are_written_as_rfc_4648_says(String plain, String written) {
        assertThat(Totp.base32(plain.getBytes(US_ASCII))).isEqualTo(written);
    }

    @Property(tries = 500)
    void a_code_is_good_for_half_a_minute_to_each_side(
            @ForAll @LongRange(max = 4_000_000_000L) long second, @ForAll @LongRange(min = -4, max = 4) long steps) {
        Instant now = Instant.ofEpochSecond(second);
        long step = Totp.step(now) + steps;
        OptionalLong found = Totp.matching(SECRET, Totp.code(SECRET, step, Totp.DIGITS), now);
        if (Math.abs(steps) <= 1) assertThat(found).hasValue(step);
        else if (found.isPresent())
            assertThat(Totp.code(SECRET, found.getAsLong(), 6)).isEqualTo(Totp.code(SECRET, step, 6));
    }

    @Test
    void nothing_and_nonsense_are_no_code() {
        for (String code : new String[] {"", "12345", "1234567", "abcdef", "９４２８７０"})
            assertThat(Totp.matching(SECRET, code, Instant.ofEpochSecond(59))).isEmpty();
    }
}
