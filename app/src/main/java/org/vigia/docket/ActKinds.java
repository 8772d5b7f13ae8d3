package org.vigia.docket;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The kinds of act and their names on the screen, from {@code docket/act-kinds.csv}. A kind is never renamed. */
@Component
public final class ActKinds {
    private final Map<String, String> labels = new TreeMap<>();

    public ActKinds() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(ActKinds.class.getResourceAsStream("/docket/act-kinds.csv")),
                        StandardCharsets.UTF_8))) {
            rows.forEach(row -> labels.put(row.getField("kind"), row.getField("label_es")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a kind that is not listed */
    public String label(String kind) {
        String label = labels.get(kind);
        if (label == null) throw new IllegalArgumentException("kind of act not listed in act-kinds.csv: " + kind);
        return label;
    }
}
