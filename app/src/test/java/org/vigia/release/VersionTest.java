package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VersionTest {
    @Test
    void new_data_raises_the_second_number() {
        assertThat(Version.after(Optional.empty())).isEqualTo("1.0.0");
        assertThat(Version.after(Optional.of("1.9.0"))).isEqualTo("1.10.0");
    }
}
