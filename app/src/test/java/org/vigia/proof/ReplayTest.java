package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.GET;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.Role;
import org.vigia.access.Situation.Seal;
import org.vigia.platform.Statements;

/**
 * Two officers of each role in two states. All that the one comes across by following links is tried by the other, at its
 * address and in every parameter: nothing is answered, and what is hidden costs the database the same statements as what never was.
 */
class ReplayTest extends WorldTest {
    /** Shows what one has asked for oneself, in the words in which one asked. */
    private static final String ONES_OWN = "/descargas";

    private static final int PAGES = 40;
    private static final int TRIED = 4;
    private static final List<String> UNSAFE = List.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Map<Role, String> HOME = Map.of(
            Role.FINANCE_LIAISON, "FIN-",
            Role.PROSECUTOR_LIAISON, "FGE-",
            Role.PROTECTION_WORKER, "PPNNA-",
            Role.LABOUR_DEFENDER, "PDT-");

    @Autowired
    Statements statements;

    private final List<Long> hidden = new ArrayList<>();
    private final List<Long> absent = new ArrayList<>();
    private int asked;
    private int statementsOfHidden;

    /** What an officer came across: addresses, and what stands in them or on the pages that names something. */
    private record Seen(Set<String> addresses, Set<String> names) {}

    private static Officer officer(Role role, String state) {
        return Acting.officer(HOME.getOrDefault(role, "ITL-") + state, role);
    }

    private Seen crawl(Officer officer) {
        var seen = new Seen(new LinkedHashSet<>(), new LinkedHashSet<>());
        var waiting = new ArrayDeque<>(List.of(
                "/hoy", "/denuncias", "/inspecciones", "/casos", "/canalizaciones", "/cobros", "/entregas?anio=2015"));
        var told = world.story(Seal.OPEN, false).folios();
        told.forEach(folio -> waiting.add("/casos/" + folio));
        while (!waiting.isEmpty() && seen.addresses.size() < PAGES) {
            String address = waiting.poll();
            if (!seen.addresses.add(address)) continue;
            var answer = sessions.of(officer).send("GET", address, "");
            if (answer.statusCode() != 200) continue;
            world.folios().stream().filter(answer.body()::contains).forEach(seen.names::add);
            ID.matcher(answer.body()).results().forEach(id -> seen.names.add(id.group()));
            Page.of(answer.body()).links().stream()
                    .filter(link -> told.stream().anyMatch(link::contains))
                    .forEach(waiting::add);
        }
        seen.addresses.removeIf(address -> told.stream().noneMatch(address::contains));
        return seen;
    }

    @Test
    void nothing_that_one_has_seen_opens_for_another_and_hidden_costs_what_absent_costs() {
        List<String> faults = new ArrayList<>();
        for (Role role : Role.values()) {
            Seen seen = crawl(officer(role, "07"));
            Officer other = officer(role, "21");
            sessions.of(other).send("GET", "/datos", ""); // the first reader of an edition has it read into memory
            for (String address : seen.addresses) {
                faults.addAll(gaps(other, "GET", address));
                for (String method : UNSAFE) {
                    int status = sessions.of(other)
                            .send(method, address.split("\\?")[0], "")
                            .statusCode();
                    asked++;
                    if (status < 400 || status >= 500)
                        faults.add("%s %s %s: %d".formatted(other.username(), method, address, status));
                }
            }
            for (String name : seen.names.stream().limit(TRIED).toList())
                for (var route : new Routes(registered).list(GET))
                    if (!route.namesAThing() && !route.pattern().equals(ONES_OWN))
                        for (String parameter : Routes.parameters(route))
                            if (reach.ever(other, asks(route)))
                                for (String address : Routes.addresses(route, ""))
                                    faults.addAll(gaps(other, "GET", address + "?" + parameter + "=" + name));
        }
        hidden.sort(null);
        absent.sort(null);
        double apart = Math.abs(hidden.get(hidden.size() / 2) - absent.get(absent.size() / 2)) / 1e6;
        LoggerFactory.getLogger(ReplayTest.class)
                .info(
                        "replay: {} requests, {} statements for what is hidden, medians of hidden and absent {} ms apart",
                        asked,
                        statementsOfHidden,
                        "%.2f".formatted(apart));
        assertThat(faults).isEmpty();
        assertThat(statementsOfHidden).as("statements were noted at all").isGreaterThan(hidden.size());
        assertThat(asked).isGreaterThan(1_000);
    }

    private static Permission asks(Routes.Route route) {
        var operation = route.handler().getAnnotation(Operation.class);
        return operation == null ? Permission.ENTER : operation.asks();
    }

    /** What tells a thing that is hidden from one that never was: the answer, or what the database was asked. */
    private List<String> gaps(Officer other, String method, String address) {
        String name = Stream.concat(
                        world.folios().stream(), ID.matcher(address).results().map(id -> id.group()))
                .filter(address::contains)
                .findFirst()
                .orElseThrow();
        String never = Told.never(name);
        var one = ask(other, method, address, hidden);
        var oneAsked = statements.end();
        statementsOfHidden += oneAsked.size();
        var two = ask(other, method, address.replace(name, never), absent);
        var twoAsked = statements.end();
        boolean inTheAddress = !address.contains("?") || address.indexOf(name) < address.indexOf('?');
        if (inTheAddress && one.statusCode() != 403 && one.statusCode() != 404)
            return List.of("%s %s is answered %d".formatted(other.username(), address, one.statusCode()));
        if (!Twin.sayTheSame(one, name, two, never))
            return List.of("%s %s is answered otherwise than what never was%n%s"
                    .formatted(
                            other.username(),
                            address,
                            apart(
                                    Twin.said(one).replace(name, "FOLIO"),
                                    Twin.said(two).replace(never, "FOLIO"))));
        if (!oneAsked.equals(twoAsked))
            return List.of("%s %s asks the database%n%s%n%s".formatted(other.username(), address, oneAsked, twoAsked));
        return List.of();
    }

    /** Where two texts part, a line of each. */
    private static String apart(String one, String two) {
        int at = 0;
        while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) at++;
        return around(one, at) + " / " + around(two, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace("\n", " ");
    }

    private HttpResponse<String> ask(Officer other, String method, String address, List<Long> times) {
        statements.begin();
        long began = System.nanoTime();
        var answer = sessions.of(other).send(method, address, "");
        times.add(System.nanoTime() - began);
        asked++;
        return answer;
    }
}
