package org.vigia;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what came out with the file somebody has approved. When they differ the new one lies beside it as {@code
 * *.received}; whoever finds it right moves it over the approved one, and the change is seen in review.
 */
public final class Approved {
    private static final Path FOLDER = Path.of("src", "test", "resources", "approved");

    private Approved() {}

    /** The lines that are in one text only; when there are none, that their order or their ends differ. */
    public static List<String> differences(String expected, String received) {
        if (expected.equals(received)) return List.of();
        Set<String> before = expected.lines().collect(toCollection(LinkedHashSet::new));
        Set<String> after = received.lines().collect(toCollection(LinkedHashSet::new));
        List<String> found = Stream.concat(
                        before.stream().filter(line -> !after.contains(line)).map(line -> "expected: " + line),
                        after.stream().filter(line -> !before.contains(line)).map(line -> " but was: " + line))
                .toList();
        return found.isEmpty() ? List.of("the same lines in another order, number or with other ends") : found;
    }

    public static void matches(String file, String received) {
        Path approved = FOLDER.resolve(file);
        Path beside = FOLDER.resolve(file + ".received");
        try {
            String expected = Files.exists(approved) ? Files.readString(approved) : "";
            if (!expected.equals(received)) {
                Files.createDirectories(beside.getParent());
                Files.writeString(beside, received);
            }
            assertThat(differences(expected, received))
                    .as("approved/%s; if the new one is right: mv %s %s", file, beside, approved)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
