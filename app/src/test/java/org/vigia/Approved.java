package org.vigia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what came out with the file somebody has approved. When they differ the new one lies beside it as {@code
 * *.received}; whoever finds it right moves it over the approved one, and the change is seen in review.
 */
public final class Approved {
    private static final Path FOLDER = Path.of("src", "test", "resources", "approved");

    private Approved() {}

    public static void matches(String file, String received) {
        Path approved = FOLDER.resolve(file);
        Path beside = FOLDER.resolve(file + ".received");
        try {
            String expected = Files.exists(approved) ? Files.readString(approved) : "";
            if (!expected.equals(received)) {
                Files.createDirectories(beside.getParent());
                Files.writeString(beside, received);
            }
            assertThat(received)
                    .as("approved/%s; if the new one is right: mv %s %s", file, beside, approved)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
