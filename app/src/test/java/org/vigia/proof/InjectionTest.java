package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.account.TestSessions;
import org.vigia.platform.TestDatabase;
import org.vigia.proof.Payloads.Payload;
import org.vigia.proof.Routes.Route;

/**
 * Three hundred payloads in every parameter of every route, over HTTP, sent by somebody of the case and by a stranger to it.
 * Here a covering sample; all of them with {@code ./vigia test -pl app -Dtest=InjectionTest -Dvigia.injection=all}.
 */
@VigiaTest(ownDatabase = true)
class InjectionTest {
    private static final boolean ALL = "all".equals(System.getProperty("vigia.injection"));
    private static final int EACH_PARAMETER = 10;
    private static final int EACH_PAYLOAD = 20;
    private static final long MEMORY = 256L << 20;
    private static final Pattern COMPUTED = Pattern.compile("(?<![0-9a-zA-Z-])54439(?![0-9a-zA-Z-])");
    private static final Pattern PASSWORDS = Pattern.compile("root:[x*]?:0:0:");

    /** One request: where, with which payload in which place; places that hold none are left as a person leaves them. */
    private record Try(boolean stranger, Route route, Map<String, Payload> payloads) {}

    @Autowired
    Country country;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @Autowired
    TestSessions keys;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping registered;

    private Told told;
    private Session insider;
    private Session stranger;
    private List<String> traces;
    private final Map<String, String> faults = new ConcurrentHashMap<>();

    @Test
    void no_payload_breaks_widens_or_comes_back_alive() throws InterruptedException {
        told = country.tell();
        traces = Stream.of(
                        told.folios(),
                        new Walls(database.superuser()).idsOf(told.caseId()),
                        country.marks.all(),
                        List.of("RES-7"))
                .flatMap(List::stream)
                .toList();
        insider = session("inyeccion.dentro", Country.INSPECTORATE);
        stranger = session("inyeccion.fuera", "ITL-21");
        List<Route> routes = new Routes(registered).list(GET, POST, PUT, PATCH, DELETE);
        List<Try> tries = ALL ? all(routes) : sample(routes);
        assertCovered(routes, tries);

        long idle = used();
        long most = 0;
        for (int from = 0; from < tries.size(); from += 1_000) {
            send(tries.subList(from, Math.min(tries.size(), from + 1_000)));
            most = Math.max(most, used());
        }

        assertThat(new TreeMap<>(faults)).isEmpty();
        assertThat(most - idle).as("bytes above idle").isLessThan(MEMORY);
    }

