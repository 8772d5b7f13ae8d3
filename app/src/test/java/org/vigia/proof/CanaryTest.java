package org.vigia.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.docket.FactForm;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;

/**
 * Nothing that was told of a person lies readable in a table, a file of the database, the write-ahead log, a log, an address
 * or a page of refusal. What is looked for is whatever lies sealed: a sealed field that the story leaves empty fails.
 */
@VigiaTest(ownDatabase = true)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {
    /** What a referral hands over, put together by the program from codes; it cannot bear a mark. */
    private static final Set<String> COMPOSED = Stream.concat(
                    Stream.of("place", "activity", "children", "language", "identity", "findings", "measures")
                            .map(field -> "referral.referral." + field),
                    Stream.of(
                            "transfer.transfer.moving",
                            "evidence.item.sha256",
                            "release.cube.exact",
                            "release.cube.lot",
                            "screening.interview.replies"))
            .collect(toSet());

    /** Numbers put together by the program once a year has ended, which here it may not have. */
    private static final Set<String> AFTER_THE_YEAR =
            Set.of("release.fine_amounts.exact", "release.municipal_bands.exact");

    private static final String BEGINNING = "the story begins";

    /** A shorter text, such as the name of a language, is found by chance. */
    private static final int TELLING = 10;

    @Autowired
    Country country;

    @Autowired
    TestDatabase database;

    @Autowired
    MasterKey master;

    @Autowired
    MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping registered;

    private Told told;
    private List<Opened.Text> sealed;
    private List<String> canaries;

    @BeforeAll
    void a_case_and_everything_written_to_disk() {
        LoggerFactory.getLogger(Country.class).info(BEGINNING);
        told = country.tell();
        sealed = Opened.texts(database.superuser(), master);
        canaries = Stream.concat(
                        country.marks.all().stream(),
                        sealed.stream().map(Opened.Text::value).filter(text -> text.length() >= TELLING))
                .distinct()
                .toList();
        database.superuser().sql("checkpoint").update();
        database.superuser()
                .sql("select pg_switch_wal()::text")
                .query(String.class)
                .single();
    }

    /** A text as it may lie in a file: UTF-8, UTF-16 either way, hexadecimal. */
    private static List<String> spellings(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return Stream.of(text.getBytes(UTF_8), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE), hex.getBytes(UTF_8))
                .map(bytes -> new String(bytes, ISO_8859_1))
                .toList();
    }

    private static List<String> filesWith(List<Path> files, List<String> texts) throws IOException {
        List<String> looked = texts.stream().flatMap(t -> spellings(t).stream()).toList();
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String content = content(file);
            for (String text : looked)
                if (content.contains(text)) found.add(file + ": " + around(content, content.indexOf(text)));
        }
        return found;
    }

    /** The server goes on working meanwhile: a file it has just removed holds nothing any more. */
    private static String content(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (NoSuchFileException _) {
            return "";
        }
    }

    private static String around(String content, int at) {
        return content.substring(at, Math.min(content.length(), at + 60));
    }

    /** This database's files, the write-ahead log and the server's log. */
    private List<Path> files() throws IOException {
        var admin = database.superuser();
        Path data = Path.of(admin.sql("show data_directory").query(String.class).single());
        String oid = admin.sql("select oid::text from pg_database where datname = current_database()")
                .query(String.class)
                .single();
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(data.resolve("base").resolve(oid), data.resolve("pg_wal"), data.resolve("global")))
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                    throw e;
                }
            });
        Path log = data.resolveSibling("database.log");
        assertThat(log).exists();
        files.add(log);
        return files;
    }

    @Test
    void no_mark_lies_in_a_file_of_the_database() throws IOException {
        assertThat(filesWith(files(), canaries)).isEmpty();
    }

    @Test
    void the_search_finds_what_is_in_the_clear() throws IOException {
        assertThat(filesWith(files(), List.of(told.complaint())))
                .anyMatch(found -> found.contains("/pg_wal/"))
                .anyMatch(found -> found.contains("/base/"));
    }

    @Test
    void no_mark_stands_in_any_column_of_any_table() {
        var admin = database.superuser();
        List<String> found = new ArrayList<>();
        for (String table : admin.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')""").query(String.class).list())
            for (String row : admin.sql("select t::text from %s t".formatted(table))
                    .query(String.class)
                    .list())
                for (String mark : canaries)
                    if (spellings(mark).stream().anyMatch(row::contains)) found.add(table + ": " + row);
        assertThat(found).isEmpty();
    }

    @Test
    void every_sealed_field_of_every_form_bears_a_mark() {
        var marked = sealed.stream()
                .filter(text -> country.marks.all().stream().anyMatch(text.value()::contains))
                .map(Opened.Text::field)
                .collect(toSet());
        var fields = Opened.forms().stream()
                .flatMap(Opened::fields)
                .filter(field -> !COMPOSED.contains(field) && !AFTER_THE_YEAR.contains(field))
                .toList();
        assertThat(fields).hasSizeGreaterThan(30);
        assertThat(fields.stream().filter(field -> !marked.contains(field)))
                .as("sealed fields that nobody has told anything in: tell it in Country with a mark of its own")
                .isEmpty();
        assertThat(sealed.stream().map(Opened.Text::field)).containsAll(COMPOSED);
    }

    @Test
    void every_column_that_is_called_sealed_belongs_to_a_form() {
        var tables = Opened.forms().stream()
                .filter(form -> !form.sealed().isEmpty())
                .map(FactForm::table)
                .collect(toSet());
        assertThat(columns("sealed"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                tables.stream().map(table -> table + ".sealed"),
                                Stream.of(
                                        "access.proposal.sealed",
                                        "access.approval.sealed",
                                        "account.password.hash",
                                        "account.api_key.hash",
                                        "account.second_factor.secret",
                                        "vault.data_key.wrapped",
                                        "webhook.secret.sealed",
                                        "evidence.chunk.sealed",
                                        "registry.curp_index.digest"))
                        .toList());
    }

    private List<String> columns(String classes) {
        return database.superuser()
                .sql("""
                        select c.oid::regclass || '.' || a.attname from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p') and col_description(c.oid, a.attnum) ~ ('^(' || :classes || '): ')""")
                .param("classes", classes)
                .query(String.class)
                .list();
    }

    /** In the clear, of a person, there are only numbers, days and codes: nothing to be recognised by. */
    @Test
    void a_personal_column_in_the_clear_holds_a_code_and_no_text() {
        for (String column : columns("personal|sensitive")) {
            int dot = column.lastIndexOf('.');
            assertThat(database.superuser()
                            .sql("select distinct %s::text from %s where %1$s is not null"
                                    .formatted(column.substring(dot + 1), column.substring(0, dot)))
                            .query(String.class)
                            .list())
                    .as(column + ": tell it in Country; a text that somebody writes is sealed")
                    .isNotEmpty()
                    .allMatch(value -> value.matches("[A-Za-z0-9_.,{}-]*"));
        }
    }

    /** All pages about the case, as those see them who work on it. */
    private record Page(Officer officer, String address, MockHttpServletResponse answer, String text) {}

    private List<Page> pages() throws Exception {
        var routes = new Routes(registered);
        List<Page> pages = new ArrayList<>();
        for (Officer officer : Strangers.ofTheCase())
            for (Routes.Route route : routes.list(RequestMethod.GET))
                for (String address : Routes.addresses(route, route.namesAThing() ? told.of(route.pattern()) : ""))
                    pages.add(page(officer, address));
        return pages;
    }

    private Page page(Officer officer, String address) throws Exception {
        var answer =
                web.perform(get(address).with(Signed.in(officer))).andReturn().getResponse();
        return new Page(officer, address, answer, answer.getContentAsString());
    }

    @Test
    void no_mark_stands_in_an_address_or_on_a_page_of_refusal() throws Exception {
        var addresses = Pattern.compile("(?:href|src|action|formaction|content)=\"([^\"]*)\"");
        int shown = 0;
        for (var page : pages()) {
            String text = page.text();
            assertThat(addresses.matcher(text).results().map(found -> found.group(1)))
                    .noneMatch(this::isMarked);
            assertThat(page.answer().getHeaderNames().stream().flatMap(name -> page.answer().getHeaders(name).stream()))
                    .noneMatch(this::isMarked);
            if (page.answer().getStatus() != 200)
                assertThat(isMarked(text)).as(text).isFalse();
            else if (isMarked(text)) shown++;
        }
        assertThat(shown).as("pages that show a text to who may read it").isPositive();
    }

    private boolean isMarked(String text) {
        return country.marks.all().stream().anyMatch(text::contains);
    }

    /**
     * Three officers of the story have just opened an identity. It stands on the one page where they asked for it, to them:
     * on no list, export, report or other page, and to nobody else.
     */
    @Test
    void an_identity_stands_only_where_it_was_asked_for_and_to_who_asked() throws Exception {
        var opened = Map.of(
                Acting.officer(Country.INSPECTORATE, Role.INSPECTOR), "/casos/" + told.file() + "/personas/1/nombre",
                Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR),
                        "/denuncias/" + told.complaint() + "/denunciante",
                Acting.officer(Fine.FINANCE, Role.FINANCE_LIAISON), "/cobros/" + told.proceeding());
        var identities = List.of("nombre-", "apellidos-", "tutora-", "denunciante", "deudora").stream()
                .map(country.marks::on)
                .toList();
        int shown = 0;
        for (var page : pages()) {
            boolean names = Stream.concat(identities.stream(), Stream.of(country.marks.curp(0), country.marks.curp(1)))
                    .anyMatch(page.text()::contains);
            boolean asked = page.address().equals(opened.get(page.officer()));
            assertThat(names)
                    .as("%s to %s", page.address(), page.officer().username())
                    .isEqualTo(asked);
            if (names) shown++;
        }
        assertThat(shown).isEqualTo(opened.size());
    }

    /** Everything that can be typed anywhere, typed wrongly: refusals repeat it to who typed it, and nobody else. */
    @Test
    void what_is_typed_wrongly_is_not_logged(CapturedOutput output) throws Exception {
        String typed = "tecleado" + UUID.randomUUID();
        for (Officer officer : Strangers.ofTheCase())
            for (Routes.Route route : new Routes(registered).list(RequestMethod.POST))
                for (String address : Routes.addresses(route, route.namesAThing() ? told.of(route.pattern()) : "")) {
                    var sent = post(address).with(Signed.in(officer)).with(csrf());
                    for (String parameter : Routes.parameters(route)) sent = sent.param(parameter, typed + parameter);
                    for (String chosen : route.params()) sent = sent.param(chosen.replace("=", ""), "");
                    assertThat(web.perform(sent).andReturn().getResponse().getStatus())
                            .as(route.pattern())
                            .isLessThan(500);
                }
        assertThat(output.getAll()).doesNotContain(typed);
    }

    @Test
    void no_mark_stands_in_what_the_application_logs(CapturedOutput output) {
        assertThat(output.getAll()).contains(BEGINNING).doesNotContain(canaries);
    }
}
