package org.vigia.disclosure;

import java.util.Arrays;

/** How every public figure divides the age of a child. Labour is banned below 15; adolescence begins at 12. */
public enum AgeBand {
    UNDER_5("0-4", 0, 4),
    FROM_5_TO_11("5-11", 5, 11),
    FROM_12_TO_14("12-14", 12, 14),
    FROM_15_TO_17("15-17", 15, 17),
    /** Not known, or not exactly enough to say which. */
    UNKNOWN("unknown", 0, 17);

    private final String code;
    private final int youngest;
    private final int oldest;

    AgeBand(String code, int youngest, int oldest) {
        this.code = code;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    public String code() {
        return code;
    }

    /** In completed years. */
    public int youngest() {
        return youngest;
    }

    /** In completed years. */
    public int oldest() {
        return oldest;
    }

    /** Of a child who is at least and at most so old. */
    public static AgeBand of(int youngest, int oldest) {
        if (youngest < 0 || youngest > 17 || oldest < youngest)
            throw new IllegalArgumentException(
                    "Una niña, niño o adolescente tiene de 0 a 17 años, no de %d a %d".formatted(youngest, oldest));
        int atMost = Math.min(oldest, 17);
        return Arrays.stream(values())
                .filter(band -> band.youngest <= youngest && atMost <= band.oldest)
                .findFirst()
                .orElseThrow();
    }

    /** With the level of the minimum age as sums. */
    public static Dimension dimension() {
        return Dimension.of("age", Arrays.stream(values()).map(AgeBand::code).toList())
                .summed(
                        "minimum-age",
                        code -> code.equals(FROM_15_TO_17.code) || code.equals(UNKNOWN.code) ? code : "under-15");
    }
}
