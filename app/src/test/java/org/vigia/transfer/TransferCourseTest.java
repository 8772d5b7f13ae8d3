package org.vigia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;

class TransferCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A step that somebody tries. */
    record Tried(TransferStatus to, LocalDate on) {}

    @Property(tries = 50_000)
    void always_one_keeps_it_and_while_it_is_open_a_clock_runs(@ForAll("anySteps") List<Tried> tries) {
        Course course = Course.begin(DAY);
        var keeps = EnumSet.of(Party.SENDER);
        Map<TransferStatus, Integer> reached = new EnumMap<>(TransferStatus.class);
        for (Tried tried : tries) {
            Course before = course;
            try {
                course = course.then(tried.to, tried.on);
            } catch (NotYet | InvalidInput _) {
                assertThat(course).isSameAs(before);
                continue;
            }
            assertThat(before.status().isOpen()).isTrue();
            assertThat(reached.merge(tried.to, 1, Integer::sum))
                    .as("%s once", tried.to)
                    .isEqualTo(1);
            if (tried.to == TransferStatus.ACCEPTED) {
                assertThat(keeps.remove(Party.SENDER)).isTrue();
                keeps.add(Party.RECEIVER);
            }
            assertThat(keeps).containsExactly(course.status().keeper());
            assertThat(course.last()).isAfterOrEqualTo(before.last());
            assertThat(course.status().isOpen())
                    .isEqualTo(!course.status().clocks().isEmpty());
            course.status()
                    .turn()
                    .ifPresent(turn -> assertThat(clocks(tried.to)).contains(turn));
        }
    }

    private static Set<Party> clocks(TransferStatus status) {
        return status.clocks().keySet();
    }

    /** One thing declined again and again, by whoever keeps it in favour of the next of three units. */
    @Property(tries = 50_000)
    void passed_on_again_and_again_it_is_never_kept_by_two_or_by_nobody(@ForAll("anySteps") List<Tried> tries) {
        var keepers = new TreeSet<>(Set.of(0));
        int sender = 0;
        Course course = Course.begin(DAY);
        for (Tried tried : tries) {
            if (!course.status().isOpen()) {
                sender = keepers.first();
                course = Course.begin(course.last());
            }
            int receiver = (sender + 1) % 3;
            if (!course.status().mayBecome(tried.to) || tried.on.isBefore(course.last())) continue;
            course = course.then(tried.to, tried.on);
            if (tried.to == TransferStatus.ACCEPTED) {
                assertThat(keepers.remove(sender)).as("who declined kept it").isTrue();
                assertThat(keepers.add(receiver)).as("taken once").isTrue();
            }
            assertThat(keepers).containsExactly(course.status().keeper() == Party.SENDER ? sender : receiver);
        }
    }

    @Property
    void whatever_is_open_can_still_end(@ForAll TransferStatus status) {
        assertThat(ends(status)).isTrue();
    }

    private static boolean ends(TransferStatus status) {
        return !status.isOpen() || status.next().stream().anyMatch(TransferCourseTest::ends);
    }

    @Property
    void whose_turn_it_is_can_go_on_and_has_a_clock(@ForAll TransferStatus status) {
        assertThat(status.turn().isPresent()).isEqualTo(status.isOpen());
        status.turn().ifPresent(turn -> {
            assertThat(status.clocks()).containsKey(turn);
            assertThat(status.next()).extracting(TransferStatus::by).contains(turn);
        });
    }

    @Test
    void the_statuses_are_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "transfer-statuses.md");
        String table = Stream.of(TransferStatus.values())
                .map(status -> "| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                status,
                                status.label(),
                                status.keeper().name().toLowerCase(Locale.ROOT),
                                status.clocks().entrySet().stream()
                                        .map(one -> "%s `%s`"
                                                .formatted(
                                                        one.getKey().name().toLowerCase(Locale.ROOT), one.getValue()))
                                        .sorted()
                                        .collect(Collectors.collectingAndThen(
                                                Collectors.joining(", "), some -> some.isEmpty() ? "–" : some)),
                                status.isOpen()
                                        ? status.next().stream()
                                                .map(next -> "`" + next + "`")
                                                .collect(Collectors.joining(", "))
                                        : "–"))
                .collect(Collectors.joining(
                        "",
                        "# Statuses of a transfer\n\nDrawn by `TransferCourseTest`.\n\n"
                                + "| Status | On the screen | Kept by | Clocks | Next |\n|---|---|---|---|---|\n",
                        ""));
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, table);
        assertThat(before)
                .as("the statuses changed: read docs/transfer-statuses.md and commit it")
                .isEqualTo(table);
    }

    @Provide
    Arbitrary<List<Tried>> anySteps() {
        return Combinators.combine(
                        Arbitraries.of(TransferStatus.class),
                        Arbitraries.integers().between(-1, 20).map(DAY::plusDays))
                .as(Tried::new)
                .list()
                .ofMaxSize(30);
    }
}
