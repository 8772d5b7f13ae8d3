package org.vigia.docket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.docket.BlindIndex.Field;
import org.vigia.ledger.Canonical;
import org.vigia.vault.KeyFile;
import org.vigia.vault.MasterKey;

/** A digest finds the same text again, and nobody without the key file can tell of which text it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlindIndexTest {
    private static final String CURP = "HEGG560427MVZRRL04";

    private final KeyFile file = KeyFile.make();

    private static byte[] of(KeyFile file, String text) {
        return new BlindIndex(new MasterKey(() -> file)).of(Field.CURP, text);
    }

    @Test
    void it_is_found_again_after_the_key_file_was_rotated() {
        assertThat(of(file.with(2).without(1), CURP)).isEqualTo(of(file, CURP));
    }

    @Test
    void another_text_another_key_file_and_no_key_at_all_give_another() {
        assertThat(of(file, CURP))
                .hasSize(32)
                .isNotEqualTo(of(file, "HEGG560427MVZRRL05"))
                .isNotEqualTo(of(KeyFile.make(), CURP))
                .isNotEqualTo(Canonical.sha256(Canonical.utf8(CURP)));
    }
}
