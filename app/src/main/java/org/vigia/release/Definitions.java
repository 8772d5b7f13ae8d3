package org.vigia.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.vigia.reference.CodeList;

/** The registry: every version of every definition by which something is counted, those of one measure in their order. */
@Component
public class Definitions {
    private final List<Measure> all;

    Definitions() {
        this("release");
    }

    /** @param folder that holds the list, and the SQL of each version beside it */
    Definitions(String folder) {
        List<CodeList.Row> rows = CodeList.read(folder, "measures.csv").rows();
        all = IntStream.range(0, rows.size())
                .mapToObj(place -> new Measure(place, rows.get(place), sql(folder, file(rows.get(place)))))
                .toList();
    }

    private static String file(CodeList.Row row) {
        return "%s-%s.sql".formatted(row.get("slug"), row.get("version"));
    }

    static String sql(String folder, String file) {
        String path = "/%s/%s".formatted(folder, file);
        try (InputStream in = Definitions.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("Falta el archivo " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public List<Measure> listAll() {
        return all;
    }

    /** @throws java.util.NoSuchElementException when there is no such version */
    Measure get(String name, int version) {
        return all.stream()
                .filter(measure -> measure.name().equals(name) && measure.version() == version)
                .findFirst()
                .orElseThrow();
    }

    /** The version that counts years as they come now. @throws java.util.NoSuchElementException when there is no such measure */
    public Measure latest(String name) {
        return all.stream()
                .filter(measure -> measure.name().equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Whether a version is the one that counts a year for the public, so that no year is published by two. */
    boolean counts(Measure measure, int year) {
        return measure.since() <= year
                && all.stream()
                        .noneMatch(other ->
                                other.isSame(measure) && other.version() > measure.version() && other.since() <= year);
    }
}
