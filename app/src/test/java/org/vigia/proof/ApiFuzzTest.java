package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.access.Officer;
import org.vigia.access.Oracle;
import org.vigia.access.Permission;
import org.vigia.platform.AnotherServer;
import org.vigia.platform.TestDatabase;
import org.vigia.proof.AnyRequest.Flaw;
import org.vigia.proof.Served.Route;
import org.vigia.reference.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The served document against the running server, in both directions: what it allows is answered as it says, what it does not
 * allow is refused by name, and there is no route that it does not tell of. Each request is made by lot from the document alone.
 */
class ApiFuzzTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Integer, Integer> ANSWERED = new TreeMap<>();
    private static Twin world;
    private static Told told;
    private static Served served;
    private static AnyRequest any;
    private static Reach reach;

    @BeforeContainer
    static void a_case_and_the_document() {
        var database = TestDatabase.create();
        world = new Twin(database, AnotherServer.on(database, InstantSource.system()));
        told = world.get(Country.class).tell();
        reach = new Reach(Oracle.read(), world.get(Reference.class));
        Session anybody = world.get(Sessions.class).nobody();
        served = Served.read(anybody);
        any = new AnyRequest(
                served,
                Stream.concat(
                                told.folios().stream(),
                                Stream.of(
                                        "07",
                                        "PPNNA-07",
                                        "FGE-07",
                                        "FIN-07",
                                        "RES-9",
                                        "es",
                                        UUID.randomUUID().toString()))
                        .toList());
    }

    @AfterContainer
    static void close() {
        LoggerFactory.getLogger(ApiFuzzTest.class).info("fuzz: {}", ANSWERED);
        world.close();
    }

    /** A request. @param version of what is acted on: its own now, an old one or none @param repeated sent twice */
    record Ask(
            Officer officer,
            Route route,
            boolean there,
            Map<String, Object> query,
            Map<String, @Nullable Object> body,
            boolean repeated) {
        String address() {
            String address = route.path();
            if (address.contains("{folio}")) {
                String folio = told.of(address);
                address = address.replace("{folio}", there ? folio : Told.never(folio));
            }
            return address.replace("{number}", "1")
                    .replace("{id}", UUID.randomUUID().toString())
                    .replace("{track}", "PROTECTION");
        }
    }

    @Provide
    Arbitrary<Ask> asks() {
        return Arbitraries.of(served.routes())
                .flatMap(route -> Combinators.combine(
                                officers(route),
                                Arbitraries.integers().between(0, 9),
                                Arbitraries.of(true, false),
                                query(route),
                                body(route))
                        .as((officer, lot, repeated, query, body) ->
                                new Ask(officer, route, lot > 0, query, body, repeated)));
    }

    /** Mostly those who may ask it at all. */
    private static Arbitrary<Officer> officers(Route route) {
        var permission = Permission.valueOf(route.told().get("x-permission").stringValue());
        List<Officer> all = Stream.concat(Strangers.ofTheCase().stream(), Stream.of(Strangers.SUPERVISOR))
                .toList();
        List<Officer> able =
                all.stream().filter(one -> reach.ever(one, permission)).toList();
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(able.isEmpty() ? all : able)), Tuple.of(1, Arbitraries.of(all)));
    }

    private static Arbitrary<Map<String, Object>> query(Route route) {
        List<Arbitrary<Map.Entry<String, Object>>> parts = route.told()
                .get("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").stringValue().equals("query"))
                .map(parameter -> any.value(parameter.get("schema"))
                        .map(value -> value == null ? "" : value)
                        .optional(0.3)
                        .map(value -> Map.entry(parameter.get("name").stringValue(), value.orElse(""))))
                .toList();
        return Combinators.combine(parts).as(entries -> {
            Map<String, Object> query = new LinkedHashMap<>();
            for (var entry : entries) if (!entry.getValue().equals("")) query.put(entry.getKey(), entry.getValue());
            return query;
        });
    }

    private static Arbitrary<Map<String, @Nullable Object>> body(Route route) {
        JsonNode shape = shape(route);
        return shape == null ? Arbitraries.just(Map.of()) : any.object(served.at(shape));
    }

    private static @Nullable JsonNode shape(Route route) {
        JsonNode body = route.told().at("/requestBody/content/application~1json/schema");
        return body.isMissingNode() ? null : body;
    }

    private static HttpResponse<String> send(Ask ask, UUID key, String version) {
        Session session = world.get(Sessions.class).of(ask.officer);
        if (ask.route.method().equals("GET")) {
            Map<String, String> fields = new LinkedHashMap<>();
            ask.query.forEach((name, value) -> fields.put(name, value.toString()));
            return session.send("GET", ask.address(), Session.form(fields));
        }
        return session.record(ask.address(), key, version, JSON.writeValueAsString(ask.body));
    }

    /** Of the thing that stands in the address, as who asks reads it. */
    private static String version(Ask ask) {
        if (ask.route.method().equals("GET")) return "";
        Session session = world.get(Sessions.class).of(ask.officer);
        String thing = ask.address().replaceFirst("(/api/v1/\\w+/[^/]+).*", "$1");
        return session.send("GET", thing, "").headers().firstValue("ETag").orElse("\"1\"");
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void what_the_document_allows_is_answered_as_it_says(@ForAll("asks") Ask ask) {
        UUID key = UUID.randomUUID();
        String version = version(ask);
        var answer = send(ask, key, version);
        ANSWERED.merge(answer.statusCode(), 1, Integer::sum);
        assertThat(answer.statusCode()).as("%s %s", ask, answer.body()).isLessThan(500);
        assertThat(served.faults(ask.route, answer))
                .as("%s %s", ask, answer.body())
                .isEmpty();
        if (!ask.repeated || answer.statusCode() != 201) return;
        var again = send(ask, key, version);
        assertThat(again.statusCode()).as("again %s %s", ask, again.body()).isEqualTo(201);
        assertThat(again.body()).as("again %s", ask).isEqualTo(answer.body());
    }

    /** A body that the document allows but for one thing. */
    record Flawed(Ask ask, Flaw flaw) {}

    @Provide
    Arbitrary<Flawed> flawed() {
        return asks().filter(ask -> shape(ask.route) != null && ask.there)
                .flatMap(ask -> any.flaw(served.at(java.util.Objects.requireNonNull(shape(ask.route))))
                        .map(flaw -> new Flawed(
                                new Ask(ask.officer, ask.route, true, Map.of(), AnyRequest.with(ask.body, flaw), false),
                                flaw)));
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void what_the_document_does_not_allow_is_refused_by_name(@ForAll("flawed") Flawed flawed) {
        var answer = send(flawed.ask, UUID.randomUUID(), version(flawed.ask));
        ANSWERED.merge(answer.statusCode(), 1, Integer::sum);
        assertThat(answer.statusCode()).as("%s %s", flawed, answer.body()).isBetween(400, 499);
        assertThat(served.faults(flawed.ask.route, answer))
                .as("%s %s", flawed, answer.body())
                .isEmpty();
        // whether a day is in the calendar is said by its format, which validators need not look at
        if (!"2026-02-30".equals(flawed.flaw.instead()))
            assertThat(served.faults(
                            java.util.Objects.requireNonNull(shape(flawed.ask.route)),
                            JSON.writeValueAsString(flawed.ask.body)))
                    .as("the validator of others refuses it too: %s", flawed)
                    .isNotEmpty();
        if (answer.statusCode() == 422)
            assertThat(JSON.readTree(answer.body()).get("errors").valueStream())
                    .as("%s %s", flawed, answer.body())
                    .anyMatch(error -> error.path("pointer").asString("").startsWith(flawed.flaw.pointer()));
    }

    @Example
    void every_route_for_programs_is_told_and_every_told_one_is_there() {
        var mapping = world.server().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        assertThat(served.routes().stream().map(Route::toString))
                .containsExactlyInAnyOrderElementsOf(new Routes(mapping)
                        .list(RequestMethod.values()).stream()
                                .filter(route -> route.pattern().startsWith("/api"))
                                .map(route -> route.method() + " " + route.pattern())
                                .toList());
        for (Route route : served.routes()) {
            assertThat(route.told().get("summary").stringValue())
                    .as(route.toString())
                    .isNotBlank();
            assertThat(route.told().get("operationId").stringValue()).isNotBlank();
        }
    }

    /** It stays in {@code target/openapi.json}, for other tools to look at. */
    @Example
    void the_document_is_one_of_openapi_3_1() throws IOException {
        Files.writeString(Path.of("target", "openapi.json"), served.document().toString());
        assertThat(served.document().get("openapi").stringValue()).startsWith("3.1");
        var ids = served.routes().stream()
                .map(route -> route.told().get("operationId").stringValue())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(35);
    }
}
