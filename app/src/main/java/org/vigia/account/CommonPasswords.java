package org.vigia.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** What people commonly choose and thieves try first; read from its file each time, since passwords are seldom chosen. */
final class CommonPasswords {
    private CommonPasswords() {}

    /** The word in a password, without accents and without the figures and signs around it: «Contraseña2026!» is contrasena. */
    static String core(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    static boolean contain(String core) {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        CommonPasswords.class.getResourceAsStream("/account/common-passwords.txt.gz"))),
                StandardCharsets.US_ASCII))) {
            return lines.lines().anyMatch(core::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
