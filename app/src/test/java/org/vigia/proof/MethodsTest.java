package org.vigia.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Role;
import org.vigia.access.Situation.Seal;

/**
 * Eight methods at every address of the program, at files, at the page of errors and at addresses of nothing: asked without a
 * session, with one that ended, by a role that may not, and with the token of another form.
 */
class MethodsTest extends WorldTest {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String OTHER_TOKEN = "0".repeat(96);
    private static final List<String> NOTHING =
            List.of("/no/existe", "/actuator", "/actuator/env", "/casos/", "/casos/x/y/z", "/h2-console", "/.env");
    private static final List<String> FILES = List.of("/estatico/nada.css", "/favicon.ico", "/error");

    /** Who asks. */
    private enum Asking {
        WITHOUT_SESSION,
        SESSION_ENDED,
        ROLE_THAT_MAY_NOT,
        WRONG_TOKEN
    }

    /** @param methods those of the approved list, each with what it asks */
    private record Address(String path, Map<String, Permission> methods) {
        boolean answers(String method) {
            return methods.containsKey(method.equals("HEAD") ? "GET" : method);
        }

        boolean isOfPrograms() {
            return path.startsWith("/api/");
        }

        boolean isPublic() {
            return methods.get("GET") == Permission.READ_PUBLIC;
        }
    }

    private List<Address> addresses;

