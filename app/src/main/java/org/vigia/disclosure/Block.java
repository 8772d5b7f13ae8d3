package org.vigia.disclosure;

/** Some of the rows of columns, so that columns grow without being copied. */
final class Block {
    private static final int MOST = 1 << 16;

    final byte[][] codes;
    final int[][] numbers;
    int rows;

    Block(int codes, int numbers) {
        this.codes = new byte[codes][MOST];
        this.numbers = new int[numbers][MOST];
    }

    boolean full() {
        return rows == MOST;
    }
}
