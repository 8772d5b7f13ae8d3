package org.vigia.sheet;

/** What is written in a cell means a value, or nothing for the reason given. */
sealed interface Meaning {
    record Value(Object value) implements Meaning {}

    record None(String reason, String remedy) implements Meaning {}

    static Meaning of(Object value) {
        return new Value(value);
    }

    static Meaning none(String reason, String remedy) {
        return new None(reason, remedy);
    }
}
