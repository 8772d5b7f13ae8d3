package org.vigia.explorer;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vigia.disclosure.Cube;
import org.vigia.disclosure.Dimension;
import org.vigia.disclosure.Level;
import org.vigia.opendata.Observation;
import org.vigia.opendata.Status;
import org.vigia.release.Division;
import org.vigia.release.Measure;
import org.vigia.release.Published;

/** The table that a choice asks for: sums of cells of one published cube, each with what must be known of it. */
final class Crossing {
    static final String TOTAL = "total";
    static final String FEDERATION = "00";

    private final Choice choice;
    private final Grid table;
    private final Optional<Grid> before;
    private final Cube byState;
    private final Optional<Cube> byAuthority;

    /** @param before the same measure and year in the edition before, if it had any */
    Crossing(Choice choice, Optional<Published> before) {
        this.choice = choice;
        this.table = grid(choice.published().cube());
        this.before = before.filter(Published::hasDivision).map(Published::cube).map(this::grid);
        this.byState = choice.published().cube().project(levels(Set.of(Division.STATE)));
        this.byAuthority = Optional.of(choice.published().cube())
                .filter(cube -> measure().divisions().contains(Division.AUTHORITY))
                .map(cube -> cube.project(levels(Set.of(Division.STATE, Division.AUTHORITY))));
    }

    Choice choice() {
        return choice;
    }

    /** Codes of the rows, without the total. */
    List<String> rows() {
        return codes(choice.rows());
    }

    /** Codes of the columns, without the total; none when there is one column of numbers. */
    List<String> columns() {
        return choice.columns().map(this::codes).orElse(List.of());
    }

    /** What is told of no code of a division is left out where there is nothing of it. */
    private List<String> codes(Division division) {
        List<String> codes = new ArrayList<>(division.labels().keySet());
        if (dimension(division).finest().codes().contains(Dimension.NOT_SHOWN) && hidden(division) > 0)
            codes.add(Dimension.NOT_SHOWN);
        return codes;
    }

    private int hidden(Division division) {
        return division == choice.rows()
                ? table.get(Dimension.NOT_SHOWN, TOTAL)
                : table.get(TOTAL, Dimension.NOT_SHOWN);
    }

    /** @param row a code, or {@link #TOTAL} @param column likewise */
    Observation observation(String row, String column) {
        int value = table.get(row, column);
        Optional<String> state = state(row, column);
        if (state.isPresent() && !signed(state.get())) return unsigned(value, state.get());
        if (state.isEmpty() && value > 0 && answered() && !allSigned())
            return Observation.of(value, Status.PRELIMINARY);
        if (value == 0) return Observation.of(value, Status.PROTECTED);
        boolean revised = before.filter(was -> was.get(row, column) != value).isPresent();
        return Observation.of(value, revised ? Status.REVISED : Status.NORMAL);
    }

    /** Of the whole table. */
    Observation total() {
        return observation(TOTAL, TOTAL);
    }

    /** The national total, exact where acts are counted, whatever the table is narrowed to. */
    Observation country() {
        Published published = choice.published();
        if (published.total() == 0 && measure().counts() != Measure.Counts.ACTS)
            return Observation.of(0, Status.PROTECTED);
        return Observation.of(published.total(), answered() && !allSigned() ? Status.PRELIMINARY : Status.NORMAL);
    }

    private Observation unsigned(int value, String state) {
        if (value == 0)
            return byState.get(place(Division.STATE, state)) == 0
                    ? Observation.none(Status.NOT_REPORTED)
                    : Observation.of(value, Status.PROTECTED);
        boolean federal = byAuthority.filter(cube -> recorded(cube, state) == 0).isPresent();
        return Observation.of(value, federal ? Status.FEDERAL_ONLY : Status.PRELIMINARY);
    }

    /** The total but for one division. */
    private String[] place(Division one, String code) {
        return measure().divisions().stream()
                .map(division -> division == one ? code : TOTAL)
                .toArray(String[]::new);
    }

    /** What the state's own authorities recorded, as published. */
    private int recorded(Cube cube, String state) {
        return cube.get(measure().divisions().stream()
                .map(division -> division == Division.STATE ? state : division == Division.AUTHORITY ? "state" : TOTAL)
                .toArray(String[]::new));
    }

    /** Authorities answer for this measure with their signature. */
    boolean answered() {
        return measure().returned().isPresent();
    }

    /** The federation and every state. */
    private boolean allSigned() {
        return signed(FEDERATION) && Division.STATE.labels().keySet().stream().allMatch(this::signed);
    }

    boolean signed(String authority) {
        return choice.published().signed().contains(authority);
    }

    private Optional<String> state(String row, String column) {
        Optional<String> state = choice.rows() == Division.STATE
                ? Optional.of(row)
                : choice.columns().equals(Optional.of(Division.STATE))
                        ? Optional.of(column)
                        : Optional.ofNullable(choice.only().get(Division.STATE));
        return state.filter(code -> !code.equals(TOTAL));
    }

    private Measure measure() {
        return choice.measure();
    }

    private Dimension dimension(Division division) {
        return measure().dimensions().get(measure().divisions().indexOf(division));
    }

    private Grid grid(Cube cube) {
        Set<Division> shown = Stream.concat(
                        Stream.concat(Stream.of(choice.rows()), choice.columns().stream()),
                        choice.only().keySet().stream())
                .collect(toSet());
        Cube projected = cube.project(levels(shown));
        return new Grid(
                all(choice.rows()),
                choice.columns().map(this::all).orElse(List.of(TOTAL)),
                (row, column) -> projected.get(place(row, column)));
    }

    private List<Level> levels(Set<Division> shown) {
        return measure().divisions().stream()
                .map(division -> shown.contains(division)
                        ? dimension(division).finest()
                        : dimension(division).total())
                .toList();
    }

    private String[] place(String row, String column) {
        return measure().divisions().stream()
                .map(division -> division == choice.rows()
                        ? row
                        : choice.columns().equals(Optional.of(division)) ? column : choice.code(division))
                .toArray(String[]::new);
    }

    private List<String> all(Division division) {
        return dimension(division).finest().codes();
    }
}
