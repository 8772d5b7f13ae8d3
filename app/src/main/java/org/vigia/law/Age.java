package org.vigia.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/** An age in completed years as far as it is known on a day: a document gives one number, an estimate a range. */
public record Age(int atLeast, int atMost) {
    private static final int OLDEST = 120;

    /** The bands the labour law distinguishes: bans to 15, extra protection at 15, adolescents to 18 (LFT 22 Bis, 177). */
    public enum Band {
        UNDER_12("menos de 12", 0, 11),
        FROM_12_TO_14("12 a 14", 12, 14),
        AGED_15("15", 15, 15),
        FROM_16_TO_17("16 y 17", 16, 17),
        ADULT("18 o más", 18, OLDEST);

        private final String nameEs;
        private final int from;
        private final int to;

        Band(String nameEs, int from, int to) {
            this.nameEs = nameEs;
            this.from = from;
            this.to = to;
        }

        public String nameEs() {
            return nameEs;
        }
    }

    /** Who a person is for the law of children's rights (LGDNNA 5): child to 12, adolescent to 18. */
    public enum Stage {
        CHILD,
        ADOLESCENT,
        ADULT
    }

    public Age {
        if (atLeast < 0 || atMost < atLeast || atMost > OLDEST)
            throw new IllegalArgumentException("Edad «de %d a %d»: escriba un intervalo de 0 a %d, primero la menor"
                    .formatted(atLeast, atMost, OLDEST));
    }

    public static Age known(int years) {
        return new Age(years, years);
    }

    public static Age between(int atLeast, int atMost) {
        return new Age(atLeast, atMost);
    }

    public static Age unknown() {
        return new Age(0, OLDEST);
    }

    public static Age on(LocalDate day, LocalDate born) {
        if (born.isAfter(day))
            throw new IllegalArgumentException(
                    "Fecha de nacimiento %s: es posterior al hecho, %s".formatted(born, day));
        return known(Period.between(born, day).getYears());
    }

    public boolean isExact() {
        return atLeast == atMost;
    }

    public boolean certainlyBelow(int years) {
        return atMost < years;
    }

    public boolean possiblyBelow(int years) {
        return atLeast < years;
    }

    /** In doubt a person is presumed adolescent, and in doubt between adolescent and child, a child (LGDNNA 5). */
    public Stage presumed() {
        if (possiblyBelow(12)) return Stage.CHILD;
        return possiblyBelow(18) ? Stage.ADOLESCENT : Stage.ADULT;
    }

    /** Whether only the presumption makes this person a minor. */
    public boolean presumedMinor() {
        return possiblyBelow(18) && !certainlyBelow(18);
    }

    /** This age as the law takes it: whoever may be a minor is presumed one. */
    Age asPresumed() {
        return presumedMinor() ? new Age(atLeast, 17) : this;
    }

    /** Every band the age may lie in. */
    public List<Band> bands() {
        return Arrays.stream(Band.values())
                .filter(band -> band.from <= atMost && atLeast <= band.to)
                .toList();
    }
}
