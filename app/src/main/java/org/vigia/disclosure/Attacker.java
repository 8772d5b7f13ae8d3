package org.vigia.disclosure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.IntStream;

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
    private final Totals leaked;
    private final Totals known;
    private final int[] counts;
    private final int[] sides;
    private final int[] strides;
    private final int[] counted;
    private final SequencedSet<Integer> wrong = new LinkedHashSet<>();

    Attacker(Cube exact, Beliefs beliefs, Leak leak, Lot lot) {
        this.shape = exact.shape();
        this.beliefs = beliefs;
        this.lot = lot;
        this.exact = exact.counts().toArray();
        leaked = Totals.of(exact);
        known = Totals.of(shape, beliefs.least());
        counts = this.exact.clone();
        sides = new int[leak.order() + 1];
        strides = new int[shape.dimensions().size()];
        Arrays.setAll(strides, shape::stride);
        counted = IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] > 0)
                .toArray();
    }

    /** How many counts are shown to be possible for a cell, its true one among them. */
    int possible(int cell) {
        int least = beliefs.least(cell);
        int most = beliefs.most(cell);
        int possible = 0;
        int highest = Math.min(most, leaked.most(cell, known, least));
        for (int count = least; count <= highest; count++) {
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
            if (!(drawn % 2 == 0 ? drawSides(cell) : aimSides(cell, direction))) continue;
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

    /**
     * Towards cells that count something, which are what others may be changed for: where little is counted, chance alone
     * seldom meets one. To lower a cell it aims at the far corner, to raise it at one near corner and by half at the other.
     */
    private boolean aimSides(int cell, int direction) {
        if (counted.length == 0 || sides.length != 2) return false;
        Arrays.fill(sides, 0);
        int one = counted[lot.below(counted.length)];
        int other = counted[lot.below(counted.length)];
        for (int d = 0; d < strides.length; d++) {
            int size = shape.dimensions().get(d).size();
            int own = cell / strides[d] % size;
            int there = one / strides[d] % size;
            boolean splits = direction < 0 && lot.below(2) == 1;
            if (there != own) sides[splits ? 1 : 0] += (there - own) * strides[d];
            else if (direction > 0) sides[1] += (other / strides[d] % size - own) * strides[d];
        }
        return sides[0] != 0 && sides[1] != 0;
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
