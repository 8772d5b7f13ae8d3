package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeysTest {
    @TempDir
    Path folder;

    @Test
    void a_password_is_made_up_once() {
        assertThat(keys().password("vigia_app"))
                .hasSizeGreaterThan(40)
                .isEqualTo(keys().password("vigia_app"))
                .isNotEqualTo(keys().password("vigia_owner"));
    }

    @Test
    void a_new_key_is_never_made_for_a_database_that_has_data() {
        assertThatThrownBy(() -> keys().masterKey(false))
                .hasMessageContaining("Falta la llave")
                .extracting(thrown -> ((Refusal) thrown).exit())
                .isEqualTo(Exit.NOT_FOUND);
        assertThat(folder.resolve("keys/vault.key")).doesNotExist();
    }

    @Test
    void a_key_is_kept() throws IOException {
        keys().masterKey(true);
        byte[] made = Files.readAllBytes(folder.resolve("keys/vault.key"));
        keys().masterKey(false);
        assertThat(folder.resolve("keys/vault.key")).hasBinaryContent(made).hasSize(32);
    }

    @Test
    void a_damaged_key_is_refused() throws IOException {
        keys();
        Files.write(folder.resolve("keys/vault.key"), new byte[31]);
        assertThatThrownBy(() -> keys().masterKey(false)).hasMessageContaining("mide 31 bytes y debe medir 32");
    }

    private Keys keys() {
        return new Keys(folder.resolve("keys"), Optional.empty());
    }
}
