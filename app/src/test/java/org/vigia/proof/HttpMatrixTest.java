package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.GET;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Role;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.proof.Reach.Thing;
import org.vigia.proof.Routes.Route;

/**
 * Every operation asked of the running server by every role in every relation to the story, under every seal and for every
 * purpose, against what the oracle expects. Here a set in which any three of operation, role, unit and seal with purpose meet;
 * all of it with {@code ./vigia test -pl app -Dtest=HttpMatrixTest -Dvigia.matrix=full}.
 */
class HttpMatrixTest extends WorldTest {
    private static final boolean FULL = "full".equals(System.getProperty("vigia.matrix"));
    private static final int CELLS = Seal.values().length * Purpose.values().length;

    /** Raised only on purpose, by whoever lets somebody reach something more and says so in review. */
    private static final int ALLOWED = 17_135;

    /** Too short to be a purpose: whoever may see a name is asked again, and nothing is recorded. */
    private static final String STATED = "motivo=x";

    /** One request and the record that it is about; none for a list or a page of its own. */
    private record Ask(Officer officer, Expected line, Route route, String address, List<Thing> about, boolean stated) {
        int expected(Reach reach) {
            if (about.isEmpty()) return mayEver(reach) ? 200 : 403;
            return line.status(reach, officer, about.getFirst());
        }

        private boolean mayEver(Reach reach) {
            return Stream.concat(Stream.of(line.asks()), line.does().stream())
                    .allMatch(what -> reach.ever(officer, what));
        }

        /** No purpose can be stated by a program. */
        String fields() {
            if (address.startsWith("/api/")) return "";
            return String.join(
                    "&",
                    Stream.concat(route.params().stream(), Stream.of(stated ? STATED : ""))
                            .filter(field -> !field.isEmpty())
                            .toList());
        }

        @Override
        public String toString() {
            String thing = about.isEmpty()
                    ? ""
                    : " %s%s"
                            .formatted(about.getFirst().seal(), about.getFirst().opened() ? " opened" : "");
            return "%s: %s %s%s".formatted(officer.username(), line.operation(), address, thing);
        }
    }

    private Walls walls;
    private Map<String, Route> routes;
    private final Map<String, String> absent = new ConcurrentHashMap<>();

    @BeforeAll
    void everybody_signed_in() {
        walls = new Walls(database.superuser());
        routes = operations();
        World.officers().forEach(sessions::of);
    }

    @Test
    void every_operation_has_a_line_that_asks_what_its_route_asks() {
        var asked = routes.values().stream()
                .map(route -> route.operation() + " "
                        + Objects.requireNonNull(route.handler().getAnnotation(Operation.class))
                                .asks())
                .toList();
        assertThat(lines.stream()
                        .map(line -> line.operation() + " " + line.asks())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(asked);
        for (Expected line : lines)
            assertThat(addresses(line, world.story(Seal.OPEN, false)))
                    .as(line.operation())
                    .isNotEmpty();
    }

    @Test
    void the_story_reached_whom_it_should() {
        for (Told told : world.stories()) {
            assertThat(world.sharedWith(told.caseId()))
                    .containsExactlyInAnyOrder(Country.INSPECTORATE, "PPNNA-07", Country.PROSECUTOR);
            assertThat(world.thing("referral", told.accepted()).addressedTo()).isEqualTo("PPNNA-07");
            assertThat(world.thing("referral", told.rejected()).addressedTo()).isEqualTo("FGE-07");
            assertThat(world.thing("proceeding", told.proceeding()).addressedTo())
                    .isEqualTo(Country.INSPECTORATE);
            assertThat(world.thing("account", told.proceeding()).addressedTo()).isEqualTo(Fine.FINANCE);
            assertThat(world.thing("return", told.unitReturn()).addressedTo()).isEqualTo("CITI");
        }
    }

    /** Where an operation is asked for, each with the folio that stands in it. */
    private record Place(String address, String folio) {}

    private List<Place> addresses(Expected line, Told told) {
        Route route = Objects.requireNonNull(routes.get(line.operation()));
        return told.of(line).stream()
                .flatMap(folio -> Routes.addresses(route, folio).stream().map(address -> new Place(address, folio)))
                .filter(place -> line.isAbout(place.address))
                .toList();
    }

    private List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        List<Role> roles = List.of(Role.values());
        for (int line = 0; line < lines.size(); line++)
            for (int role = 0; role < roles.size(); role++)
                for (int unit = 0; unit < World.UNITS.size(); unit++) {
                    Officer officer = Acting.officer(World.UNITS.get(unit), roles.get(role));
                    int first = (line + role + unit) % CELLS;
                    int turn = (role * World.UNITS.size() + unit) / CELLS;
                    for (int cell : FULL ? IntStream.range(0, CELLS).toArray() : new int[] {first})
                        asks.addAll(asks(officer, lines.get(line), cell, turn));
                }
        return asks;
    }

