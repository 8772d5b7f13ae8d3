package org.vigia.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The children of the national demonstration: each is found at one of the groups of its part, and one in twenty was written
 * down before, elsewhere and otherwise. Every child follows from its place alone, whatever was loaded before.
 */
final class Crowd {
    /** Visits of a part that find children. */
    static final int GROUPS = 10;

    static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    static final int DAYS = 3_653;
    private static final long SEED = 0x76_69_67_69_61L;
    private static final int ONE_IN = 20;
    private static final int TRIES = 40;

    private final People people;

    Crowd(People people) {
        this.people = people;
    }

    /** How many children a group has. */
    int size(int part, int group) {
        return upTo(part, group + 1) - upTo(part, group);
    }

    /** The child at a place of a group, as it is written down there. */
    Person child(int part, int group, int place) {
        int index = upTo(part, group) + place;
        return before(part, index, day(part, group)).orElseGet(() -> own(part, index));
    }

    /** The working day on which a group is found. */
    LocalDate day(int part, int group) {
        return working(FROM.plusDays(at(part, group, 1).nextInt(DAYS)));
    }

    static LocalDate working(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static RandomGenerator at(int part, int index, int use) {
        return new SplittableRandom(SEED + (part * 1_000L + index) * 31 + use);
    }

    /** Somebody of an earlier part who is still a child. */
    private Optional<Person> before(int part, int index, LocalDate day) {
        if (part == 0 || !isKnown(part, index)) return Optional.empty();
        var random = at(part, index, 2);
        for (int i = 0; i < TRIES; i++) {
            int earlier = random.nextInt(part);
            int other = random.nextInt(upTo(earlier, GROUPS));
            if (isKnown(earlier, other)) continue;
            Person found = own(earlier, other);
            if (found.born().isAfter(day.minusYears(17)) && found.born().isBefore(day.minusYears(5)))
                return Optional.of(found.misheard(random));
        }
        return Optional.empty();
    }

    private static boolean isKnown(int part, int index) {
        return at(part, index, 3).nextInt(ONE_IN) == 0;
    }

    private Person own(int part, int index) {
        var random = at(part, index, 4);
        int group = 0;
        while (upTo(part, group + 1) <= index) group++;
        int age = 8 + random.nextInt(5) + random.nextInt(6);
        boolean girl = random.nextInt(10) < 4;
        String givenNames = girl ? people.girl(random) : people.boy(random);
        String surnames = people.surnames(random);
        LocalDate born = day(part, group).minusYears(age).minusDays(random.nextInt(1, 360));
        return new Person(girl, givenNames, surnames, born, InventedCurp.of(girl, givenNames, surnames, born, random));
    }

    /** How many children the groups before that one have: few are large. */
    private static int upTo(int part, int group) {
        double all = 0;
        double before = 0;
        var random = at(part, 0, 5);
        for (int g = 0; g < GROUPS; g++) {
            double weight = 1 + Math.pow(random.nextDouble(), 3) * 8;
            all += weight;
            if (g < group) before += weight;
        }
        return (int) Math.round(before / all * Part.CHILDREN.of(part));
    }
}
