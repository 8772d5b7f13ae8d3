package org.vigia.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gives each different deviation of a table its sign, in the order in which a reader meets them. */
final class Marks {
    private static final List<String> SIGNS = List.of("†", "‡", "§", "¶");

    private final Map<Deviation, SortedSet<Integer>> years = new LinkedHashMap<>();
    private final List<Deviation> order = new ArrayList<>();

    Cell mark(Cell cell, int year) {
        return cell.marked(cell.deviations().stream().map(d -> sign(d, year)).toList());
    }

    private String sign(Deviation deviation, int year) {
        years.computeIfAbsent(deviation, _ -> {
                    order.add(deviation);
                    return new TreeSet<>();
                })
                .add(year);
        return sign(order.indexOf(deviation));
    }

    /** After the fourth sign they are doubled, then tripled. */
    private static String sign(int place) {
        return SIGNS.get(place % SIGNS.size()).repeat(1 + place / SIGNS.size());
    }

    List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        years.forEach((deviation, when) ->
                footnotes.add(new Footnote(sign(order.indexOf(deviation)), deviation, List.copyOf(when))));
        return footnotes;
    }
}
