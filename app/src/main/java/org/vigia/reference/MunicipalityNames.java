package org.vigia.reference;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a hand-written municipality means. A name is taken when it is one of the municipality's, or the beginning of it
 * that nothing else in the state could mean; a misspelt one never is, but the candidates are named.
 */
final class MunicipalityNames {
    private static final int SIMILAR_SHOWN = 10;
    private static final int TYPING_SLIPS = 2;
    private static final int SHORTEST_BEGINNING = 5;
    private static final Pattern CALLED = Pattern.compile("^(municipio|mpio|mun|alcaldia|delegacion) (de )?");
    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");

    private record Name(Words words, Municipality place) {}

    private final Map<String, List<Name>> byState;
    private final List<Name> everywhere;

    MunicipalityNames(List<Municipality> places) {
        everywhere = places.stream()
                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream())
                        .map(Words::of)
                        .distinct()
                        .map(name -> new Name(name, place)))
                .toList();
        byState = everywhere.stream()
                .collect(groupingBy(name -> name.place().state().code()));
    }

    PlaceMatch match(String written) {
        return exact(written, everywhere).orElseGet(() -> unknown(written, everywhere));
    }

    PlaceMatch match(String written, State state) {
        var within = byState.getOrDefault(state.code(), List.of());
        return exact(written, within)
                .or(() -> beginning(Words.of(written), within))
                .orElseGet(() -> unknown(written, within));
    }

    /** By the whole name; failing that without «municipio de», what stands in brackets, articles. */
    private static Optional<PlaceMatch> exact(String written, List<Name> within) {
        var whole = Words.of(written);
        var called = new Words(CALLED.matcher(whole.text()).replaceFirst(""));
        var outside = Words.of(BRACKETED.matcher(written).replaceFirst(""));
        return same(whole, Function.identity(), within)
                .or(() -> same(called, Function.identity(), within))
                .or(() -> same(outside, Function.identity(), within))
                .or(() -> same(called.bare(), Words::bare, within));
    }

    private static Optional<PlaceMatch> same(Words asked, Function<Words, Words> form, List<Name> within) {
        if (asked.text().isEmpty()) return Optional.empty();
        var named = within.stream()
                .filter(name -> form.apply(name.words()).equals(asked))
                .map(Name::place)
                .distinct()
                .toList();
        return switch (named.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new PlaceMatch.Found(named.getFirst()));
            default -> Optional.of(new PlaceMatch.Ambiguous(named));
        };
    }

    /** «Acapulco» is Acapulco de Juárez; «Mazatlán» in Oaxaca may be two. */
    private static Optional<PlaceMatch> beginning(Words asked, List<Name> within) {
        if (asked.text().length() < SHORTEST_BEGINNING) return Optional.empty();
        var holding =
                within.stream().filter(name -> name.words().containWord(asked)).toList();
        var places = holding.stream().map(Name::place).distinct().toList();
        if (places.size() > 1) return Optional.of(new PlaceMatch.Ambiguous(places));
        return holding.stream().anyMatch(name -> name.words().beginWith(asked))
                ? Optional.of(new PlaceMatch.Found(places.getFirst()))
                : Optional.empty();
    }

    private static PlaceMatch unknown(String written, List<Name> within) {
        var asked = Words.of(written);
        var similar = within.stream()
                .filter(name -> name.words().holds(asked) || name.words().within(TYPING_SLIPS, asked))
                .sorted(Comparator.comparingInt(name -> name.place().name().length()))
                .map(Name::place)
                .distinct()
                .limit(SIMILAR_SHOWN)
                .toList();
        return new PlaceMatch.NotFound(
                "Municipio «%s»: no está en el catálogo de INEGI; elija uno parecido o corrija el nombre"
                        .formatted(written),
                similar);
    }
}
