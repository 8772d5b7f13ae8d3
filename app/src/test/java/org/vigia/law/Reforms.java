package org.vigia.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reform of four rules on 1 January 2027, as somebody would paste it: three tables, each below its heading. */
public final class Reforms {
    private static final Path FOLDER = Path.of("src/test/resources/law/reform");

    private Reforms() {}

    public static String ofFourRules() {
        return Stream.of("judgment.csv", "fines.csv", "deadlines.csv")
                .map(FOLDER::resolve)
                .map(Reforms::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
