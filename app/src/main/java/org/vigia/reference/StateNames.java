package org.vigia.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write a state: its names, codes and abbreviations, with or without points, and names it once bore. */
final class StateNames {
    private static final Pattern STATE_OF = Pattern.compile("(estado libre y soberano|estado|edo|entidad) (de )?(.+)");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d");

    private final Map<String, State> byName = new HashMap<>();

    StateNames(List<State> states) {
        for (State state : states)
            Stream.of(
                            state.code(),
                            state.officialName(),
                            state.shortName(),
                            state.abbreviation(),
                            state.folio(),
                            state.iso())
                    .forEach(name -> byName.put(Words.of(name).joined(), state));
        for (var row : CodeList.read("reference", "state_aliases.csv").rows())
            states.stream()
                    .filter(state -> state.code().equals(row.get("code")))
                    .forEach(state -> byName.put(Words.of(row.get("alias")).joined(), state));
    }

    /** Also the code whose zero a spreadsheet has eaten: «7» is 07. */
    Optional<State> find(String written) {
        var asked = Words.of(written);
        if (ONE_DIGIT.matcher(asked.text()).matches()) return find("0" + asked.text());
        State named = byName.get(asked.joined());
        if (named != null) return Optional.of(named);
        var of = STATE_OF.matcher(asked.text());
        return of.matches()
                ? Optional.ofNullable(byName.get(Words.of(of.group(3)).joined()))
                : Optional.empty();
    }

    List<State> listSimilar(String written) {
        var asked = Words.of(written);
        return byName.values().stream()
                .distinct()
                .filter(state -> {
                    var name = Words.of(state.officialName());
                    return name.holds(asked)
                            || name.within(2, asked)
                            || Words.of(state.shortName()).within(2, asked);
                })
                .sorted(Comparator.comparing(State::code))
                .toList();
    }
}
