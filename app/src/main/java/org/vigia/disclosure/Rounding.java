package org.vigia.disclosure;

import java.util.Arrays;

/**
 * Chooses for all cells together, so that their sums come out right: single cells and pairs are turned
 * by lot while the squared errors of the margins fall, at first also when they rise a little (threshold accepting, Dueck and
 * Scheuer 1990). Integers only, so that it is the same everywhere.
 */
final class Rounding {
    private static final int ROUNDS = 60;
    private static final int TURNS_OF_EACH = 1_000;
    private static final long MOST_TURNS = 12_000_000;
    private static final long FIRST_THRESHOLD = 60;
    /** In the last rounds the total and the single codes weigh what they are worth; before, that would hinder the search. */
    private static final int WEIGHED_ROUNDS = ROUNDS / 3;

    private final Shape shape;
    private final Margins margins;
    private final Choices choices;
    private final Lot lot;
    private final int tables;
    private final int[] marginsOf;
    private final int[] weights;
    private final int[] errors;

    Rounding(Shape shape, Margins margins, int[] errors, Choices choices, Lot lot) {
        this.shape = shape;
        this.margins = margins;
        this.errors = errors;
        this.choices = choices;
        this.lot = lot;
        tables = margins.tables();
        weights = new int[margins.size()];
        marginsOf = new int[choices.size() * tables];
        for (int choice = 0; choice < choices.size(); choice++)
            for (int table = 0; table < tables; table++)
                marginsOf[choice * tables + table] = margins.of(choices.cell(choice), table);
    }

    void run() {
        if (choices.size() == 0) return;
        long turns = Math.min((long) choices.size() * TURNS_OF_EACH, MOST_TURNS) / ROUNDS + 1;
        Arrays.fill(weights, 1);
        for (int round = ROUNDS - 1; round >= 0; round--) {
            if (round < WEIGHED_ROUNDS) Arrays.setAll(weights, margins::weight);
            long threshold = FIRST_THRESHOLD * round * round / (ROUNDS * ROUNDS);
            for (long turn = 0; turn < turns; turn++) consider(threshold);
        }
    }

    private void consider(long threshold) {
        int one = lot.below(choices.size());
        int other = partner(one);
        long rise = rise(one);
        if (other < 0) {
            if (rise <= threshold) turn(one);
            return;
        }
        turn(one);
        if (rise + rise(other) <= threshold) turn(other);
        else turn(one);
    }

    /** A cell that is turned the other way, three times in four one that differs in one code, or -1. */
    private int partner(int one) {
        int other = lot.below(4) == 0 ? lot.below(choices.size()) : neighbour(one);
        return other < 0 || choices.up(other) == choices.up(one) ? -1 : other;
    }

    private int neighbour(int one) {
        int cell = choices.cell(one);
        int d = lot.below(shape.dimensions().size());
        int code = lot.below(shape.dimensions().get(d).size());
        return choices.of(cell + (code - shape.code(cell, d)) * shape.stride(d));
    }

    /** By how much the weighted squares would rise. */
    private long rise(int choice) {
        long step = choices.step(choice);
        long rise = 0;
        for (int at = choice * tables, end = at + tables; at < end; at++) {
            int margin = marginsOf[at];
            rise += weights[margin] * step * (2L * errors[margin] + step);
        }
        return rise;
    }

    private void turn(int choice) {
        int step = choices.step(choice);
        for (int at = choice * tables, end = at + tables; at < end; at++) errors[marginsOf[at]] += step;
        choices.turn(choice);
    }
}
