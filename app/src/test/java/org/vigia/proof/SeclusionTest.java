package org.vigia.proof;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.platform.TestDatabase;
import org.vigia.proof.Routes.Route;

/** Who has no part in a case learns nothing of it, not even that it exists: by no page, list, search, id or statement. */
@VigiaTest(ownDatabase = true)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class SeclusionTest {
    @Autowired
    Country country;

    @Autowired
    Acting acting;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient app;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping registered;

    /** What shows one's own account differs each time: a secret drawn at random, and one open session more for each request here. */
    private static final Set<String> ONES_OWN = Set.of("/cuenta/codigo", "/cuenta", "/cuenta/sesiones");

    /** The token of a form, and the time of day, which two requests may meet a minute apart. */
    private static final List<Pattern> OF_THE_MOMENT =
            List.of(Pattern.compile("name=\"_csrf\" value=\"[^\"]*\""), Pattern.compile("value=\"\\d\\d:\\d\\d\""));

    private Routes routes;
    private Told told;
    private Walls walls;

    /** What gives the case away wherever it stands, beside its ids: its folios, its texts, its municipality, its resolution. */
    private List<String> traces;

    private Set<String> ids;

    @BeforeEach
    void a_case_of_chiapas() {
        told = country.tell();
        routes = new Routes(registered);
        walls = new Walls(database.superuser());
        ids = Set.copyOf(walls.idsOf(told.caseId()));
        assertThat(ids).hasSizeGreaterThan(100);
        traces = Stream.of(told.folios(), country.marks.all(), List.of("Ocosingo", "RES-7"))
                .flatMap(List::stream)
                .toList();
    }

    /** Answers in which nothing of the case stands; most doors give one of a few. */
    private final Set<String> clean = new HashSet<>();

    /** The last answer to what never was, by who asked and at which door. */
    private final Map<String, String> answeredToNever = new HashMap<>();

    static List<Officer> strangers() {
        return Strangers.all();
    }

    private MockHttpServletResponse ask(Officer officer, Route route, String address) throws Exception {
        String sent = Stream.concat(Stream.of(URI.create(address).getRawQuery()), route.params().stream())
                .filter(java.util.Objects::nonNull)
                .collect(joining("&", "?", ""));
        var asked = request(HttpMethod.valueOf(route.method().name()), URI.create(address.split("\\?")[0] + sent))
                .with(Signed.in(officer));
        if (route.method() != GET)
            asked = asked.with(csrf()).param("llave", UUID.randomUUID().toString());
        return web.perform(asked).andReturn().getResponse();
    }

    /** All that an answer says, with what was asked for and what is random in every answer taken out. */
    private static String said(MockHttpServletResponse answer, String asked) throws Exception {
        var headers = new TreeMap<String, List<Object>>();
        answer.getHeaderNames().forEach(name -> headers.put(name, answer.getHeaderValues(name)));
        String text = (answer.getStatus() + " " + headers + "\n" + answer.getContentAsString())
                .replace(asked, "FOLIO")
                .replace(asked.toUpperCase(Locale.ROOT), "FOLIO");
        for (Pattern drawn : OF_THE_MOMENT) text = drawn.matcher(text).replaceAll("");
        return Ids.replace(text, _ -> "");
    }

    /** What has a page of its own, and the case by its id; the commission may read a return. */
    private List<String> things(Officer officer) {
        return Stream.concat(told.folios().stream(), Stream.of(told.caseId().toString()))
                .filter(thing -> !officer.unit().equals("CITI") || !thing.equals(told.unitReturn()))
                .toList();
    }

    /** What is wrong with the answers to a stranger: anything but one refusal for what is hidden and what is absent. */
    private List<String> gaps(Officer stranger, Route route, String thing) throws Exception {
        List<String> gaps = new ArrayList<>();
        List<String> hidden = Routes.addresses(route, thing);
        List<String> absent = Routes.addresses(route, Told.never(thing));
        for (int i = 0; i < hidden.size(); i++) {
            var refused = ask(stranger, route, hidden.get(i));
            String asked = route.method() + " " + hidden.get(i) + " (" + refused.getStatus() + ")";
            if (refused.getStatus() != 404 && refused.getStatus() != 403) gaps.add(asked + " is not refused");
            String said = said(refused, thing);
            if (!asIfItNeverWas(stranger, route, said, absent.get(i), Told.never(thing)))
                gaps.add(asked + " is answered otherwise than what never was");
            gaps.addAll(shown(asked, refused, said, thing));
        }
        return gaps;
    }

    /** Asked for what never was, of the same shape, unless that of another shape was answered alike already. */
    private boolean asIfItNeverWas(Officer stranger, Route route, String said, String address, String never)
            throws Exception {
        String door = stranger.username() + " " + route.method() + " " + address.replace(never, "FOLIO");
        if (said.equals(answeredToNever.get(door))) return true;
        String absent = said(ask(stranger, route, address), never);
        answeredToNever.put(door, absent);
        return said.equals(absent);
    }

    /** With the thing of its kind; the supervisor tries all kinds at all doors. */
    private List<String> gaps(Officer stranger, Route route) throws Exception {
        List<String> gaps = new ArrayList<>();
        for (String thing : things(stranger))
            if (stranger.equals(Strangers.SUPERVISOR) || thing.equals(told.of(route.pattern())))
                gaps.addAll(gaps(stranger, route, thing));
        return gaps;
    }

    /** What gives the case away in an answer: in all that it says, and its ids in the answer itself, for many are drawn at random. */
    private List<String> shown(String asked, MockHttpServletResponse answer, String said, String thing)
            throws Exception {
        if (answer.getStatus() >= 500) return List.of(asked + " fails");
        List<String> shown = Stream.concat(
                        Ids.in(answer.getContentAsString()).stream().filter(ids::contains),
                        clean.contains(said) ? Stream.of() : traces.stream().filter(said::contains))
                .filter(trace -> !trace.equals(thing))
                .map(trace -> asked + " shows " + trace)
                .toList();
        if (shown.isEmpty()) clean.add(said);
        return shown;
    }

    @Test
    void every_route_about_a_thing_is_tried_with_one_that_exists() throws Exception {
        web.perform(post("/casos/" + told.file() + "/personas/1/datos")
                .with(Signed.in(Acting.officer(Country.INSPECTORATE, Role.LEGAL_OFFICER)))
                .with(csrf())
                .param("finalidad", "OWN_REQUEST")
                .param("motivo", "lo pide quien es titular"));
        List<String> untried = new ArrayList<>();
        for (Route route : routes.list(GET))
            if (route.namesAThing() && !opensForSomebody(route)) untried.add(route.pattern());
        assertThat(untried)
                .as("routes that nobody of the case could open: tell in Country a thing of the kind that they show")
                .isEmpty();
    }

    private boolean opensForSomebody(Route route) throws Exception {
        String thing = told.of(route.pattern());
        for (Officer officer : Strangers.ofTheCase())
            for (String address : Routes.addresses(route, thing)) {
                var answer = ask(officer, route, address);
                if (answer.getStatus() == 200
                        && (answer.getContentAsString() + answer.getHeader("Content-Disposition")).contains(thing))
                    return true;
            }
        return false;
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void what_is_hidden_is_answered_as_what_never_was(Officer stranger) throws Exception {
        List<String> gaps = new ArrayList<>();
        for (Route route : routes.list(GET)) if (route.namesAThing()) gaps.addAll(gaps(stranger, route));
        assertThat(gaps).as(stranger.username()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void no_list_shows_a_stranger_anything(Officer stranger) throws Exception {
        List<String> shown = new ArrayList<>();
        for (Route route : routes.list(GET)) {
            if (route.namesAThing()) continue;
            for (String address : Routes.addresses(route, "")) {
                var answer = ask(stranger, route, address);
                shown.addAll(shown(address + " (" + answer.getStatus() + ")", answer, said(answer, "\0"), "\0"));
            }
        }
        assertThat(shown).as(stranger.username()).isEmpty();
    }

    /** The supervisor searches for everything with a page of its own, the finance office for the case. */
    @Test
    void no_search_finds_a_stranger_anything() throws Exception {
        List<String> found = new ArrayList<>();
        int asked = 0;
        for (Officer stranger : List.of(Strangers.SUPERVISOR, Strangers.FINANCE))
            for (Route route : routes.list(GET))
                if (!route.namesAThing())
                    for (String parameter : Routes.parameters(route))
                        for (String address : Routes.addresses(route, "")) {
                            List<String> things = stranger.equals(Strangers.SUPERVISOR)
                                    ? things(stranger)
                                    : List.of(told.file(), told.caseId().toString());
                            found.addAll(found(stranger, route, address + "?" + parameter + "=", things));
                            asked++;
                        }
        assertThat(found).isEmpty();
        assertThat(asked).isGreaterThan(50);
    }

    /** What a parameter gives away: when it is set to a thing of the case, or to what its rows have in common. */
    private List<String> found(Officer stranger, Route route, String address, List<String> things) throws Exception {
        List<String> found = new ArrayList<>();
        for (String thing : things) {
            var hidden = ask(stranger, route, address + thing);
            String asked = route.method() + " " + address + thing + " (" + hidden.getStatus() + ")";
            String said = said(hidden, thing);
            found.addAll(shown(asked, hidden, said, thing));
            if (!ONES_OWN.contains(route.pattern())
                    && !asIfItNeverWas(stranger, route, said, address + Told.never(thing), Told.never(thing)))
                found.add(asked + " tells that it exists");
        }
        for (String value : List.of(
                "07",
                "07059",
                Country.VISIT.toString(),
                "si",
                "abierto",
                told.file().substring(0, 6))) {
            var answer = ask(stranger, route, address + value);
            found.addAll(shown(address + value, answer, said(answer, value), value));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nobody_acts_on_what_is_hidden_and_nothing_is_written(Officer stranger) throws Exception {
        web.perform(get("/hoy").with(Signed.in(stranger))); // whose account is made with their first request
        var before = walls.countAll();
        List<String> gaps = new ArrayList<>();
        for (Route route : routes.list(POST, PUT, PATCH, DELETE))
            if (route.namesAThing()) gaps.addAll(gaps(stranger, route));
            else if (stranger.equals(Strangers.SUPERVISOR))
                for (String parameter : Routes.parameters(route))
                    for (String address : Routes.addresses(route, ""))
                        gaps.addAll(found(stranger, route, address + "?" + parameter + "=", things(stranger)));
        assertThat(gaps).as(stranger.username()).isEmpty();
        assertThat(walls.countAll()).isEqualTo(before);
    }

    /** Table and trace, of every row that an officer can read in any table at all. */
    private List<String> readable(Officer officer) {
        return acting.as(officer, () -> {
            List<String> found = new ArrayList<>();
            for (String table : walls.readable())
                for (String row : app.sql("select t::text from %s t".formatted(table))
                        .query(String.class)
                        .list())
                    Stream.concat(
                                    traces.stream().filter(row::contains),
                                    Ids.in(row).stream().filter(ids::contains))
                            .forEach(trace -> found.add(table + ": " + trace));
            return found;
        });
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void the_database_shows_a_stranger_no_row_of_it(Officer stranger) {
        assertThat(readable(stranger).stream()
                        .filter(found -> !found.contains(told.unitReturn())
                                || !stranger.unit().equals("CITI")))
                .isEmpty();
    }

    @Test
    void a_policy_widened_on_any_table_is_noticed() {
        List<String> unnoticed = new ArrayList<>();
        for (String table : walls.holding(told.caseId())) {
            walls.open(table);
            try {
                if (readable(Strangers.SUPERVISOR).isEmpty()) unnoticed.add(table);
            } finally {
                walls.close(table);
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(readable(Strangers.SUPERVISOR)).isEmpty();
    }

    @Test
    void every_page_that_shows_too_much_is_noticed() throws Exception {
        List<String> unnoticed = new ArrayList<>();
        List<String> open = new ArrayList<>(walls.holding(told.caseId()));
        open.addAll(List.of("intake.complainant", "permit.permit", "permit.step")); // belong to no case
        open.forEach(walls::open);
        try {
            for (Route route : routes.list(GET))
                if (route.namesAThing() && nobodyNotices(route)) unnoticed.add(route.pattern());
        } finally {
            open.forEach(walls::close);
        }
        assertThat(unnoticed).isEmpty();
    }

    private boolean nobodyNotices(Route route) throws Exception {
        for (Officer stranger : Strangers.all())
            if (!gaps(stranger, route, told.of(route.pattern())).isEmpty()) return false;
        return true;
    }

    @Test
    void the_database_lets_nobody_change_or_remove_a_row() {
        for (String table : walls.holding(told.caseId()))
            for (String statement : List.of("delete from " + table, "update %s set case_id = case_id".formatted(table)))
                for (Officer officer :
                        List.of(Strangers.SUPERVISOR, Strangers.ofTheCase().getFirst()))
                    assertThatThrownBy(() ->
                                    acting.as(officer, () -> app.sql(statement).update()))
                            .as(statement)
                            .isInstanceOf(DataAccessException.class)
                            .hasStackTraceContaining("permission denied");
    }

    /** They count their own work by the views that statistics reads, and each view reads with the rights of who asks. */
    @Test
    void the_views_for_statistics_show_an_officer_nothing_that_their_tables_hide() {
        assertThat(walls.views()).hasSizeGreaterThan(10);
        for (String view : walls.views())
            assertThat(acting.as(
                            Strangers.SUPERVISOR,
                            () -> app.sql("select (select count(*) from %s) <= (select count(*) from %s)"
                                            .formatted(view, view.replaceAll("_fact$", "")))
                                    .query(Boolean.class)
                                    .single()))
                    .as(view)
                    .isTrue();
    }
}
