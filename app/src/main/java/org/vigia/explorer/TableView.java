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
import org.vigia.release.Division;
import org.vigia.release.Edition;
import org.vigia.release.Measure;
import org.vigia.release.Published;

/** A crossing in words, for the page. */
public final class TableView {
    private static final int LONGEST_BAR = 120;

    private final Crossing crossing;
    private final Edition edition;

    TableView(Crossing crossing, Edition edition) {
        this.crossing = crossing;
        this.edition = edition;
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
        String by = choice.columns()
                .map(columns -> " y " + columns.labelEs().toLowerCase(Locale.ROOT))
                .orElse("");
        String only = Arrays.stream(Division.values())
                .filter(choice.only()::containsKey)
                .map(division -> ", sólo %s: %s"
                        .formatted(division.labelEs().toLowerCase(Locale.ROOT), division.label(choice.code(division))))
                .reduce("", String::concat);
        return "%s por %s%s, %d%s"
                .formatted(
                        measure().labelEs(),
                        choice.rows().labelEs().toLowerCase(Locale.ROOT),
                        by,
                        published().year(),
                        only);
    }

    /** Who answers for the numbers. */
    public String coverage() {
        if (!crossing.answered())
            return "Ninguna autoridad firma esta cifra: se cuenta lo que registraron las que usan el sistema.";
        long states = Division.STATE.labels().keySet().stream()
                .filter(crossing::signed)
                .count();
        boolean federal = crossing.signed(Crossing.FEDERATION);
        int year = published().year();
        if (states == 0 && !federal)
            return "Ninguna autoridad ha firmado todavía su cifra de %d: se cuenta sólo lo que está registrado."
                    .formatted(year);
        return "%d de 32 entidades %s firmaron su cifra de %d. Se cuenta lo que está registrado; lo que alguien firmó sin registros está en el informe del país."
                .formatted(states, federal ? "y la Federación" : "(y no la Federación)", year);
    }

    public String rowsLabel() {
        return crossing.choice().rows().labelEs();
    }

    /** Of each column, then of their total; one of numbers when there are none. */
    public List<String> heads() {
        if (crossing.choice().columns().isEmpty())
            return List.of(capital(measure().unitEs()));
        Division columns = crossing.choice().columns().get();
        return Stream.concat(crossing.columns().stream().map(columns::label), Stream.of("Total"))
                .toList();
    }

    public List<Line> lines() {
        int greatest = crossing.rows().stream()
                .mapToInt(row -> Spoken.number(crossing.observation(row, Crossing.TOTAL)))
                .max()
                .orElse(0);
        return crossing.rows().stream()
                .map(row -> new Line(crossing.choice().rows().label(row), observations(row), bar(row, greatest)))
                .toList();
    }

    public Line total() {
        return new Line("Total", observations(Crossing.TOTAL), OptionalInt.empty());
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
        return new Citation(crossing.choice(), edition, title());
    }

    /** What an attacker could do, by this measure's own audit. */
    public String protection() {
        Published.Audited audit = published().audit();
        String method =
                "Las cuentas de 1 a 4 se redondean a 0 o a 5, todas juntas, de modo que las sumas concuerden con el total nacional.";
        if (audit.cells() == 0) return method;
        String attack =
                "Supusimos que alguien tiene todas las ediciones, conoce este método y supo además cada total exacto de una división, y atacamos %s cuentas protegidas"
                        .formatted(Formats.integer(audit.cells()));
        String result = audit.pinned() == 0
                ? "no dedujo ninguna, y cada una puede tener todavía %d valores o más".formatted(audit.fewest())
                : "dedujo %s, que son de actos de una autoridad y no de personas"
                        .formatted(Formats.integer(audit.pinned()));
        return "%s %s: %s.".formatted(method, attack, result);
    }

    /** The national total of a measure that is not divided, in words where it was rounded to 0. */
    public String wholeCountry() {
        boolean rounded =
                measure().counts() != Measure.Counts.ACTS && published().total() == 0;
        return rounded ? "Menos de 5, o ninguna:" : Formats.integer(published().total());
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
                ? Optional.of(new StateMap(crossing))
                : Optional.empty();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
