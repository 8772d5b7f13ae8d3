package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.vigia.ledger.SigningKey;
import org.vigia.vault.KeyFile;
import org.vigia.vault.MasterKey;

/** The secrets of one installation, one file each (0600) in one folder (0700): role passwords and the vault's key. */
final class Keys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final Path vault;

    Keys(Path folder, Optional<Path> vault) {
        this.folder = Folders.ownersOnly(folder);
        this.vault = vault.orElse(folder.resolve("vault.key"));
    }

    Path folder() {
        return folder;
    }

    /** The password of a database role, made up the first time it is asked for. */
    String password(String login) {
        return findPassword(login).orElseGet(() -> {
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
            Folders.writeSecret(file(login), password.getBytes(UTF_8));
            return password;
        });
    }

    Optional<String> findPassword(String login) {
        return Files.exists(file(login)) ? Optional.of(new String(read(file(login)), UTF_8).strip()) : Optional.empty();
    }

    /** The vault's key; a new one only for a database that holds nothing yet, for without its key the old is lost. */
    MasterKey masterKey(boolean databaseIsEmpty) {
        if (!Files.exists(vault)) {
            if (!databaseIsEmpty) {
                throw new Refusal(
                        Exit.NOT_FOUND,
                        "Falta la llave %s y sin ella no se leen los nombres ya guardados; recupérela de su respaldo o indíquela en VIGIA_KEY_FILE."
                                .formatted(vault));
            }
            keep(KeyFile.make());
        }
        return new MasterKey(this::keyFile);
    }

    /** @throws Refusal when it cannot be read or is not one */
    KeyFile keyFile() {
        try {
            return KeyFile.read(new String(read(vault), UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Exit.INVALID_INPUT, "La llave %s está dañada; recupérela de su respaldo.".formatted(vault), e);
        }
    }

    /** Puts another in its place, whole. */
    void keep(KeyFile file) {
        Folders.writeSecret(vault, file.text().getBytes(UTF_8));
    }

    Path vault() {
        return vault;
    }

    /** The key that signs the ends of the chain, made up the first time; what it signs is also logged beside it. */
    SigningKey signingKey(boolean databaseIsEmpty) {
        Path file = folder.resolve("ledger.key");
        if (!Files.exists(file)) {
            if (!databaseIsEmpty) {
                throw new Refusal(
                        Exit.NOT_FOUND,
                        "Falta la llave %s con la que se firmó la cadena; recupérela de su respaldo.".formatted(file));
            }
            Folders.writeSecret(file, random());
        }
        return new SigningKey(read(file), headsLog());
    }

    /** Forgets what was signed, with the database that it was signed for. */
    void forgetHeads() {
        try {
            Files.deleteIfExists(headsLog());
        } catch (IOException e) {
            throw Folders.refusal(headsLog(), e);
        }
    }

    private Path headsLog() {
        return folder.resolve("heads.log");
    }

    private Path file(String login) {
        return folder.resolve(login + ".password");
    }

    private static byte[] random() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(
                    Exit.FORBIDDEN,
                    "No se puede leer %s; ejecute Vigía con la cuenta dueña del archivo.".formatted(file),
                    e);
        }
    }
}
