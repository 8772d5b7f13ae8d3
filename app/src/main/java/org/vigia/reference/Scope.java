package org.vigia.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose figure it is: a level, which of its authorities are included, and of how many.
 *
 * @param included {@link #FEDERATION} or codes of states; empty when which ones is not stated
 * @param of how many authorities there are at that level; 0 when the level is not stated
 */
public record Scope(Level level, SortedSet<String> included, int of) {
    /** The federal authority among the codes of those included. */
    public static final String FEDERATION = "00";

    public static final Scope NOT_STATED = new Scope(Level.NOT_STATED, Collections.emptySortedSet(), 0);
    public static final Scope FEDERAL = new Scope(Level.FEDERAL, new TreeSet<>(Collections.singleton(FEDERATION)), 1);

    /** The federal authority, those of the states, or both. */
    public enum Level {
        FEDERAL,
        STATES,
        NATIONAL,
        NOT_STATED
    }

    public Scope {
        included = Collections.unmodifiableSortedSet(new TreeSet<>(included));
        if (included.size() > of)
            throw new IllegalArgumentException("Alcance: %d autoridades de %d".formatted(included.size(), of));
    }

    /** These states of so many. */
    public static Scope states(Collection<String> codes, int of) {
        return new Scope(Level.STATES, new TreeSet<>(codes), of);
    }

    /** Some states of so many; which ones, and how many, is not stated. */
    public static Scope someStates(int of) {
        return new Scope(Level.STATES, Collections.emptySortedSet(), of);
    }

    /** The federal authority and every state. */
    public static Scope national(Collection<String> states) {
        return FEDERAL.and(states(states, states.size()));
    }

    public boolean listed() {
        return !included.isEmpty();
    }

    /** Nobody of this level is missing. */
    public boolean whole() {
        return listed() && included.size() == of;
    }

    /** Everyone asked for is included, by name. */
    public boolean covers(Scope asked) {
        return asked.listed() && included.containsAll(asked.included);
    }

    /** Both together; as little is stated of the whole as of its part that says least. */
    public Scope and(Scope other) {
        if (level == Level.NOT_STATED || other.level == Level.NOT_STATED) return NOT_STATED;
        var both = new TreeSet<>(included);
        if (listed() && other.listed()) both.addAll(other.included);
        else both.clear();
        if (level == other.level) return new Scope(level, both, Math.max(of, other.of));
        boolean onePartIsAll = level == Level.NATIONAL || other.level == Level.NATIONAL;
        return new Scope(Level.NATIONAL, both, onePartIsAll ? Math.max(of, other.of) : of + other.of);
    }
}
