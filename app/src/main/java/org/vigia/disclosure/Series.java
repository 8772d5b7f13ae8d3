package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was published of one measure. A release adds to it and changes nothing: what stands is the sum of the increments.
 *
 * @param exactTotal the national total is one of acts and printed as it is
 */
public record Series(String measure, List<Dimension> dimensions, boolean exactTotal, List<Release> releases) {
    public Series {
        dimensions = List.copyOf(dimensions);
        releases = List.copyOf(releases);
    }

    /** Of people: every figure is rounded, the national total too. */
    public static Series ofPeople(String measure, List<Dimension> dimensions) {
        return new Series(measure, dimensions, false, List.of());
    }

    /** Of acts, such as inspections or fines: the national total is exact. */
    public static Series ofActs(String measure, List<Dimension> dimensions) {
        return new Series(measure, dimensions, true, List.of());
    }

    /** What a release, counted from 0, added to what was published. */
    public Cube increment(int release) {
        Cube now = releases.get(release).published();
        return release == 0 ? now : now.minus(releases.get(release - 1).published());
    }

    Series with(Release release) {
        var more = new ArrayList<>(releases);
        more.add(release);
        return new Series(measure, dimensions, exactTotal, more);
    }

    /** As it was when it had so many releases. */
    Series first(int count) {
        return new Series(measure, dimensions, exactTotal, releases.subList(0, count));
    }

    Stream<Release> brokenDown() {
        return releases.stream().filter(Release::brokenDown);
    }

    /** The release on which the next one builds. */
    Optional<Release> lastBrokenDown() {
        return brokenDown().reduce((earlier, later) -> later);
    }

    Publishable publishable(int cell) {
        return Publishable.after(
                brokenDown().mapToInt(release -> release.published().get(cell)));
    }
}
