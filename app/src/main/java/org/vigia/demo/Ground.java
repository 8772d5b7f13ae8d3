package org.vigia.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.vigia.reference.Municipality;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** Where things happen: as often as people live there, and in every municipality of the country. */
final class Ground {
    static final String FEDERAL = "IFT";

    /** Of every five parts three are federal. */
    private static final int FEDERAL_OF_FIVE = 3;

    /** So many places of a federal part go round all municipalities, so that none is left out. */
    private static final int ROUND = 8;

    /** Keeps a municipality of few people from being forgotten. */
    private static final int LEAST = 300;

    private static final double GOLDEN = 0.618_033_988_749_895;

    private record Drawn(List<Municipality> places, long[] upTo) {
        static Drawn of(List<Municipality> places) {
            long[] upTo = new long[places.size()];
            long sum = 0;
            for (int i = 0; i < upTo.length; i++)
                upTo[i] = sum += LEAST + places.get(i).population2020().orElse(0);
            return new Drawn(places, upTo);
        }

        Municipality draw(RandomGenerator random) {
            long at = random.nextLong(upTo[upTo.length - 1]);
            int low = 0;
            int high = upTo.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (upTo[middle] <= at) low = middle + 1;
                else high = middle;
            }
            return places.get(low);
        }
    }

    private final List<State> states;
    private final Drawn country;
    private final Map<String, Drawn> byState = new HashMap<>();

    Ground(Reference reference) {
        states = reference.states();
        country = Drawn.of(reference.municipalities());
        for (State state : states) byState.put(state.code(), Drawn.of(reference.listMunicipalities(state.code())));
    }

    /** Whose part it is: of the federation, or of a state by its share of the people. */
    String unit(int part) {
        return part % 5 < FEDERAL_OF_FIVE
                ? FEDERAL
                : "ITL-" + state(part * GOLDEN % 1).code();
    }

    Municipality place(int part, int index, RandomGenerator random) {
        String unit = unit(part);
        if (!unit.equals(FEDERAL))
            return byState.getOrDefault(unit.substring(4), country).draw(random);
        int turn = (part / 5 * FEDERAL_OF_FIVE + part % 5) * ROUND + index;
        return index < ROUND ? country.places().get(turn % country.places().size()) : country.draw(random);
    }

    private State state(double share) {
        double at = share * states.stream().mapToLong(State::population2020).sum();
        for (State state : states) {
            at -= state.population2020();
            if (at < 0) return state;
        }
        return states.getLast();
    }
}
