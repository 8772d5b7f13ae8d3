package org.vigia.disclosure;

import java.util.List;

/** What an attacker could still believe of the protected cells of a release. */
public record Audit(Leak leak, List<Cell> cells) {
    /**
     * A cell whose true count is not the published one.
     *
     * @param possible how many counts are shown to fit all that the attacker knows, each by a whole cube of counts that does;
     *     there may be more
     * @param believed how many fit what is published, before anything leaked
     */
    public record Cell(int truth, int published, int possible, int believed) {
        public boolean pinned() {
            return possible == 1;
        }
    }

    public Audit {
        cells = List.copyOf(cells);
    }

    public long pinned() {
        return cells.stream().filter(Cell::pinned).count();
    }

    public int fewestPossible() {
        return cells.stream().mapToInt(Cell::possible).min().orElse(0);
    }

    /** Which part of the cells keep so many possible counts. */
    public double shareKeeping(int possible) {
        return cells.stream()
                .mapToInt(c -> c.possible() >= possible ? 1 : 0)
                .average()
                .orElse(1);
    }
}