    @BeforeAll
    void the_approved_list() throws IOException {
        Map<String, Map<String, Permission>> approved = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/approved/operations.txt"))) {
            String[] parts = line.split(" \\| ");
            approved.computeIfAbsent(parts[2], _ -> new HashMap<>()).put(parts[1], Permission.valueOf(parts[3]));
        }
        var story = world.story(Seal.OPEN, false);
        addresses = approved.entrySet().stream()
                .flatMap(entry -> route(entry.getKey()).stream()
                        .flatMap(route ->
                                Routes.addresses(route, route.namesAThing() ? story.of(route.pattern()) : "").stream()
                                        .limit(2))
                        .map(path -> new Address(path, entry.getValue())))
                .toList();
    }

    private List<Routes.Route> route(String pattern) {
        return new Routes(registered)
                .list(RequestMethod.values()).stream()
                        .filter(route -> route.pattern().equals(pattern))
                        .limit(1)
                        .toList();
    }

    @Test
    void no_route_is_registered_that_nobody_has_approved() throws IOException {
        Set<String> approved = Files.readAllLines(Path.of("src/test/resources/approved/operations.txt")).stream()
                .map(line -> line.split(" \\| "))
                .flatMap(parts -> Stream.of(parts[1].split(",")).map(method -> method + " " + parts[2]))
                .collect(toSet());
        Map<String, Set<String>> registeredMethods = new Routes(registered)
                .list(RequestMethod.values()).stream()
                        .filter(route -> !route.pattern().equals("/error"))
                        .collect(groupingBy(
                                Routes.Route::pattern,
                                mapping(route -> route.method().name(), toSet())));
        var all = new TreeSet<String>();
        registeredMethods.forEach((pattern, methods) -> methods.forEach(method -> all.add(method + " " + pattern)));
        assertThat(all).containsExactlyInAnyOrderElementsOf(approved);
    }

    @Test
    void every_method_at_every_address_is_answered_as_it_must_be_and_nothing_is_done() {
        record Ask(Address address, String method, Asking who) {}
        List<Address> all = new ArrayList<>(addresses);
        NOTHING.forEach(path -> all.add(new Address(path, Map.of())));
        List<Ask> asks = all.stream()
                .flatMap(address -> METHODS.stream()
                        .flatMap(method -> Stream.of(Asking.values()).map(who -> new Ask(address, method, who))))
                .toList();
        World.officers().forEach(sessions::of);
        Session nobody = sessions.nobody();
        var walls = new Walls(database.superuser());
        var before = walls.countAll();
        List<String> surprises = Parallel.each(asks, ask -> {
            var answer = session(ask.who, ask.address, ask.method, nobody).send(ask.method, ask.address.path, "");
            String wrong = surprise(ask.who, ask.address, ask.method, answer);
            return wrong.isEmpty()
                    ? List.of()
                    : List.of("%s %s %s: %d %s"
                            .formatted(ask.who, ask.method, ask.address.path, answer.statusCode(), wrong));
        });
        LoggerFactory.getLogger(MethodsTest.class)
                .info("methods: {} requests at {} addresses", asks.size(), all.size());
        assertThat(surprises).isEmpty();
        assertThat(asks.size()).isGreaterThan(2_500);
        var after = walls.countAll();
        before.remove("account.attempt"); // what was sent to the page of signing in is counted
        after.remove("account.attempt");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void files_and_the_page_of_errors_are_read_and_nothing_else() {
        List<String> surprises = new ArrayList<>();
        Session nobody = sessions.nobody();
        Session somebody = sessions.of(Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR));
        for (Session session : List.of(nobody, somebody, nobody.withToken(OTHER_TOKEN)))
            for (String path : FILES)
                for (String method : METHODS) {
                    int status = session.send(method, path, "").statusCode();
                    boolean expected = READS.contains(method)
                            ? status == 200 || status == 404
                            : status == 403
                                    || status == 404
                                    || status == 405
                                    || method.equals("OPTIONS") && status == 200;
                    if (!expected) surprises.add("%s %s: %d".formatted(method, path, status));
                }
        assertThat(surprises).isEmpty();
    }

    private Session session(Asking who, Address address, String method, Session nobody) {
        return switch (who) {
            case WITHOUT_SESSION -> nobody;
            case SESSION_ENDED -> nobody.withCookie("0123456789ABCDEF0123456789ABCDEF");
            case ROLE_THAT_MAY_NOT -> sessions.of(whoMayNot(address, method));
            case WRONG_TOKEN -> sessions.of(whoMayNot(address, method)).withToken(OTHER_TOKEN);
        };
    }

    /** A supervisor for what is open to all roles. */
    private Officer whoMayNot(Address address, String method) {
        Permission asks = address.methods.get(method.equals("HEAD") ? "GET" : method);
        return World.officers().stream()
                .filter(officer -> asks != null && !reach.ever(officer, asks))
                .findFirst()
                .orElseGet(() -> Acting.officer("ITL-21", Role.SUPERVISOR));
    }

    /** What is wrong with an answer; empty when nothing is. */
    private String surprise(Asking who, Address address, String method, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500) return "fails";
        if (method.equals("TRACE")) return status == 405 ? "" : "is not 405";
        boolean open = address.isPublic() && READS.contains(method);
        return switch (who) {
            case WITHOUT_SESSION, SESSION_ENDED -> {
                boolean sentAway = address.isOfPrograms()
                        ? status == 401
                        : status == 302 && Session.where(answer).startsWith("/entrar");
                if (open) yield sentAway || status == 401 || status == 403 ? "is not open" : "";
                Permission asked = address.methods.get(method);
                if (asked != null && asked.isOpen() && !SAFE.contains(method))
                    yield status == 422 || status == 403 || sentAway ? "" : "is done without a code";
                if (SAFE.contains(method)) yield sentAway ? "" : "is not sent to sign in";
                yield status == 403 || sentAway ? "" : "is not refused";
            }
            case ROLE_THAT_MAY_NOT -> {
                Permission asks = address.methods.get(method.equals("HEAD") ? "GET" : method);
                if (asks != null && !reach.ever(whoMayNot(address, method), asks))
                    yield status == 403 ? "" : "is not forbidden";
                if (address.methods.isEmpty()) yield status == 404 || status == 405 ? "" : "is something";
                if (address.path.equals("/entrar") && method.equals("POST"))
                    yield Session.where(answer).startsWith("/entrar") ? "" : "signs in without a password";
                if (address.answers(method)) yield status < 500 ? "" : "fails";
                if (method.equals("OPTIONS")) yield status == 200 || status == 403 ? "" : "is not told";
                yield status == 405 || status == 403 ? "" : "is not 405";
            }
            case WRONG_TOKEN ->
                address.isOfPrograms()
                        ? open || status == 401 ? "" : "is done with a wrong key"
                        : SAFE.contains(method)
                                ? surprise(Asking.ROLE_THAT_MAY_NOT, address, method, answer)
                                : status == 403 ? "" : "is done with a wrong token";
        };
    }
}
