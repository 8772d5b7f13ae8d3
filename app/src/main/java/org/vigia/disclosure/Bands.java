package org.vigia.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Annual totals of small places as bands. Places of one group are shown only if each of those in the lowest band could have
 * 0, 1, 2, 3 or 4 even for whoever knew the group's exact total; otherwise nothing of the group is.
 *
 * <p>Whoever knows the bands and the total L knows that all others of the group have at least 5 for each place of the middle
 * band and 20 for each of the highest, and at most 4, 19 or any number. One of the lowest band can have n if L − n lies
 * between these sums, and a group is shown only if it does for every n from 0 to 4. That depends on nothing but L and the
 * bands, so it tells whoever knows these no more.
 */
public final class Bands {
    /** How many: the limits, both included. */
    public enum Band {
        /** 0 to 4, or more that one case or workplace would be read out of. */
        FEW(0, 4),
        SOME(5, 19),
        /** 20 and more. */
        MANY(20, Integer.MAX_VALUE);

        private final int least;
        private final int most;

        Band(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        private static Band of(Place place) {
            if (!place.told() || place.number() <= FEW.most) return FEW;
            return place.number() <= SOME.most ? SOME : MANY;
        }
    }

    /**
     * @param group whose total may be known, such as the state
     * @param number exact; it never leaves the house
     * @param told false for what would give one case or workplace away
     */
    public record Place(String code, String group, int number, boolean told) {
        public Place {
            if (number < 0) throw new IllegalArgumentException("Una cuenta no puede ser negativa: " + number);
        }
    }

    private Bands() {}

    /** The places that may be shown, all of a group or none. @param places every one of a group, also those that have nothing */
    public static SortedMap<String, Band> of(Collection<Place> places) {
        SortedMap<String, Band> shown = new TreeMap<>();
        places.stream().collect(Collectors.groupingBy(Place::group)).values().stream()
                .filter(Bands::mayBeShown)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Place::code))
                .forEach(place -> shown.put(place.code(), Band.of(place)));
        return Collections.unmodifiableSortedMap(shown);
    }

    private static boolean mayBeShown(List<Place> group) {
        long total = group.stream().mapToLong(Place::number).sum();
        List<Band> bands = group.stream().map(Band::of).toList();
        if (total < Disclosure.BREAKDOWN_FROM) return false;
        if (!bands.contains(Band.FEW)) return true;
        long least = bands.stream().mapToLong(Band::least).sum();
        long mostOfOthers = bands.stream().mapToLong(Band::most).sum() - Band.FEW.most;
        return least <= total - Band.FEW.most && total <= mostOfOthers;
    }

    /** Whether a count of five or more may be told: of at least three cases and workplaces, none of them nearly all of it. */
    public static boolean told(int number, int cases, int workplaces, int ofGreatestWorkplace) {
        return number < Publishable.BASE || Coarsening.manySources(number, cases, workplaces, ofGreatestWorkplace);
    }
}
