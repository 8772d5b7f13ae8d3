package org.vigia.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vigia.opendata.Observation;
import org.vigia.opendata.Status;
import org.vigia.page.Formats;
import org.vigia.page.Messages;
import org.vigia.release.Division;
import org.vigia.release.Edition;
import org.vigia.release.Measure;
import org.vigia.release.Published;

/** A crossing in words, for the page. */
public final class TableView {
    private static final int LONGEST_BAR = 120;

    private final Crossing crossing;
    private final Edition edition;
    private final Messages words;

    TableView(Crossing crossing, Edition edition, Messages words) {
        this.crossing = crossing;
        this.edition = edition;
        this.words = words;
    }

    /** A line of the table. @param bar as long as its number is large, from 0 to 120; empty where there are columns or no number */
    public record Line(String label, List<Observation> observations, OptionalInt bar) {}

    public Measure measure() {
        return crossing.choice().measure();
    }

    public Edition edition() {
        return edition;
    }

    public Published published() {
        return crossing.choice().published();
    }

    public List<String> dropped() {
        return crossing.choice().dropped();
    }

    public List<Division> others() {
        return crossing.choice().others();
    }

    /** A sentence without a full stop. */
    public String title() {
        Choice choice = crossing.choice();
        String only = Arrays.stream(Division.values())
                .filter(choice.only()::containsKey)
                .map(division -> words.get(
                        "explorer.title-only",
                        small(division),
                        division.label(choice.code(division), words.language())))
                .reduce("", String::concat);
        String measure = measure().label(words.language());
        String year = Integer.toString(published().year());
        return choice.columns()
                .map(columns ->
                        words.get("explorer.title-crossed", measure, small(choice.rows()), small(columns), year, only))
                .orElseGet(() -> words.get("explorer.title", measure, small(choice.rows()), year, only));
    }

    private String small(Division division) {
        return division.label(words.language()).toLowerCase(Locale.ROOT);
    }

    /** Who answers for the numbers. */
    public String coverage() {
        if (!crossing.answered()) return words.get("explorer.nobody-signs");
        long states = Division.STATE.labels().keySet().stream()
                .filter(crossing::signed)
                .count();
        boolean federal = crossing.signed(Crossing.FEDERATION);
        String year = Integer.toString(published().year());
        return states == 0 && !federal
                ? words.get("explorer.none-signed", year)
                : words.get("explorer.some-signed", states, federal ? "yes" : "no", year);
    }

    public String rowsLabel() {
        return crossing.choice().rows().label(words.language());
    }

    /** Of each column, then of their total; one of numbers when there are none. */
    public List<String> heads() {
        if (crossing.choice().columns().isEmpty())
            return List.of(capital(measure().unit(words.language())));
        Division columns = crossing.choice().columns().get();
        return Stream.concat(
                        crossing.columns().stream().map(code -> columns.label(code, words.language())),
                        Stream.of(words.get("explorer.total")))
                .toList();
    }

    public List<Line> lines() {
        int greatest = crossing.rows().stream()
                .mapToInt(row -> Spoken.number(crossing.observation(row, Crossing.TOTAL)))
                .max()
                .orElse(0);
        return crossing.rows().stream()
                .map(row -> new Line(
                        crossing.choice().rows().label(row, words.language()), observations(row), bar(row, greatest)))
                .toList();
    }

    public Line total() {
        return new Line(words.get("explorer.total"), observations(Crossing.TOTAL), OptionalInt.empty());
    }

    private List<Observation> observations(String row) {
        return Stream.concat(crossing.columns().stream(), Stream.of(Crossing.TOTAL))
                .map(column -> crossing.observation(row, column))
                .toList();
    }

    private OptionalInt bar(String row, int greatest) {
        Observation observation = crossing.observation(row, Crossing.TOTAL);
        return observation.value().isEmpty() || greatest == 0 || !bars()
                ? OptionalInt.empty()
                : OptionalInt.of(Spoken.number(observation) * LONGEST_BAR / greatest);
    }

    /** Whether each line has a bar. */
    public boolean bars() {
        return crossing.columns().isEmpty();
    }

    public boolean narrowed() {
        return !crossing.choice().only().isEmpty();
    }

    public Citation citation() {
        return new Citation(crossing.choice(), edition, title(), words);
    }

    /** What an attacker could do, by this measure's own audit. */
    public String protection() {
        Published.Audited audit = published().audit();
        String method = words.get("explorer.method");
        if (audit.cells() == 0) return method;
        String result = audit.pinned() == 0
                ? words.get("explorer.none-found", audit.fewest())
                : words.get("explorer.some-found", audit.pinned());
        return method + " " + words.get("explorer.attack", audit.cells(), result);
    }

    /** The national total of a measure that is not divided, in words where it was rounded to 0. */
    public String wholeCountry() {
        boolean rounded =
                measure().counts() != Measure.Counts.ACTS && published().total() == 0;
        return rounded ? words.get("explorer.few") : Formats.integer(published().total());
    }

    /** The exact national total, where it is not the sum of what is divided. */
    public Optional<Integer> apart() {
        return crossing.choice().only().isEmpty()
                        && published().total() != published().cube().total()
                ? Optional.of(published().total())
                : Optional.empty();
    }

    /** Those that stand in the table. */
    public List<Status> statuses() {
        if (!published().hasDivision()) return List.of();
        return Stream.concat(lines().stream(), Stream.of(total()))
                .flatMap(line -> line.observations().stream())
                .map(Observation::status)
                .filter(flag -> flag != Status.NORMAL)
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<StateMap> map() {
        return crossing.choice().rows() == Division.STATE && crossing.columns().isEmpty()
                ? Optional.of(new StateMap(crossing, words))
                : Optional.empty();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
