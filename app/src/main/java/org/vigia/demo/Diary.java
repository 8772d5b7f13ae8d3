package org.vigia.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Where an invented case stands in time; it never passes today. */
final class Diary {
    private final int number;
    private final RandomGenerator random;
    private final LocalDate today;
    private LocalDate day;

    Diary(int number, RandomGenerator random, LocalDate begins, LocalDate today) {
        this.number = number;
        this.random = random;
        this.day = begins;
        this.today = today;
    }

    LocalDate day() {
        return day;
    }

    LocalDate today() {
        return today;
    }

    int number() {
        return number;
    }

    /** Lets some days go by; false when what comes next lies after today. */
    boolean passes(int atLeast, int lessThan) {
        day = day.plusDays(random.nextInt(atLeast, lessThan));
        return !day.isAfter(today);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** What makes a step of this case the same step when the load is begun again. */
    String key(String step) {
        return "demo/" + number + "/" + step;
    }
}
