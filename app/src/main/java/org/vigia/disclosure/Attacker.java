package org.vigia.disclosure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * Looks for another cube of counts that fits all that is known and has a given count in one cell. It begins at the true one,
 * changes that cell by a box, then whatever no longer fits, until everything does. A cube that it finds is proof that the
 * count is possible, whatever solver the attacker may have; one that it does not find proves nothing, and counts as none.
 */
final class Attacker {
    private static final int REPAIRS = 100;
    private static final int BOXES = 1_000;
    private static final int STARTS = 3;

    private final Shape shape;
    private final Beliefs beliefs;
    private final Lot lot;
    private final int[] exact;
    private final int[] counts;
    private final int[] sides;
    private final int[] strides;
    private final SequencedSet<Integer> wrong = new LinkedHashSet<>();

    Attacker(Cube exact, Beliefs beliefs, Leak leak, Lot lot) {
        this.shape = exact.shape();
        this.beliefs = beliefs;
        this.lot = lot;
        this.exact = exact.counts().toArray();
        counts = this.exact.clone();
        sides = new int[leak.order() + 1];
        strides = new int[shape.dimensions().size()];
        Arrays.setAll(strides, shape::stride);
    }

    /** How many counts are shown to be possible for a cell, its true one among them. */
    int possible(int cell) {
        int least = beliefs.least(cell);
        int most = beliefs.most(cell);
        int possible = 0;
        for (int count = least; count <= most; count++) {
            beliefs.narrow(cell, count, count);
            if (count == exact[cell] || found(cell)) possible++;
        }
        beliefs.narrow(cell, least, most);
        return possible;
    }

    private boolean found(int cell) {
        for (int start = 0; start < STARTS; start++) {
            wrong.clear();
            wrong.add(cell);
            for (int repair = 0; repair < REPAIRS && !wrong.isEmpty(); repair++) repair(wrong.removeFirst());
            System.arraycopy(exact, 0, counts, 0, counts.length);
            if (wrong.isEmpty()) return true;
        }
        return false;
    }

    private void repair(int cell) {
        int direction = -Integer.signum(beliefs.excess(cell, counts[cell]));
        if (direction == 0) return;
        Box best = null;
        int least = Integer.MAX_VALUE;
        for (int drawn = 0; drawn < BOXES && least >= 0; drawn++) {
            if (!drawSides(cell)) continue;
            var box = new Box(cell, sides, direction);
            int harm = harm(box, least);
            if (harm >= least) continue;
            least = harm;
            best = new Box(cell, sides.clone(), direction);
        }
        if (best == null) wrong.add(cell);
        else apply(best);
    }

    /** Another code in some dimensions, each of them belonging to one side of the box. */
    private boolean drawSides(int cell) {
        Arrays.fill(sides, 0);
        for (int d = 0; d < strides.length; d++) {
            int side = lot.below(sides.length + 1);
            int size = shape.dimensions().get(d).size();
            if (side < sides.length) sides[side] += (lot.below(size) - cell / strides[d] % size) * strides[d];
        }
        for (int side : sides) if (side == 0) return false;
        return true;
    }

    /** By how much more, or less if negative, the cells would be out of what may be; at least so much is enough to know. */
    private int harm(Box box, int enough) {
        int harm = -1;
        for (int number = 1; number < box.corners() && harm < enough; number++) {
            int cell = box.corner(number);
            int after = counts[cell] + box.change(number);
            harm += Math.abs(beliefs.excess(cell, after)) - Math.abs(beliefs.excess(cell, counts[cell]));
        }
        return harm;
    }

    private void apply(Box box) {
        for (int number = 0; number < box.corners(); number++) {
            int cell = box.corner(number);
            counts[cell] += box.change(number);
            if (beliefs.excess(cell, counts[cell]) != 0) wrong.add(cell);
        }
    }
}
