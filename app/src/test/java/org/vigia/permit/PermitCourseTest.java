package org.vigia.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.registry.AgeMethod;

class PermitCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate ADULT = DAY.plusDays(60);

    @Property(tries = 50_000)
    void no_permit_holds_without_an_examination_beyond_its_end_or_at_eighteen(@ForAll("anyEvents") List<Event> tried) {
        Course course = Course.begin(DAY, ADULT);
        for (Event event : tried) {
            Course before = course;
            try {
                course = course.then(event);
            } catch (InvalidInput | NotYet _) {
                assertThat(course).isSameAs(before);
                continue;
            }
            assertThat(course.last()).isAfterOrEqualTo(before.last());
            assertThat(before.standing() == course.standing()
                            || before.standing().next().contains(course.standing()))
                    .isTrue();
            if (course.holds(course.last())) {
                assertThat(course.examined()).isPresent();
                assertThat(course.until().orElseThrow()).isBefore(ADULT).isAfterOrEqualTo(course.last());
            }
            if (event instanceof Event.Granted) assertThat(before.fresh()).isTrue();
            assertThat(course.holds(ADULT)).isFalse();
        }
    }

    @Property(tries = 5_000)
    void a_permit_that_ended_for_good_stays_as_it_is(@ForAll("anyEvents") List<Event> tried) {
        Course over = Course.begin(DAY, ADULT).then(new Event.Refused(DAY, Ground.HAZARD));
        for (Event event : tried)
            assertThatThrownBy(() -> over.then(event)).isInstanceOfAny(NotYet.class, InvalidInput.class);
    }

    @Test
    void it_is_renewed_only_after_a_new_examination() {
        Course granted = granted();
        assertThatThrownBy(() -> granted.then(new Event.Granted(DAY.plusDays(20), DAY.plusDays(50))))
                .isInstanceOf(NotYet.class)
                .hasMessageContaining("LFT 174");
        Course renewed =
                granted.then(examined(DAY.plusDays(20))).then(new Event.Granted(DAY.plusDays(20), DAY.plusDays(50)));
        assertThat(renewed.until()).contains(DAY.plusDays(50));
    }

    @Test
    void it_ends_the_day_before_eighteen_at_the_latest() {
        Course examined = Course.begin(DAY, ADULT).then(examined(DAY));
        assertThatThrownBy(() -> examined.then(new Event.Granted(DAY, ADULT)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().byField()).containsKey("hasta"));
        assertThat(examined.then(new Event.Granted(DAY, ADULT.minusDays(1))).holds(ADULT.minusDays(1)))
                .isTrue();
    }

    @Test
    void what_has_run_out_is_neither_suspended_nor_revoked_but_recorded_as_expired() {
        LocalDate after = DAY.plusDays(31);
        assertThatThrownBy(() -> granted().then(new Event.Revoked(after, Ground.HAZARD)))
                .isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> granted().then(new Event.Expired(DAY.plusDays(30))))
                .isInstanceOf(NotYet.class);
        assertThat(granted().ranOut(after)).isTrue();
        assertThat(granted().then(new Event.Expired(after)).standing()).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void the_standings_are_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "permit-standings.md");
        String table =
                "# Permits of adolescents\n\nDrawn by `PermitCourseTest`. The first standing is `ASKED`; no law fixes the"
                        + " procedure, which is for counsel.\n\n| Standing | On the screen | Next |\n|---|---|---|\n"
                        + Stream.of(Standing.values())
                                .map(one -> "| `%s` | %s | %s |\n".formatted(one, one.label(), after(one)))
                                .collect(Collectors.joining());
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, table);
        assertThat(before)
                .as("the standings changed: read docs/permit-standings.md and commit it")
                .isEqualTo(table);
    }

    private static String after(Standing standing) {
        return standing.isFinal()
                ? "–"
                : standing.next().stream().map(one -> "`" + one + "`").sorted().collect(Collectors.joining(", "));
    }

    private static Course granted() {
        return Course.begin(DAY, ADULT).then(examined(DAY)).then(new Event.Granted(DAY, DAY.plusDays(30)));
    }

    private static Event examined(LocalDate on) {
        return new Event.Examined(new Examination(on, AgeMethod.DOCUMENT, null, Set.of(), Map.of()));
    }

    @Provide
    Arbitrary<List<Event>> anyEvents() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 70).map(DAY::plusDays);
        Arbitrary<Ground> ground = Arbitraries.of(Ground.class);
        Arbitrary<Event> granted = Combinators.combine(
                        day, Arbitraries.integers().between(-2, 40))
                .as((on, days) -> new Event.Granted(on, on.plusDays(days)));
        Arbitrary<Event> plain = Combinators.combine(day, Arbitraries.integers().between(0, 2))
                .as((on, which) -> switch (which) {
                    case 0 -> new Event.Resumed(on);
                    case 1 -> new Event.Expired(on);
                    default -> new Event.Withdrawn(on);
                });
        Arbitrary<Event> grounded = Combinators.combine(
                        day, ground, Arbitraries.integers().between(0, 2))
                .as((on, why, which) -> switch (which) {
                    case 0 -> new Event.Refused(on, why);
                    case 1 -> new Event.Suspended(on, why);
                    default -> new Event.Revoked(on, why);
                });
        Arbitrary<Event> checked = day.map(on -> new Event.Checked(on, "I-1", Match.AS_PERMITTED));
        return Arbitraries.frequencyOf(
                        Tuple.of(5, day.map(PermitCourseTest::examined)),
                        Tuple.of(5, granted),
                        Tuple.of(3, plain),
                        Tuple.of(3, grounded),
                        Tuple.of(1, checked))
                .list()
                .ofMaxSize(20)
                .map(events -> events.stream()
                        .sorted(java.util.Comparator.comparing(Event::on))
                        .toList());
    }
}
