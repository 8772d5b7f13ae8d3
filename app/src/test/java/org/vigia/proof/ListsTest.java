package org.vigia.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.web.bind.annotation.RequestMethod.GET;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.platform.Explained;
import org.vigia.platform.Explained.Sent;
import org.vigia.platform.TestDatabase;

/**
 * Every list in a country of thirty thousand inspections: what its pages hold, how many statements a page sends, and how the
 * database answers them. {@code page/lists.csv} says of every page whether it is a list and what keeps it short; a new page
 * without a line fails.
 */
@VigiaTest(ownDatabase = true)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {
    private static final int INSPECTIONS = 30_000;

    /** A table from which reading everything would be felt. */
    private static final int BIG = 500;

    /** A page of each part of a list, and as many again of what row-level security may take out. */
    private static final int SORTED = 200;

    private static final Pattern ROW =
            Pattern.compile("<td data-label=\"[^\"]*\"><a class=\"folio\" href=\"([^\"]+)\"");

    @Autowired
    MockMvc web;

    @Autowired
    TestDatabase database;

    @Autowired
    Explained statements;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping registered;

    private record Line(String operation, String bound, int statements, String unit, String role, String address) {
        Officer officer() {
            return Acting.officer(unit, Role.valueOf(role));
        }
    }

    private final List<Line> lines = read();

    @BeforeAll
    void a_country() throws Exception {
        Path script = Path.of("..", "bench", "src", "main", "resources", "bench", "lists.sql");
        try (var connection = database.superuserSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(script).replace("ROWS", Integer.toString(INSPECTIONS)));
            statement.execute("vacuum analyze");
        }
    }

    private static List<Line> read() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(ListsTest.class.getResourceAsStream("/page/lists.csv")), UTF_8))) {
            return rows.stream().map(ListsTest::line).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Line line(NamedCsvRecord row) {
        String statements = row.getField("statements");
        return new Line(
                row.getField("operation"),
                row.getField("bound"),
                statements.isEmpty() ? 0 : Integer.parseInt(statements),
                row.getField("unit"),
                row.getField("role"),
                row.getField("address"));
    }

    private List<Line> asked() {
        return lines.stream().filter(line -> !line.address().isEmpty()).toList();
    }

    private MockHttpServletResponse ask(Officer officer, String address) {
        try {
            return web.perform(get(URI.create(address)).with(Signed.in(officer)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private static String body(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), UTF_8);
    }

    private List<Sent> sent(Line line) {
        ask(line.officer(), line.address());
        var answer = new AtomicReference<MockHttpServletResponse>();
        List<Sent> sent = statements.during(() -> answer.set(ask(line.officer(), line.address())));
        assertThat(answer.get().getStatus()).as(line.address()).isEqualTo(200);
        return sent.stream().filter(one -> !isOfTheSession(one.sql())).toList();
    }

    private static boolean isOfTheSession(String sql) {
        return sql.contains(" account.")
                || sql.contains("into access.")
                || sql.contains("access.officer_now where id =");
    }

    @Test
    void every_page_says_whether_it_is_a_list() {
        Set<String> pages = new Routes(registered)
                .list(GET).stream()
                        .filter(route -> route.handler().isAnnotationPresent(Operation.class))
                        .map(route ->
                                route.handler().getAnnotation(Operation.class).id())
                        .collect(toSet());
        assertThat(lines.stream().map(Line::operation).collect(toSet())).isEqualTo(pages);
        assertThat(lines)
                .extracting(Line::bound)
                .containsOnly("paged", "one file", "one account", "catalogue", "cut", "no list");
    }

    @Test
    void a_page_sends_no_statement_for_each_of_its_rows() {
        List<String> wrong = new ArrayList<>();
        for (Line line : asked()) {
            var sent = sent(line);
            if (sent.size() != line.statements())
                wrong.add("%s %s: %d statements, not %d%n  %s"
                        .formatted(
                                line.unit(),
                                line.address(),
                                sent.size(),
                                line.statements(),
                                String.join(
                                        "\n  ",
                                        sent.stream().map(ListsTest::begin).toList())));
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).extracting(Line::statements).allMatch(number -> number < 25);
    }

    private static String begin(Sent sent) {
        String line = sent.sql().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(120, line.length()));
    }

    @Test
    void no_list_reads_or_sorts_a_whole_table() {
        Set<String> big = database.superuser()
                .sql("select relname from pg_class where relkind = 'r' and reltuples > :big")
                .param("big", BIG)
                .query(String.class)
                .set();
        assertThat(big).contains("inspection_order", "visit", "case_file", "complaint", "deadline", "workplace_word");
        List<String> wrong = new ArrayList<>();
        for (Line line : asked())
            for (Sent sent : sent(line))
                if (!sent.plan().isEmpty())
                    Plan.of(sent.plan())
                            .faults(big, SORTED)
                            .forEach(fault -> wrong.add(
                                    "%s %s %s:%n%s".formatted(line.unit(), line.address(), fault, begin(sent))));
        assertThat(wrong).isEmpty();
    }

    private void isReadToItsEnd(Line line, String table, String where) {
        var expected = database.superuser()
                .sql("select folio from %s where %s".formatted(table, where))
                .query(String.class)
                .list();
        List<String> forward = walk(line, "next", line.address());
        assertThat(forward.stream().map(href -> href.substring(href.lastIndexOf('/') + 1)))
                .as(line.address())
                .hasSizeGreaterThan(25)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(walkBack(line)).isEqualTo(forward);
    }

    private List<String> walk(Line line, String way, String address) {
        List<String> found = new ArrayList<>();
        for (String next = address; !next.isEmpty(); ) {
            String page = body(ask(line.officer(), next));
            found.addAll(ROW.matcher(page).results().map(row -> row.group(1)).toList());
            next = link(page, way);
        }
        return found;
    }

    private List<String> walkBack(Line line) {
        String last = line.address();
        for (String next = last; !next.isEmpty(); next = link(body(ask(line.officer(), last)), "next")) last = next;
        List<List<String>> pages = new ArrayList<>();
        for (String next = last; !next.isEmpty(); ) {
            String page = body(ask(line.officer(), next));
            pages.add(ROW.matcher(page).results().map(row -> row.group(1)).toList());
            next = link(page, "prev");
        }
        return pages.reversed().stream().flatMap(List::stream).toList();
    }

    private static String link(String page, String way) {
        var link = Pattern.compile("<a href=\"([^\"]+)\" rel=\"" + way + "\"").matcher(page);
        return link.find() ? link.group(1).replace("&amp;", "&") : "";
    }

    private Line first(String operation, String unit) {
        return lines.stream()
                .filter(line ->
                        line.operation().equals(operation) && line.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_list_is_read_to_its_end_and_back_with_every_row_once() {
        String open = " and (case_id is null or case_id not in (select case_id from access.seal))";
        isReadToItsEnd(first("listInspections", "ITL-07"), "inspection.inspection_order", "unit = 'ITL-07'" + open);
        isReadToItsEnd(first("listComplaints", "ITL-07"), "intake.complaint", "unit = 'ITL-07'" + open);
        isReadToItsEnd(first("listCases", "ITL-07"), "casework.case_file", "unit = 'ITL-07'" + open);
    }

    @Test
    void a_list_of_what_others_share_is_read_to_its_end_too() {
        isReadToItsEnd(
                first("listCases", "FGR"),
                "casework.case_file",
                "case_id in (select case_id from access.case_share where with_unit = 'FGR')"
                        + " and case_id not in (select case_id from access.seal)");
    }

    /** Of the federal inspectorate: «Xxx Cemindo Agrícola, S.A. de C.V.», RFC BAN004700AB1. */
    private static final String SOUGHT = "0004700";

    @Test
    void a_workplace_is_found_by_its_name_or_tax_key_as_people_type_them() {
        for (String typed : List.of(
                "Agr%C3%ADcola%20Cemindo",
                "cemindo,AGRICOLA", "agricloa%20%20cemndo", "BAN004700AB1", "ban-004700-ab1"))
            for (String list : List.of("/inspecciones", "/denuncias", "/casos")) {
                assertThat(walk(asking("IFT", list + "?centro=" + typed), "next", list + "?centro=" + typed))
                        .as(list + " " + typed)
                        .anyMatch(found -> found.contains(SOUGHT))
                        .hasSizeLessThan(INSPECTIONS / 20);
                assertThat(walk(asking("ITL-06", list), "next", list + "?centro=" + typed))
                        .as("another unit, " + typed)
                        .noneMatch(found -> found.contains(SOUGHT));
            }
    }

    @Test
    void a_word_of_a_name_is_near_two_letters_away_and_no_further() {
        for (String typed : List.of("agricola%20cemintan", "agricola%20" + "cemindo".repeat(60)))
            assertThat(walk(asking("IFT", ""), "next", "/inspecciones?centro=" + typed))
                    .as(typed)
                    .noneMatch(found -> found.contains(SOUGHT));
    }

    private static Line asking(String unit, String address) {
        return new Line("", "paged", 0, unit, "SUPERVISOR", address);
    }

    @Test
    void a_folio_is_found_as_people_type_it() {
        for (String typed :
                List.of("I-BAN-2022-0004700", "i%20ban%202022%20%200004700", "%20i%E2%80%93ban-2022.0004700"))
            assertThat(walk(asking("IFT", ""), "next", "/inspecciones?folio=" + typed))
                    .containsExactly("/inspecciones/I-BAN-2022-0004700");
        assertThat(walk(asking("IFT", ""), "next", "/casos?q=i%20ban%202022%200004700"))
                .as("by the inspection it came from")
                .containsExactly("/casos/BAN-2022-0004700");
    }

    @Test
    void a_municipality_is_found_as_people_type_it_and_an_ambiguous_one_asks_for_the_state() {
        var of = asking("IFT", "");
        assertThat(walk(of, "next", "/inspecciones?municipio=acala&entidad=07")).isNotEmpty();
        var answer = ask(of.officer(), "/inspecciones?municipio=benito%20juarez");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(new String(answer.getContentAsByteArray(), UTF_8))
                .contains("municipios con ese nombre. Elija también la entidad")
                .contains("Quintana Roo");
    }

    @Test
    void a_natural_persons_tax_key_is_not_searched() {
        assertThat(ask(asking("IFT", "").officer(), "/inspecciones?centro=GOMA800101AB1")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_cut_address_is_refused_with_a_sentence_and_shows_the_beginning() {
        for (Line line : asked().stream()
                .filter(line -> !line.address().equals("/cuentas")) // any text is a key there
                .filter(line -> !line.address().equals("/agenda.ics")) // no page of it has a next
                .filter(line -> !line.address().startsWith("/api/")) // another field, as ApiJourneyTest says
                .toList())
            for (String key : List.of("despues=x", "antes=2022-01-01", "despues=%00,%00", "antes=,")) {
                String address = line.address() + (line.address().contains("?") ? "&" : "?") + key;
                var answer = ask(line.officer(), address);
                assertThat(answer.getStatus()).as(address).isEqualTo(422);
                assertThat(new String(answer.getContentAsByteArray(), UTF_8))
                        .contains("La dirección de esta página está incompleta");
            }
    }
}
