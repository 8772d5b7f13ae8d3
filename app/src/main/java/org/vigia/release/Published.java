package org.vigia.release;

import java.util.Set;
import org.vigia.disclosure.Cube;

/**
 * One measure of one year as an edition publishes it. Every table, map and file of it is a sum of cells of this cube.
 *
 * @param total the national total, exact if it counts acts
 * @param divided whether the cube was made for this edition; otherwise it is the one that stood before, or nothing
 * @param signed states, and 00 for the federation, that had signed a figure of it when it was frozen
 * @param invented whether some of what it counts was invented for a demonstration
 * @param audit what an attacker could do with it
 */
public record Published(
        Measure measure,
        int year,
        Cube cube,
        int total,
        boolean divided,
        Set<String> signed,
        boolean invented,
        Audited audit) {
    public Published {
        signed = Set.copyOf(signed);
    }

    /**
     * What somebody who has all editions and was given every exact total of one dimension can still believe.
     *
     * @param cells how many protected counts were attacked
     * @param fewest how many values the least protected of them may still have; 0 when there was none to attack
     * @param pinned how many are known for certain
     */
    public record Audited(int cells, int fewest, int pinned) {}

    /** Some division has been published. */
    public boolean hasDivision() {
        return divided || cube.total() > 0;
    }
}