    private Session session(String username, String unit) {
        var officer = acting.account(username, unit, Role.SUPERVISOR);
        return new Session(port, username, "prueba-12345").withKey(keys.key(officer));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> places(Route route) {
        return Stream.concat(
                        Routes.variables(route).stream().map(name -> "{" + name + "}"),
                        Routes.parameters(route).stream())
                .toList();
    }

    /** Every payload alone in every place. */
    private static List<Try> all(List<Route> routes) {
        List<Try> tries = new ArrayList<>();
        for (Route route : routes)
            for (String place : places(route))
                for (Payload payload : Payloads.list())
                    for (boolean stranger : List.of(false, true))
                        tries.add(new Try(stranger, route, Map.of(place, payload)));
        return tries;
    }

    /** All fields of a form at once, each with another payload; the variables of an address, and some fields, alone. */
    private static List<Try> sample(List<Route> routes) {
        List<Payload> payloads = Payloads.list();
        var next = new AtomicInteger();
        int places = routes.stream().mapToInt(route -> places(route).size()).sum();
        int rounds = Math.max(EACH_PARAMETER, EACH_PAYLOAD * payloads.size() / Math.max(1, places) + 1);
        List<Try> tries = new ArrayList<>();
        for (Route route : routes) {
            List<String> fields = List.copyOf(Routes.parameters(route));
            for (int round = 0; round < rounds; round++) {
                boolean stranger = round % 2 == 1;
                for (String variable : Routes.variables(route))
                    tries.add(new Try(stranger, route, Map.of("{" + variable + "}", turn(payloads, next))));
                Map<String, Payload> together = new LinkedHashMap<>();
                for (String field : fields) together.put(field, turn(payloads, next));
                if (!fields.isEmpty()) tries.add(new Try(stranger, route, together));
                if (!fields.isEmpty() && round % 3 == 0)
                    tries.add(
                            new Try(false, route, Map.of(fields.get(round / 3 % fields.size()), turn(payloads, next))));
            }
        }
        return tries;
    }

    private static Payload turn(List<Payload> payloads, AtomicInteger next) {
        return payloads.get(next.getAndIncrement() % payloads.size());
    }

    private static void assertCovered(List<Route> routes, List<Try> tries) {
        Map<String, Integer> byPlace = new TreeMap<>();
        Map<Integer, Integer> byPayload = new TreeMap<>();
        for (Try one : tries)
            one.payloads().forEach((place, payload) -> {
                byPlace.merge(one.route().method() + " " + one.route().pattern() + " " + place, 1, Integer::sum);
                byPayload.merge(payload.number(), 1, Integer::sum);
            });
        assertThat(routes).hasSizeGreaterThan(60);
        assertThat(byPlace).hasSizeGreaterThan(200);
        assertThat(byPlace.values()).allMatch(times -> times >= EACH_PARAMETER);
        assertThat(byPayload).hasSize(300);
        assertThat(byPayload.values()).allMatch(times -> times >= EACH_PAYLOAD);
    }

    private void send(List<Try> tries) throws InterruptedException {
        try (var workers = Executors.newFixedThreadPool(4)) {
            for (Try one : tries)
                workers.execute(() -> {
                    try {
                        send(one);
                    } catch (RuntimeException | AssertionError e) {
                        fault(one, "is not answered: " + e.getCause());
                    }
                });
        }
    }

    private void send(Try one) {
        String path = one.route().pattern();
        for (String variable : Routes.variables(one.route())) {
            Payload payload = one.payloads().get("{" + variable + "}");
            path = path.replaceFirst(
                    "\\{" + variable + "(:[^}]*)?}",
                    java.util.regex.Matcher.quoteReplacement(
                            payload == null ? usual(one.route(), variable) : Session.encode(inAddress(payload))));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String asked : one.route().params()) fields.put(asked.replace("=", ""), "");
        one.payloads().forEach((place, payload) -> {
            if (!place.startsWith("{"))
                fields.put(place, one.route().method() == GET ? inAddress(payload) : payload.text());
        });
        if (one.route().method() != GET)
            fields.putIfAbsent("llave", UUID.randomUUID().toString());
        Session session = one.stranger() ? stranger : insider;
        look(one, path, session.send(one.route().method().name(), path, Session.form(fields)));
    }

    /** The server reads addresses of eight kilobytes; a longer one never reaches the program. */
    private static String inAddress(Payload payload) {
        String text = payload.text();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    private String usual(Route route, String variable) {
        return variable.equals("folio") ? told.of(route.pattern()) : Routes.someValue(route, variable);
    }

    private void look(Try one, String path, HttpResponse<String> answer) {
        String body = answer.body();
        if (answer.statusCode() >= 500) fault(one, "fails with " + answer.statusCode());
        if (answer.headers().firstValue("Inyectado").isPresent()) fault(one, "lets a header in");
        if (answer.headers().firstValue("Location").orElse("").matches("(https?:)?[/\\\\]{2,}mal.*|https?:mal.*"))
            fault(one, "sends elsewhere");
        if (PASSWORDS.matcher(body).find()) fault(one, "shows a file of the machine");
        boolean html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        for (Payload payload : one.payloads().values()) {
            if (html && payload.text().contains("<") && payload.text().length() > 3 && body.contains(payload.text()))
                fault(one, "gives back alive " + payload.text());
            if (html && payload.text().contains("\"") && body.contains("=\"" + payload.text()))
                fault(one, "ends an attribute with " + payload.text());
            if (payload.kind().equals("template") && COMPUTED.matcher(body).find())
                fault(one, "computes " + payload.text());
        }
        if (one.stranger())
            for (String trace : traces)
                if (!path.contains(trace) && body.contains(trace)) fault(one, "shows a stranger " + trace);
    }

    private void fault(Try one, String what) {
        faults.putIfAbsent(
                one.route().method() + " " + one.route().pattern() + " "
                        + shortened(what.lines().findFirst().orElse(what)),
                one.payloads().entrySet().stream()
                        .map(e -> e.getKey() + "=" + shortened(e.getValue().text()))
                        .toList()
                        .toString());
    }

    private static String shortened(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
