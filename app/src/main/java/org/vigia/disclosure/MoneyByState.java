package org.vigia.disclosure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An amount of one year by state, such as fines paid. A state shows its sum if nobody who paid part of it could reckon what
 * another paid; the rest is told as one sum of at least two states, so that subtracting shows nothing more.
 */
public final class MoneyByState {
    private static final int FEWEST_CONTRIBUTORS = 3;
    private static final BigDecimal P_PERCENT = new BigDecimal("0.10");

    /** What somebody paid in a state. */
    public record Contribution(String state, String contributor, BigDecimal amount) {
        public Contribution {
            if (amount.signum() < 0)
                throw new IllegalArgumentException("Una aportación no puede ser negativa: " + amount);
        }
    }

    private final Map<String, List<Contribution>> states;

    private MoneyByState(List<Contribution> contributions) {
        states = contributions.stream().collect(Collectors.groupingBy(Contribution::state));
    }

    /** The sums to print, those together under {@link Dimension#NOT_SHOWN}; none at all, when even the whole tells too much. */
    public static SortedMap<String, BigDecimal> of(List<Contribution> contributions) {
        return new MoneyByState(contributions).shown();
    }

    private SortedMap<String, BigDecimal> shown() {
        SortedSet<String> together = new TreeSet<>();
        for (String state : states.keySet()) if (tells(List.of(state))) together.add(state);
        while (!together.isEmpty() && (together.size() == 1 || tells(together))) {
            var next = states.keySet().stream()
                    .filter(state -> !together.contains(state))
                    .min(Comparator.<String, BigDecimal>comparing(state -> sum(List.of(state)))
                            .thenComparing(Comparator.naturalOrder()));
            if (next.isEmpty()) return new TreeMap<>();
            together.add(next.get());
        }
        SortedMap<String, BigDecimal> shown = new TreeMap<>();
        for (String state : states.keySet()) if (!together.contains(state)) shown.put(state, sum(List.of(state)));
        if (!together.isEmpty()) shown.put(Dimension.NOT_SHOWN, sum(together));
        return shown;
    }

    /** Too few paid, or the second of them could reckon the first to within p per cent. */
    private boolean tells(Iterable<String> some) {
        List<BigDecimal> paid = paid(some);
        if (paid.size() < FEWEST_CONTRIBUTORS) return true;
        BigDecimal others = paid.subList(2, paid.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.compareTo(paid.getFirst().multiply(P_PERCENT)) < 0;
    }

    /** By each contributor, the greatest first. */
    private List<BigDecimal> paid(Iterable<String> some) {
        Map<String, BigDecimal> paid = new TreeMap<>();
        for (String state : some)
            for (Contribution each : states.getOrDefault(state, List.of()))
                paid.merge(each.contributor(), each.amount(), BigDecimal::add);
        return paid.values().stream()
                .filter(amount -> amount.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private BigDecimal sum(Iterable<String> some) {
        return paid(some).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
