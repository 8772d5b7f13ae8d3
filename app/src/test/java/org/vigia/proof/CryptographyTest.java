package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where the program uses cryptography, and which: a new use or another algorithm is seen here, in review. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CryptographyTest {
    private static final Path PROGRAM = Path.of("src", "main", "java", "org", "vigia");
    private static final Pattern USE = Pattern.compile(
            "import"
                    + " (javax\\.crypto|java\\.security\\.(?!Principal)|org\\.bouncycastle|org\\.springframework\\.security\\.crypto)");
    private static final Pattern ALGORITHM =
            Pattern.compile("(?:Cipher|MessageDigest|Mac|Signature|Key\\w*)\\.getInstance\\(\\s*\"([^\"]+)\"");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_file_that_uses_cryptography_is_listed() throws IOException {
        assertThat(files().stream()
                        .filter(file -> USE.matcher(text(file)).find())
                        .map(file -> PROGRAM.relativize(file).toString()))
                .containsExactlyInAnyOrder(
                        "account/ApiKeys.java",
                        "account/CodePage.java",
                        "account/Passwords.java",
                        "account/Places.java",
                        "account/Totp.java",
                        "disclosure/Lot.java",
                        "docket/Digest.java",
                        "docket/Ids.java",
                        "evidence/Door.java",
                        "evidence/EvidenceCheck.java",
                        "document/Code.java",
                        "bulk/ImportCursor.java",
                        "ledger/Canonical.java",
                        "link/Secrets.java",
                        "ledger/SigningKey.java",
                        "platform/Keys.java",
                        "release/Freezing.java",
                        "vault/Aes.java",
                        "vault/DataKey.java",
                        "vault/Keyring.java",
                        "vault/MasterKey.java",
                        "vault/Vault.java",
                        "webhook/Secrets.java");
    }

    /** HMAC-SHA-1 is that of RFC 6238, as every authenticator application makes it. */
    @Test
    void no_algorithm_is_used_but_these() throws IOException {
        assertThat(files().stream()
                        .flatMap(file -> ALGORITHM.matcher(text(file)).results().map(found -> found.group(1)))
                        .distinct())
                .containsExactlyInAnyOrder("AES/GCM/NoPadding", "SHA-256", "HmacSHA256", "HmacSHA1");
        assertThat(files().stream().filter(file -> text(file).contains("HmacSHA1")))
                .containsExactly(PROGRAM.resolve("account/Totp.java"));
    }

    @Test
    void random_numbers_that_need_not_be_secret_stay_where_they_are() throws IOException {
        assertThat(files().stream()
                        .filter(file -> text(file).matches("(?s).*(ThreadLocalRandom|new Random\\(|Math\\.random).*"))
                        .map(file -> PROGRAM.relativize(file).toString()))
                .as("fault references and the shard of a link; of the demonstration, its country")
                .allMatch(file -> file.startsWith("demo/")
                        || List.of("page/Refusals.java", "ledger/Ledger.java").contains(file));
    }
}
