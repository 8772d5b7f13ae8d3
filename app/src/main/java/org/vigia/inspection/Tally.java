package org.vigia.inspection;

/** What became of good rows, or would: recorded, corrected, or here before with the same content. */
record Tally(int recorded, int corrected, int existing) {
    boolean changesNothing() {
        return recorded + corrected == 0;
    }
}
