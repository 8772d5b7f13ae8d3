package org.vigia.release;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;

/** The public editions and what is in them, which never change once they are public and are kept in memory. */
@Component
public class Catalogue {
    private static final int KEPT = 4;

    private final Editions editions;
    private final InstantSource clock;
    private final Map<UUID, Contents> contents = new ConcurrentHashMap<>();

    Catalogue(Editions editions, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
    }

    private record Contents(
            List<Published> cubes, List<Reported> reports, List<Amounts> amounts, List<MunicipalBands> bands) {}

    /** An edition with all its cubes, its reports, the money of fines and the bands of municipalities, those of the latest year first. */
    public record Issue(
            Edition edition,
            List<Published> cubes,
            List<Reported> reports,
            List<Amounts> amounts,
            List<MunicipalBands> bands) {
        public Optional<Reported> findReport(int year) {
            return reports.stream().filter(report -> report.year() == year).findFirst();
        }

        public Optional<Published> find(Measure measure, int year) {
            return cubes.stream()
                    .filter(cube -> cube.measure().isSame(measure) && cube.year() == year)
                    .findFirst();
        }

        /** With something published, the latest first. */
        public List<Integer> years(Measure measure) {
            return cubes.stream()
                    .filter(cube -> cube.measure().isSame(measure))
                    .map(Published::year)
                    .toList();
        }

        /** The latest version of each. */
        public List<Measure> measures() {
            List<Measure> versions =
                    cubes.stream().map(Published::measure).distinct().sorted().toList();
            return versions.stream()
                    .filter(measure -> versions.stream()
                            .noneMatch(other -> other.isSame(measure) && other.version() > measure.version()))
                    .toList();
        }
    }

    /** Those that are public, the latest first, also the withdrawn ones. */
    public List<Edition> list() {
        return editions.list().stream()
                .filter(edition -> edition.isPublic(clock.instant()))
                .toList();
    }

    /** The latest that is not withdrawn. */
    public Optional<Issue> findCurrent() {
        return list().stream()
                .filter(edition -> edition.withdrawal().isEmpty())
                .findFirst()
                .map(this::issue);
    }

    public Optional<Issue> find(String version) {
        return list().stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .map(this::issue);
    }

    /**
     * The one that was asked for, else the current one, if there is any.
     *
     * @throws NotFound when there is none of that version
     */
    public Optional<Issue> choose(@Nullable String version) {
        if (version == null || version.isEmpty()) return findCurrent();
        return Optional.of(find(version).orElseThrow(() -> new NotFound("edition " + version)));
    }

    /** The last public one that it adds to. */
    public Optional<Issue> findBefore(Issue issue) {
        return before(issue.edition()).map(this::issue);
    }

    private Optional<Edition> before(Edition edition) {
        Optional<Edition> before = edition.after().flatMap(editions::find);
        return before.filter(one -> one.isPublic(clock.instant())).or(() -> before.flatMap(this::before));
    }

    private Issue issue(Edition edition) {
        if (contents.size() > KEPT) contents.clear();
        Contents all = contents.computeIfAbsent(
                edition.id(),
                id -> new Contents(
                        editions.listCubes(id),
                        editions.listReports(id),
                        editions.listAmounts(id),
                        editions.listBands(id)));
        return new Issue(edition, all.cubes(), all.reports(), all.amounts(), all.bands());
    }
}
