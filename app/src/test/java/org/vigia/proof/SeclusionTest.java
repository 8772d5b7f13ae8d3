package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.platform.TestDatabase;

/** Who has no part in a case learns nothing of it, not even that it exists: by no page, list, search, id or statement. */
@VigiaTest(ownDatabase = true)
class SeclusionTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}|]*)[^}]*)?}");
    private static final Map<String, String> VALUES =
            Map.of("number", "1", "via", "laboral", "acto", "aceptar", "code", "CL05", "file", "x");

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
    RequestMappingHandlerMapping routes;

    private Told told;
    private List<String> ids;

    @BeforeEach
    void a_case_of_chiapas() {
        told = country.tell();
        ids = database.superuser()
                .sql(
                        "select distinct unnest(array[id, subject, fact, case_id])::text from docket.act where case_id = :case")
                .param("case", told.caseId())
                .query(String.class)
                .list();
        assertThat(ids).hasSizeGreaterThan(20);
    }

    private static Officer stranger(Role role) {
        return Acting.officer(
                switch (role) {
                    case INSPECTOR, SUPERVISOR, LEGAL_OFFICER -> "ITL-21";
                    case FINANCE_LIAISON -> "FIN-21";
                    case PROSECUTOR_LIAISON -> "FGE-21";
                    case PROTECTION_WORKER -> "PPNNA-21";
                    case LABOUR_DEFENDER -> "PROFEDET";
                    case CITI_SECRETARY -> "CITI";
                    case STATISTICIAN, ADMINISTRATOR -> "ESTAD";
                },
                role);
    }

    private List<String> patterns() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String fill(String pattern, String folio) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            String name = variable.group(1);
            if (name.equals("folio")) return folio;
            return variable.group(2) != null ? variable.group(2) : VALUES.getOrDefault(name, folio);
        });
    }

    private MockHttpServletResponse open(Officer officer, String address) throws Exception {
        return web.perform(get(URI.create(address)).with(Signed.in(officer)))
                .andReturn()
                .getResponse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_page_tells_a_stranger_anything(Role role) throws Exception {
        List<String> told = new ArrayList<>();
        for (String pattern : patterns())
            for (String folio : this.told.folios()) {
                String address = fill(pattern, folio) + "?q=" + folio + "&folio=" + folio + "&denuncia=" + folio;
                var answer = open(stranger(role), address);
                if (answer.getStatus() >= 500) told.add(address + " fails: " + answer.getStatus());
                told.addAll(leaks(address, folio, answer));
            }
        assertThat(told).isEmpty();
    }

    /** The folio that was asked for may be repeated as it was typed, but never as the address of a page. */
    private List<String> leaks(String address, String folio, MockHttpServletResponse answer) throws Exception {
        String seen = answer.getContentAsString() + answer.getRedirectedUrl();
        Stream<String> links =
                answer.getStatus() == 200 ? Stream.of("href=\"/casos/" + folio, "/" + folio + "\"") : Stream.of();
        return Stream.of(
                        told.folios().stream().filter(other -> !other.equals(folio)),
                        ids.stream(),
                        country.marks.all().stream(),
                        links)
                .flatMap(s -> s)
                .filter(seen::contains)
                .map(found -> address + " (" + answer.getStatus() + ") shows " + found)
                .toList();
    }

    @Test
    void a_hidden_folio_is_answered_as_one_that_never_was() throws Exception {
        Set<String> compared = new LinkedHashSet<>();
        for (String pattern : patterns())
            for (String folio : told.folios()) {
                if (!pattern.contains("{folio}")) continue;
                String never = folio.substring(0, folio.length() - 3) + "ZZZ";
                var hidden = open(stranger(Role.SUPERVISOR), fill(pattern, folio));
                var absent = open(stranger(Role.SUPERVISOR), fill(pattern, never));
                assertThat(hidden.getStatus()).as(pattern).isEqualTo(absent.getStatus());
                assertThat(plain(hidden, folio)).as(pattern).isEqualTo(plain(absent, never));
                if (hidden.getStatus() == 404) compared.add(pattern);
            }
        assertThat(compared).hasSizeGreaterThan(10);
    }

    private static String plain(MockHttpServletResponse answer, String folio) throws Exception {
        return answer.getContentAsString()
                .replace(folio, "FOLIO")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "KEY");
    }

    private List<String> protectedTables() {
        return database.superuser().sql("""
                        select c.oid::regclass::text from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
                         where c.relkind = 'r' and c.relrowsecurity order by 1""").query(String.class).list();
    }

    private long count(String unit, String table) {
        return acting.as(
                unit,
                Role.SUPERVISOR,
                () -> app.sql("select count(*) from %s where case_id = :case".formatted(table))
                        .param("case", told.caseId())
                        .query(Long.class)
                        .single());
    }

    @Test
    void the_database_shows_another_state_no_row_of_the_case() {
        assertThat(count(Country.INSPECTORATE, "docket.act")).isGreaterThan(20);
        assertThat(protectedTables()).hasSizeGreaterThan(20).allMatch(table -> count("ITL-21", table) == 0);
    }

    @Test
    void the_database_lets_nobody_change_or_remove_a_row() {
        for (String table : protectedTables())
            for (String statement : List.of("delete from " + table, "update %s set case_id = case_id".formatted(table)))
                for (String unit : List.of("ITL-21", Country.INSPECTORATE))
                    assertThatThrownBy(() -> acting.as(
                                    unit,
                                    Role.SUPERVISOR,
                                    () -> app.sql(statement).update()))
                            .as(statement)
                            .isInstanceOf(DataAccessException.class)
                            .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_views_for_statistics_are_closed_to_officers() {
        List<String> views = database.superuser().sql("""
                        select c.oid::regclass::text from pg_class c
                         where c.relkind = 'v' and c.relname like '%\\_fact' order by 1""").query(String.class).list();
        assertThat(views).hasSizeGreaterThan(10);
        for (String view : views)
            assertThatThrownBy(() -> acting.as(
                            "ITL-21",
                            Role.SUPERVISOR,
                            () -> app.sql("select count(*) from " + view)
                                    .query(Long.class)
                                    .single()))
                    .as(view)
                    .hasStackTraceContaining("permission denied");
    }
}
