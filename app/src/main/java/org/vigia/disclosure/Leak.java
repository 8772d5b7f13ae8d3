package org.vigia.disclosure;

/** Exact tables that an attacker is supposed to have got hold of, besides all that is published. */
public enum Leak {
    /** The exact total of every code of every dimension. */
    ONE_WAY(1),
    /** The exact table of every two dimensions. */
    TWO_WAY(2);

    private final int order;

    Leak(int order) {
        this.order = order;
    }

    /** By how many dimensions the tables are divided. */
    int order() {
        return order;
    }
}
