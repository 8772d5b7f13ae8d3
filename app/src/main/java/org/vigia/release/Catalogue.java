package org.vigia.release;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The public editions and their cubes, which never change once they are public and are kept in memory. */
@Component
public class Catalogue {
    private static final int KEPT = 4;

    private final Editions editions;
    private final InstantSource clock;
    private final Map<UUID, List<Published>> cubes = new ConcurrentHashMap<>();

    Catalogue(Editions editions, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** An edition with all its cubes. */
    public record Issue(Edition edition, List<Published> cubes) {
        public Optional<Published> find(Measure measure, int year) {
            return cubes.stream()
                    .filter(cube -> cube.measure() == measure && cube.year() == year)
                    .findFirst();
        }

        /** With something published, the latest first. */
        public List<Integer> years(Measure measure) {
            return cubes.stream()
                    .filter(cube -> cube.measure() == measure)
                    .map(Published::year)
                    .toList();
        }

        public List<Measure> measures() {
            return cubes.stream().map(Published::measure).distinct().sorted().toList();
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

    /** The last public one that it adds to. */
    public Optional<Issue> findBefore(Issue issue) {
        return before(issue.edition()).map(this::issue);
    }

    private Optional<Edition> before(Edition edition) {
        Optional<Edition> before = edition.after().flatMap(editions::find);
        return before.filter(one -> one.isPublic(clock.instant())).or(() -> before.flatMap(this::before));
    }

    private Issue issue(Edition edition) {
        if (cubes.size() > KEPT) cubes.clear();
        return new Issue(edition, cubes.computeIfAbsent(edition.id(), editions::listCubes));
    }
}
