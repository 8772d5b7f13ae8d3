package org.vigia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was sealed for one place opens in no other, even with the right key. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlotTest {
    private static final UUID OWNER = new UUID(1, 2);
    private static final Slot SLOT = new Slot("registry.child", "sealed", "7", OWNER);
    private static final SecretKeySpec KEY = Aes.key(Aes.newKey());
    private static final byte[] SEALED = Aes.seal(KEY, 3, SLOT, "un nombre".getBytes(UTF_8));

    static Stream<Slot> others() {
        return Stream.of(
                new Slot("registry.workplace", "sealed", "7", OWNER),
                new Slot("registry.child", "sealed_too", "7", OWNER),
                new Slot("registry.child", "sealed", "8", OWNER),
                new Slot("registry.child", "sealed", "7", new UUID(1, 3)));
    }

    @Test
    void it_opens_in_its_own_place() {
        assertThat(Aes.open(KEY, 3, SLOT, SEALED)).asString(UTF_8).isEqualTo("un nombre");
    }

    @ParameterizedTest
    @MethodSource("others")
    void it_opens_in_no_other_table_column_or_row_and_for_no_other_owner(Slot other) {
        assertThatThrownBy(() -> Aes.open(KEY, 3, other, SEALED)).isInstanceOf(Vault.Damaged.class);
    }

    @Test
    void it_opens_as_no_other_version_of_the_key() {
        assertThatThrownBy(() -> Aes.open(KEY, 4, SLOT, SEALED)).isInstanceOf(Vault.Damaged.class);
        byte[] renamed = SEALED.clone();
        renamed[3] = 4;
        assertThatThrownBy(() -> Aes.open(KEY, 4, SLOT, renamed)).isInstanceOf(Vault.Damaged.class);
    }

    @Test
    void no_byte_of_it_can_be_changed_and_none_cut_off() {
        for (int at = 0; at < SEALED.length; at++) {
            byte[] changed = SEALED.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> Aes.open(KEY, 3, SLOT, changed)).isInstanceOf(Vault.Damaged.class);
        }
        assertThatThrownBy(() -> Aes.open(KEY, 3, SLOT, new byte[7])).isInstanceOf(Vault.Damaged.class);
    }
}
