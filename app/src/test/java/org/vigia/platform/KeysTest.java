package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
        assertThat(folder.resolve("keys/vault.key")).hasBinaryContent(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/vault.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_file_keeps_its_base_while_versions_come_and_go() {
        keys().masterKey(true);
        var first = keys().keyFile();
        keys().keep(first.with(2));
        assertThat(keys().keyFile().versions()).containsOnlyKeys(1, 2);
        keys().keep(keys().keyFile().without(1));
        var rotated = keys().keyFile();
        assertThat(rotated.versions()).containsOnlyKeys(2);
        assertThat(rotated.base()).isEqualTo(first.base());
        assertThat(rotated.versions().get(2)).isNotEqualTo(first.versions().get(1));
    }

    @Test
    void a_damaged_key_is_refused() throws IOException {
        keys().masterKey(true);
        String key = Files.readString(folder.resolve("keys/vault.key"));
        for (String damaged : List.of("", key.substring(0, key.length() - 2), key.replace("base", "basis"))) {
            Files.writeString(folder.resolve("keys/vault.key"), damaged);
            assertThatThrownBy(() -> keys().masterKey(false)).hasMessageContaining("está dañada");
        }
    }

    private Keys keys() {
        return new Keys(folder.resolve("keys"), Optional.empty());
    }
}
