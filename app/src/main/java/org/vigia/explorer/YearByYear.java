package org.vigia.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigia.opendata.Observation;
import org.vigia.opendata.Status;
import org.vigia.page.Formats;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.Edition;
import org.vigia.release.Measure;
import org.vigia.release.Published;

/**
 * The number of the whole table in each year of one edition, the earliest first. A change is told only between two years that
 * are over and for which the very same authorities have signed.
 */
public final class YearByYear {
    private static final int LONGEST_BAR = 120;

    private final Choice choice;
    private final Edition edition;
    private final List<Published> years;
    private final List<Observation> observations;

    YearByYear(Choice choice, Issue issue, Optional<Issue> before) {
        this.choice = choice;
        this.edition = issue.edition();
        this.years = issue.years(choice.measure()).reversed().stream()
                .map(year -> issue.find(choice.measure(), year).orElseThrow())
                .toList();
        this.observations = years.stream()
                .map(published ->
                        observation(published, before.flatMap(one -> one.find(published.measure(), published.year()))))
                .toList();
    }

    /**
     * @param change from the year before, with its sign; empty where the two cannot be compared
     * @param broken the first year counted by another version of the definition
     */
    public record Line(
            int year,
            Observation observation,
            long signed,
            Optional<String> change,
            OptionalInt bar,
            Optional<Measure> broken) {}

    private Observation observation(Published published, Optional<Published> before) {
        return choice.in(published)
                .map(one -> observation(one, before))
                .orElseGet(() -> Observation.none(Status.NOT_APPLICABLE));
    }

    private Observation observation(Choice one, Optional<Published> before) {
        Published published = one.published();
        var crossing = new Crossing(one, before);
        Observation sum = one.only().isEmpty() ? crossing.country() : crossing.total();
        return isOver(published) || sum.status() != Status.NORMAL
                ? sum
                : new Observation(sum.value(), Status.PRELIMINARY);
    }

    /** A year that was not over when it was counted is preliminary. */
    private boolean isOver(Published published) {
        return published.year()
                < LocalDate.ofInstant(edition.frozen(), Edition.ZONE).getYear();
    }

    List<Published> years() {
        return years;
    }

    /** As a file says them, where a break comes before what is ordinary, preliminary or revised. */
    List<Observation> observations() {
        return IntStream.range(0, years.size())
                .mapToObj(at -> broken(at).isPresent() ? atBreak(observations.get(at)) : observations.get(at))
                .toList();
    }

    private static Observation atBreak(Observation one) {
        return switch (one.status()) {
            case NORMAL, PRELIMINARY, REVISED -> new Observation(one.value(), Status.BREAK);
            case PROTECTED, NOT_REPORTED, NOT_APPLICABLE, FEDERAL_ONLY, BREAK -> one;
        };
    }

    private Optional<Measure> broken(int at) {
        return Optional.of(years.get(at).measure())
                .filter(version -> at > 0 && !version.equals(years.get(at - 1).measure()));
    }

    /** Those that stand in it and not among these. */
    public List<Status> statusesBut(List<Status> explained) {
        return Stream.concat(observations.stream(), observations().stream())
                .map(Observation::status)
                .filter(status -> status != Status.NORMAL && !explained.contains(status))
                .distinct()
                .sorted()
                .toList();
    }

    public List<Line> lines() {
        int greatest = observations.stream().mapToInt(Spoken::number).max().orElse(0);
        return IntStream.range(0, years.size())
                .mapToObj(at -> new Line(
                        years.get(at).year(),
                        observations.get(at),
                        years.get(at).signed().size(),
                        change(at),
                        observations.get(at).value().isEmpty() || greatest == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(Math.toIntExact(
                                        (long) Spoken.number(observations.get(at)) * LONGEST_BAR / greatest)),
                        broken(at)))
                .toList();
    }

    private Optional<String> change(int at) {
        if (at == 0 || !comparable(years.get(at - 1), years.get(at))) return Optional.empty();
        if (observations.get(at - 1).value().isEmpty()
                || observations.get(at).value().isEmpty()) return Optional.empty();
        int more = Spoken.number(observations.get(at)) - Spoken.number(observations.get(at - 1));
        return Optional.of((more > 0 ? "+" : more < 0 ? "−" : "") + Formats.integer(Math.abs(more)));
    }

    private boolean comparable(Published earlier, Published later) {
        Set<String> signed = later.signed();
        return later.year() == earlier.year() + 1
                && later.measure().equals(earlier.measure())
                && isOver(later)
                && !signed.isEmpty()
                && signed.equals(earlier.signed());
    }

    /** Between two of them lies one of which nothing was counted. */
    public boolean hasGaps() {
        return years.getLast().year() - years.getFirst().year() >= years.size();
    }

    /** Authorities answer for it with their signature. */
    public boolean answered() {
        Measure measure = choice.measure();
        return measure.returned().isPresent();
    }
}