    private List<Ask> asks(Officer officer, Expected line, int cell, int turn) {
        Seal seal = Seal.values()[cell % 3];
        Purpose purpose = Purpose.values()[cell / 3];
        List<Place> places = addresses(line, world.story(seal, purpose == Purpose.BREAK_GLASS));
        return (FULL ? places : List.of(places.get(turn % places.size())))
                .stream()
                        .map(place -> new Ask(
                                officer,
                                line,
                                Objects.requireNonNull(routes.get(line.operation())),
                                place.address,
                                line.record().equals("-")
                                        ? List.of()
                                        : List.of(world.thing(line.record(), place.folio)),
                                purpose == Purpose.STATED))
                        .toList();
    }

    @Test
    void every_answer_over_http_is_the_one_that_the_oracle_expects() {
        List<Ask> asks = asks();
        var before = walls.countAll();
        var allowed = new AtomicInteger();
        long began = System.nanoTime();
        List<String> different = Parallel.each(asks, ask -> {
            if (ask.expected(reach) == 200) allowed.incrementAndGet();
            return difference(ask);
        });
        LoggerFactory.getLogger(HttpMatrixTest.class)
                .info(
                        "matrix: {} requests, {} allowed, {} s",
                        asks.size(),
                        allowed.get(),
                        (System.nanoTime() - began) / 1_000_000_000);
        assertThat(different).isEmpty();
        assertThat(asks.size()).isGreaterThan(12_000);
        assertThat(walls.countAll()).isEqualTo(before);
        if (!FULL) assertThat(allowed.get()).isEqualTo(ALLOWED);
    }

    private List<String> difference(Ask ask) {
        int expected = ask.expected(reach);
        Session session = sessions.of(ask.officer);
        var answer = session.send(ask.route.method().name(), ask.address, ask.fields());
        if (!fits(ask, expected, answer))
            return List.of("%s is answered %d, expected %d".formatted(ask, answer.statusCode(), expected));
        if (expected != 404 || said(answer).equals(absent(ask))) return List.of();
        return List.of(ask + " is answered otherwise than what never was");
    }

    private static boolean fits(Ask ask, int expected, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (expected != 200) return status == expected;
        if (status == 302 || status == 303)
            return ask.route.method() == GET && !Session.where(answer).startsWith("/entrar");
        boolean ofAThing = !ask.about.isEmpty();
        boolean asPrograms = ask.address.startsWith("/api/") && (status == 412 || !ofAThing && status == 415);
        return status == 200
                || status == 409
                || status == 422
                || asPrograms
                || !ofAThing && (status == 400 || status == 404);
    }

    /** What the same officer is told in the same section of what never was. */
    private String absent(Ask ask) {
        String section = ask.address.split("/")[1];
        String folio = ask.about.getFirst().folio();
        return absent.computeIfAbsent(
                ask.officer.username() + section,
                _ -> said(sessions.of(ask.officer)
                        .send(ask.route.method().name(), ask.address.replace(folio, Told.never(folio)), ask.fields())));
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + "\n" + answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void nobody_without_a_session_is_told_more_than_where_to_sign_in() {
        Session nobody = sessions.nobody();
        List<String> different = Parallel.each(lines, line -> {
            List<String> found = new ArrayList<>();
            for (Told told : world.stories())
                for (Place place : addresses(line, told)) {
                    Route route = Objects.requireNonNull(routes.get(line.operation()));
                    var answer = nobody.send(route.method().name(), place.address, String.join("&", route.params()));
                    boolean sentAway = answer.statusCode() == 401
                            || answer.statusCode() == 302
                                    && Session.where(answer).startsWith("/entrar");
                    if (line.isPublic()
                            ? sentAway || answer.statusCode() == 403 || answer.statusCode() >= 500
                            : !sentAway)
                        found.add("%s %s: %d".formatted(line.operation(), place.address, answer.statusCode()));
                }
            return found;
        });
        assertThat(different).isEmpty();
    }
}
