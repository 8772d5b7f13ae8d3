package org.vigia.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

class MatterCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property(tries = 50_000)
    void nobody_accused_is_lost_or_counted_twice(@ForAll("anyEvents") List<Event> tried) {
        Course course = Course.begin(DAY);
        int prosecuted = 0;
        for (Event event : tried) {
            Course before = course;
            try {
                course = course.then(event);
            } catch (InvalidInput | NotYet _) {
                assertThat(course).isSameAs(before);
                continue;
            }
            if (event instanceof Event.Accused accused) prosecuted += accused.persons();
            assertThat(course.everybody()).isEqualTo(prosecuted);
            assertThat(course.accused().values()).allMatch(many -> many > 0);
            if (course.isOver()) assertThat(course.accused().keySet()).allMatch(Standing::isFinal);
            assertThat(course.last()).isAfterOrEqualTo(before.last());
            if (course.closedOn().isPresent()) assertThat(course.term()).isPresent();
        }
    }

    @Property(tries = 5_000)
    void a_matter_that_is_over_stays_as_it_is(@ForAll("anyEvents") List<Event> tried) {
        Course over = Course.begin(DAY).then(new Event.Determined(DAY, Investigation.NO_ACTION));
        for (Event event : tried) assertThatThrownBy(() -> over.then(event)).isInstanceOf(NotYet.class);
    }

    @Test
    void two_accused_may_end_in_different_ways() {
        Course course = Course.begin(DAY)
                .then(accused(2))
                .then(moved(Standing.PROSECUTED, Standing.BOUND_OVER, 1))
                .then(moved(Standing.PROSECUTED, Standing.NOT_BOUND_OVER, 1))
                .then(moved(Standing.NOT_BOUND_OVER, Standing.DISMISSED, 1))
                .then(moved(Standing.BOUND_OVER, Standing.CONVICTED_ABBREVIATED, 1));
        assertThat(course.standings()).isEqualTo("1 en «Condena en procedimiento abreviado», 1 en «Sobreseimiento»");
        assertThatThrownBy(() -> course.then(new Event.Determined(DAY, Investigation.CONCLUDED)))
                .isInstanceOf(NotYet.class)
                .hasMessageContaining("1 en «Condena en procedimiento abreviado»");
        Course firm = course.then(moved(Standing.CONVICTED_ABBREVIATED, Standing.CONVICTION_FIRM, 1));
        assertThat(firm.then(new Event.Determined(DAY, Investigation.CONCLUDED)).isOver())
                .isTrue();
    }

    @Test
    void more_people_than_stand_there_do_not_go_on() {
        Course course = Course.begin(DAY).then(accused(1));
        assertThatThrownBy(() -> course.then(moved(Standing.PROSECUTED, Standing.BOUND_OVER, 2)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused).hasMessageContaining("En «Acción penal ejercida» hay 1 persona"));
    }

    @Test
    void an_accused_adolescent_raises_the_question_until_somebody_answers_it() {
        Course course = Course.begin(DAY).then(new Event.Accused(DAY, 3, 1, List.of("USE_IN_CRIME")));
        assertThat(course.unscreened()).isTrue();
        assertThat(course.then(new Event.Answered(DAY, Screened.NOT_POSSIBLE)).unscreened())
                .isTrue();
        assertThat(course.then(new Event.Answered(DAY, Screened.NO_INDICATION)).unscreened())
                .isFalse();
    }

    @Test
    void the_standings_are_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "criminal-standings.md");
        String table = "# Criminal matters\n\nDrawn by `MatterCourseTest`.\n\n## The carpeta\n\n"
                + table(Stream.of(Investigation.values())
                        .map(one -> line(one.name(), one.label(), one.provision(), one.next())))
                + "\n## Each person accused\n\nThe first standing is `PROSECUTED`.\n\n"
                + table(Stream.of(Standing.values())
                        .map(one -> line(one.name(), one.label(), one.provision(), one.next())));
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, table);
        assertThat(before)
                .as("the standings changed: read docs/criminal-standings.md and commit it")
                .isEqualTo(table);
    }

    private static String table(Stream<String> lines) {
        return lines.collect(
                Collectors.joining("", "| Standing | On the screen | Provision | Next |\n|---|---|---|---|\n", ""));
    }

    private static String line(String name, String label, String provision, Collection<? extends Enum<?>> next) {
        String after = next.isEmpty()
                ? "–"
                : next.stream().map(one -> "`" + one + "`").sorted().collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |\n".formatted(name, label, provision, after);
    }

    private static Event accused(int persons) {
        return new Event.Accused(DAY, persons, 0, List.of());
    }

    private static Event moved(Standing from, Standing to, int persons) {
        return new Event.Moved(DAY, from, to, persons, List.of());
    }

    @Provide
    Arbitrary<List<Event>> anyEvents() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(-2, 30).map(DAY::plusDays);
        Arbitrary<Event> accused = Combinators.combine(
                        day,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2))
                .as((on, persons, young) -> new Event.Accused(on, persons, young, List.of()));
        Arbitrary<Event> moved = Combinators.combine(
                        day,
                        Arbitraries.of(Standing.class),
                        Arbitraries.of(Standing.class),
                        Arbitraries.integers().between(0, 3))
                .as((on, from, to, persons) -> new Event.Moved(on, from, to, persons, List.of()));
        Arbitrary<Event> determined =
                Combinators.combine(day, Arbitraries.of(Investigation.class)).as(Event.Determined::new);
        Arbitrary<Event> term =
                Combinators.combine(day, Arbitraries.of(Term.class)).as(Event.TermSet::new);
        Arbitrary<Event> closed = day.map(Event.InvestigationClosed::new);
        Arbitrary<Event> answered =
                Combinators.combine(day, Arbitraries.of(Screened.class)).as(Event.Answered::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, accused),
                        Tuple.of(12, moved),
                        Tuple.of(1, determined),
                        Tuple.of(1, answered),
                        Tuple.of(2, term),
                        Tuple.of(1, closed))
                .list()
                .ofMaxSize(30);
    }
}
