package org.vigia.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 1,106 places as people typed them, from a listing of INALI; the doubtful ones were reviewed by hand. */
class TypedPlacesTest {
    private static final Path FOLDER = Path.of("src/test/resources/typed-places");
    private static final Reference REFERENCE = new Reference();

    private enum Outcome {
        RIGHT,
        REFUSED,
        WRONG
    }

    private record Typed(String state, String municipality, String truth) {
        Outcome outcome() {
            return REFERENCE.findState(state).isEmpty()
                    ? Outcome.REFUSED
                    : switch (REFERENCE.matchMunicipality(municipality, state)) {
                        case PlaceMatch.Found(Municipality found)
                        when found.code().equals(truth) -> Outcome.RIGHT;
                        case PlaceMatch.Found _ -> Outcome.WRONG;
                        case PlaceMatch.Ambiguous _, PlaceMatch.NotFound _ -> Outcome.REFUSED;
                    };
        }
    }

    @Test
    void most_are_understood_and_none_is_taken_for_another() throws IOException {
        var outcomes = typed().stream().collect(groupingBy(Typed::outcome, counting()));
        assertThat(typed().stream().filter(place -> place.outcome() == Outcome.WRONG))
                .isEmpty();
        assertThat(outcomes)
                .as(refused())
                .containsEntry(Outcome.RIGHT, RIGHT)
                .containsEntry(Outcome.REFUSED, 1_106 - RIGHT);
    }

    private static final long RIGHT = 992;

    private static String refused() throws IOException {
        return typed().stream()
                .filter(place ->
                        place.outcome() == Outcome.REFUSED && !place.truth().isEmpty())
                .map(place -> place.state() + ", " + place.municipality())
                .collect(joining("; "));
    }

    private static List<Typed> typed() throws IOException {
        Map<String, String> reviewed = new HashMap<>();
        for (var row : rows("typed_municipalities_reviewed.csv"))
            reviewed.put(row.getField("state") + row.getField("municipality"), row.getField("code"));
        return rows("typed_municipalities.csv").stream()
                .map(row -> {
                    String state = row.getField("texto_estado");
                    String municipality = row.getField("texto_municipio");
                    return new Typed(
                            state,
                            municipality,
                            reviewed.getOrDefault(state + municipality, row.getField("cvegeo_emparejado")));
                })
                .toList();
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return csv.stream().toList();
        }
    }
}
