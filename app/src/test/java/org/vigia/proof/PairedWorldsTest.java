package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Role;
import org.vigia.platform.AnotherServer;
import org.vigia.platform.TestDatabase;
import org.vigia.proof.Routes.Route;
import org.vigia.reference.Reference;

/**
 * Two worlds that differ in one sealed case, on whose list nobody stands, and in one case of another state. Whoever has no part
 * in them cannot tell in which world they are, whatever they ask: 2,000 traces by lot, each answer equal byte for byte; another
 * number with {@code ./vigia test -pl app -Dtest=PairedWorldsTest -Dvigia.traces=20000}, the same again with {@code -Dvigia.seed}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PairedWorldsTest {
    private static final int TRACES = Integer.getInteger("vigia.traces", 2_000);
    private static final int STEPS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(PairedWorldsTest.class);
    private static final long SEED = Long.getLong("vigia.seed", new Random().nextLong());
    private static final Clock CLOCK = new Clock();
    private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);
    private static final int FOLIOS = 100_000;
    private static int folios;
    private static Twin without;
    private static Twin with;
    private static Told open;
    private static Told sealed;
    private static Told foreign;
    private static final List<Route> ROUTES = new ArrayList<>();
    private static final Map<String, Integer> ASKED = new TreeMap<>();
    private static final List<String> WORDS = List.of(
            "07",
            "21",
            "07059",
            "RES-7",
            "si",
            "no",
            "abierto",
            "PPNNA-07",
            "FIN-07",
            "2026",
            "2",
            "2015",
            Country.VISIT.toString(),
            Country.TODAY.toString());

    @BeforeAll
    static void two_worlds() {
        var database = TestDatabase.create();
        without = new Twin(database, AnotherServer.on(database, CLOCK));
        open = without.get(Country.class).tell();
        with = copyOf(without);
        sealed = with.get(Country.class).after(open);
        foreign = with.get(Foreign.class).tell(with.get(Country.class).marks);
        seal(sealed);
        level();
        CLOCK.stand();
        new Routes(with.server().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class))
                .list(GET, POST).stream()
                        .filter(route -> route.handler().isAnnotationPresent(Operation.class))
                        .forEach(ROUTES::add);
    }

    @AfterAll
    static void close() {
        with.close();
        without.close();
        BOTH.close();
    }

    private static Twin copyOf(Twin twin) {
        twin.get(com.zaxxer.hikari.HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        var database = twin.database().copy();
        return new Twin(database, AnotherServer.on(database, CLOCK));
    }

    private static void seal(Told told) {
        with.database()
                .superuser()
                .sql("insert into access.seal (id, case_id, unit, officer, sealed_at) values (:id, :case, :unit,"
                        + " :id, now())")
                .param("id", UUID.randomUUID())
                .param("case", told.caseId())
                .param("unit", Country.INSPECTORATE)
                .update();
    }

    /** Folios are a scrambled running number: from here on both worlds draw the same ones, and none of before. */
    private static void level() {
        folios += FOLIOS;
        for (Twin twin : List.of(without, with))
            twin.database()
                    .superuser()
                    .sql("select setval('docket.folio_number', :number)")
                    .param("number", folios)
                    .query(Long.class)
                    .single();
    }

    /** Who goes by lot: where to, as whom, and what their browser sends beside what the forms ask for. */
    private record Walk(List<Officer> officers, List<String> operations, String beside) {
        static Walk everywhere() {
            return new Walk(everybody(), List.of(), "");
        }

        /** Everybody everywhere, and as often those who worked on the open case: who sees something is told more. */
        private static List<Officer> everybody() {
            var all = new ArrayList<>(World.officers());
            int many = all.size() / Strangers.ofTheCase().size();
            for (int n = 0; n < many; n++) all.addAll(Strangers.ofTheCase());
            return all;
        }

        /** Where the two worlds first differ. */
        Optional<String> difference(long seed) {
            var lot = new Random(seed);
            Officer officer = Wanderer.pick(lot, officers);
            var wanderer = wanderer(officer, operations);
            HttpResponse<String> here = null;
            HttpResponse<String> there = null;
            List<String> way = new ArrayList<>();
            for (int n = 0; n < STEPS; n++) {
                long turn = lot.nextLong();
                Step step = wanderer.next(new Random(turn), here);
                Step same = wanderer.next(new Random(turn), there).with(beside);
                way.add(step.toString());
                var asked = CompletableFuture.supplyAsync(() -> without.ask(officer, step), BOTH);
                there = with.ask(officer, same);
                here = asked.join();
                CLOCK.next();
                ASKED.merge(step.method() + " " + here.statusCode(), 1, Integer::sum);
                if (here.statusCode() >= 500) return Optional.of("%s fails: %s".formatted(officer.username(), way));
                String said = Twin.said(here);
                if (!said.equals(Twin.said(there)))
                    return Optional.of(
                            "%s: %s%n%s".formatted(officer.username(), way, parting(said, Twin.said(there))));
            }
            return Optional.empty();
        }

        List<String> differences(int traces, int enough) {
            List<String> different = new ArrayList<>();
            for (int trace = 0; trace < traces && different.size() < enough; trace++)
                difference(SEED + trace).ifPresent(different::add);
            return different;
        }
    }

    private static Wanderer wanderer(Officer officer, List<String> operations) {
        boolean ofTheFederation =
                with.get(Reference.class).getUnit(officer.unit()).state().isEmpty();
        var stories = ofTheFederation ? List.of(open, sealed) : List.of(open, sealed, foreign);
        var words = Stream.of(
                        stories.stream().flatMap(told -> told.folios().stream()),
                        with.get(Country.class).marks.all().stream(),
                        Stream.of(open, sealed).map(told -> told.caseId().toString()),
                        WORDS.stream())
                .flatMap(some -> some)
                .toList();
        var routes = ROUTES.stream()
                .filter(route -> operations.isEmpty() || operations.contains(route.operation()))
                .toList();
        return new Wanderer(routes, stories, words);
    }

    private static String parting(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        return "without: …%s…%nwith: …%s…".formatted(around(one, at), around(other, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 120));
    }

    /**
     * What the rooms have recorded since, all but ids, salts, sealed texts, and the code of a paper and of a link, drawn by lot, with the digests
     * that cover it; what stands on the paper is compared where it is answered.
     */
    private static Map<String, List<String>> recorded(Twin twin, Instant since) {
        JdbcClient admin = twin.database().superuser();
        var rows = new TreeMap<String, List<String>>();
        admin.sql("""
            select table_schema || '.' || table_name as name, string_agg(quote_ident(column_name), ', ') as columns
              from information_schema.columns c
             where data_type not in ('uuid', 'bytea') and table_schema <> 'pg_catalog'
               and not (table_schema = 'document' and column_name in ('code', 'digest', 'file_digest'))
               and not (table_schema = 'link' and column_name in ('token_digest', 'code_digest'))
               and exists (select from information_schema.columns k where k.table_schema = c.table_schema
                              and k.table_name = c.table_name and k.column_name = 'act_id')
               and exists (select from information_schema.tables t where t.table_schema = c.table_schema
                              and t.table_name = c.table_name and t.table_type = 'BASE TABLE')
               and table_name not in ('fact_header')
             group by 1""")
                .query((row, n) -> Map.entry(row.getString("name"), row.getString("columns")))
                .list()
                .forEach(table -> rows.put(
                        table.getKey(),
                        admin.sql("select row(%s)::text from %s where recorded_at > :since order by 1"
                                        .formatted(table.getValue(), table.getKey()))
                                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                                .query(String.class)
                                .list()));
        return rows;
    }

    @Test
    @Order(1)
    void nobody_can_tell_in_which_world_they_are() {
        Instant since = CLOCK.instant();
        CLOCK.next();
        long began = System.nanoTime();
        List<String> different = Walk.everywhere().differences(TRACES, 10);
        LOG.info(
                "paired worlds: {} traces (seed {}), {}, {} s",
                TRACES,
                SEED,
                ASKED,
                (System.nanoTime() - began) / 1_000_000_000);
        assertThat(different).as("seed %d", SEED).isEmpty();
        assertThat(ASKED.keySet())
                .contains("GET 200", "GET 403", "GET 404", "POST 303", "POST 403", "POST 404", "POST 422");
        var rows = recorded(without, since);
        assertThat(recorded(with, since)).as("what was recorded").isEqualTo(rows);
        assertThat(rows.values().stream().mapToInt(List::size).sum()).isGreaterThan(TRACES / 400);
    }

    /** Names of all columns, each with a value of its kind that would mean something. */
    private static String everyColumn() {
        var own = Stream.concat(
                        ROUTES.stream().flatMap(route -> Routes.parameters(route).stream()),
                        Stream.of("version", "llave", "_csrf"))
                .collect(Collectors.toSet());
        var columns = with.database()
                .superuser()
                .sql("""
                    select distinct on (column_name) column_name, data_type from information_schema.columns
                     where table_schema not in ('pg_catalog', 'information_schema', 'public') order by column_name""")
                .query((row, n) -> Map.entry(
                        row.getString("column_name"),
                        switch (row.getString("data_type")) {
                            case "uuid" -> sealed.caseId().toString();
                            case "boolean" -> "true";
                            case "integer", "bigint", "numeric", "smallint" -> "7";
                            case "date", "timestamp with time zone" -> "2001-01-01";
                            default -> "ITL-21";
                        }))
                .list();
        assertThat(columns).hasSizeGreaterThan(150);
        return columns.stream()
                .filter(column -> !own.contains(column.getKey()))
                .map(column -> Session.encode(column.getKey()) + "=" + Session.encode(column.getValue()))
                .collect(Collectors.joining("&"));
    }

    @Test
    @Order(2)
    void no_field_is_taken_that_a_form_does_not_ask_for() {
        Instant since = CLOCK.instant();
        CLOCK.next();
        ASKED.clear();
        var forms = new Walk(Walk.everybody(), List.of(), everyColumn());
        // other lots than above: a key that was sent before is refused with another body
        for (int n = 0; n < TRACES / 10 || n < TRACES && !ASKED.containsKey("POST 303"); n++)
            assertThat(forms.difference(SEED + TRACES + n)).as("seed %d", SEED).isEmpty();
        LOG.info("every column beside every form: {}", ASKED);
        var rows = recorded(without, since);
        assertThat(recorded(with, since)).as("what was recorded").isEqualTo(rows);
        assertThat(ASKED.keySet()).contains("POST 303");
    }

    /** How a sealed case might show, planted in the world that has one. */
    private enum Leak {
        COUNT(
                Country.INSPECTORATE,
                List.of("listCases"),
                "create policy leak on casework.case_file for select to vigia_app using (true)",
                "drop policy leak on casework.case_file"),
        DEADLINE(
                Country.INSPECTORATE,
                List.of("readToday"),
                "insert into docket.open_deadline" // one at the head of the page
                        + " select id, unit, addressed_to, case_id, '2000-01-01', recorded_at, rule from docket.deadline"
                        + " where case_id = '%s' and addressed_to = 'ITL-07'"
                        + " on conflict (deadline) do update set due = excluded.due;"
                        + " create policy leak on docket.deadline for select to vigia_app using (true);"
                        + " create policy leak on docket.open_deadline for select to vigia_app using (true)",
                "drop policy leak on docket.deadline; drop policy leak on docket.open_deadline"),
        MENU(
                Country.INSPECTORATE,
                List.of("readToday"),
                "insert into access.appointment select officer, 99, unit, 'STATISTICIAN', true, null, now()"
                        + " from access.appointment where role = 'SUPERVISOR'",
                "delete from access.appointment where seq = 99"),
        FOLIO("ITL-21", List.of("newCase"), "select nextval('docket.folio_number')", "select 1"),
        UNIQUE(
                Country.INSPECTORATE,
                List.of("newCase"),
                "create unique index leak on casework.case_file ((1)) where unit = 'ITL-07' and"
                        + " (case_id = '%s' or recorded_at > '%s')",
                "drop index casework.leak");

        private final String unit;
        private final List<String> operations;
        private final String plant;
        private final String uproot;

        /** @param unit where it shows, each that changes what is recorded in another */
        Leak(String unit, List<String> operations, String plant, String uproot) {
            this.unit = unit;
            this.operations = operations;
            this.plant = plant;
            this.uproot = uproot;
        }

        private static void run(Twin twin, String sql) {
            try (var connection = twin.database().superuserSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (java.sql.SQLException e) {
                throw new AssertionError(sql, e);
            }
        }

        void plant() {
            run(with, plant.formatted(sealed.caseId(), CLOCK.instant()));
        }

        void uproot() {
            run(with, uproot);
        }
    }

    @ParameterizedTest
    @EnumSource(Leak.class)
    @Order(3)
    void a_leak_is_noticed(Leak leak) {
        level();
        var walk = new Walk(List.of(Acting.officer(leak.unit, Role.SUPERVISOR)), leak.operations, "");
        assertThat(walk.differences(10, 1)).as("before it is planted").isEmpty();
        CLOCK.next();
        leak.plant();
        CLOCK.next();
        try {
            assertThat(walk.differences(40, 1)).as("seed %d", SEED).isNotEmpty();
        } finally {
            leak.uproot();
        }
    }
}
