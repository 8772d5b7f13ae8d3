package org.vigia.reference;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A municipality or borough; {@code code} is INEGI's five digits, of which the first two are the state.
 * One created after the 2020 census has no population of its own and names the one it was formed from.
 */
public record Municipality(
        String code,
        String name,
        State state,
        OptionalInt population2020,
        Optional<String> createdFrom,
        List<String> aliases,
        ZoneId zone) {
    public Municipality {
        aliases = List.copyOf(aliases);
    }
}
