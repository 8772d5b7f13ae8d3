package org.vigia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vigia.disclosure.Audit;
import org.vigia.disclosure.Cube;
import org.vigia.disclosure.Differences;
import org.vigia.disclosure.Disclosure;
import org.vigia.disclosure.Leak;
import org.vigia.disclosure.ManyChildren;
import org.vigia.disclosure.MarginErrors;
import org.vigia.disclosure.Release;
import org.vigia.disclosure.Series;
import org.vigia.disclosure.Unchanged;

/** What protecting a cube costs in work and in truth, beside the two usual ways, and what an attacker gets out of it. */
final class DisclosureControl {
    private static final int RUNS = 7;
    private static final int QUARTERS = 12;
    private static final int SAMPLE = 200;
    private static final int PAIRS = 100_000;
    private static final int RELEASES = 3;
    private static final Disclosure DISCLOSURE = new Disclosure(new byte[32]);

    private DisclosureControl() {}

    static void run(int children) {
        Cube exact = ManyChildren.cube(1, 1, children);
        var protectedIn = new Timed<>(() -> DISCLOSURE.publish(begun(), exact));
        Release release = protectedIn.result().releases().getLast();
        var hidden = MarginErrors.Hidden.of(exact);
        System.out.printf(
                "%,d cells with all totals, %,d children. Errors of margins up to two-way:%n",
                hidden.cells(), children);
        print("joint rounding", MarginErrors.joint(release), "nothing hidden");
        print("  least possible", MarginErrors.least(release), "by fives, each margin for itself");
        print("each cell alone", MarginErrors.eachAlone(exact, 1), "nothing hidden");
        print(
                "suppression",
                hidden.added(),
                "by who adds up what is shown; hidden at least %.0f %% of cells, %.0f %% of margins"
                        .formatted(100 * hidden.share(), 100 * hidden.shareOfMargins()));
        System.out.printf("protected in        %6.2f s of work   goal 2 s%n", protectedIn.seconds());
        audit(protectedIn.result(), Leak.ONE_WAY, Integer.MAX_VALUE, "goal 60 s, 0 below 3, 95 %% keep 4");
        audit(protectedIn.result(), Leak.TWO_WAY, SAMPLE, "goal 0 pinned");
        audit(protectedIn.result(), Leak.TWO_WAY, Integer.MAX_VALUE, "no goal: all of them");
        List<Cube> known = known(RELEASES, children);
        var grown = new Timed<>(() -> grown(known));
        System.out.printf(
                "%d releases          %6.2f s of work   %,d cells stayed the same and %d of them are published otherwise   goal 0%n",
                RELEASES,
                grown.seconds(),
                Unchanged.of(grown.result()).cells(),
                Unchanged.of(grown.result()).publishedOtherwise());
        difference(grown.result());
        quarters(grown(known(QUARTERS, children / QUARTERS)));
    }

    private static Series begun() {
        return Series.ofPeople("children", ManyChildren.dimensions());
    }

    private static void print(String what, MarginErrors errors, String note) {
        System.out.printf("%-18s mean %7.2f   greatest %4d   %s%n", what, errors.mean(), errors.greatest(), note);
    }

    private static void audit(Series series, Leak leak, int most, String goal) {
        var timed = new Timed<>(() -> DISCLOSURE.audit(series, leak, most));
        Audit audit = timed.result();
        System.out.printf(
                "%-8s leaked     %6.2f s of work   %,d cells: %d pinned, fewest %d possible, %.1f %% keep 4, %.1f %% all 5   %s%n",
                leak.name().toLowerCase(java.util.Locale.ROOT),
                timed.seconds(),
                audit.cells().size(),
                audit.pinned(),
                audit.fewestPossible(),
                100 * audit.shareKeeping(4),
                100 * audit.shareKeeping(5),
                goal.formatted());
    }

    /** What is known at each release: so many children more each time. */
    private static List<Cube> known(int releases, int children) {
        List<Cube> known = new ArrayList<>();
        Cube exact = Cube.empty(ManyChildren.dimensions());
        for (int release = 0; release < releases; release++) {
            exact = exact.plus(ManyChildren.cube(1, release, children));
            known.add(exact);
        }
        return known;
    }

    private static Series grown(List<Cube> known) {
        Series series = begun();
        for (Cube exact : known) series = DISCLOSURE.publish(series, exact);
        return series;
    }

    private static void difference(Series series) {
        var watch = Stopwatch.start();
        Differences found = DISCLOSURE.difference(series, PAIRS);
        System.out.printf(
                "differencing        %6.2f s of work   %,d pairs of tables of %d releases, %,d figures: %d between 1 and 4, %d derived   goal 0%n",
                watch.stop().work().toMillis() / 1e3,
                found.tables(),
                series.releases().size(),
                found.figures(),
                found.small(),
                found.derived());
    }

    private static void quarters(Series series) {
        Release last = series.releases().getLast();
        int worst = last.exact().dimensions().getFirst().finest().codes().stream()
                .mapToInt(state -> Math.abs(inState(last.published(), state) - inState(last.exact(), state)))
                .max()
                .orElseThrow();
        System.out.printf(
                "after %d quarters   error of the national total %d, goal 2; of a state %d at most, goal 5; mean of margins %.2f%n",
                series.releases().size(),
                last.total() - last.exact().total(),
                worst,
                MarginErrors.joint(last).mean());
    }

    private static int inState(Cube cube, String state) {
        var dimensions = cube.dimensions();
        var levels = IntStream.range(0, dimensions.size())
                .mapToObj(d ->
                        d == 0 ? dimensions.get(d).finest() : dimensions.get(d).total())
                .toList();
        String[] codes = List.of(state, "total", "total", "total", "total").toArray(String[]::new);
        return cube.project(levels).get(codes);
    }

    /** The median of the work of several runs, and what the last came to. */
    private record Timed<T>(T result, double seconds) {
        Timed(Supplier<T> task) {
            this(task, new double[RUNS]);
        }

        private Timed(Supplier<T> task, double[] seconds) {
            this(last(task, seconds), Chain.median(seconds));
        }

        private static <T> T last(Supplier<T> task, double[] seconds) {
            T result = task.get();
            for (int run = 0; run < seconds.length; run++) {
                var watch = Stopwatch.start();
                result = task.get();
                seconds[run] = watch.stop().work().toMillis() / 1e3;
            }
            return result;
        }
    }
}
