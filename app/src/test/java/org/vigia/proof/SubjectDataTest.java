package org.vigia.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.platform.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A child is given all that is held about it and nothing about anybody else, once somebody has written down who asks. */
@VigiaTest(ownDatabase = true)
class SubjectDataTest {
    private static final Officer LEGAL = Acting.officer(Country.INSPECTORATE, Role.LEGAL_OFFICER);

    @Autowired
    Country country;

    @Autowired
    TestDatabase database;

    @Autowired
    MockMvc web;

    private Told told;

    /** The second person of the case, of whom nobody has asked for a name. */
    private UUID child;

    @BeforeEach
    void a_case_and_nobody_who_asked() {
        told = country.tell();
        database.superuser()
                .sql("delete from identity.opening where person_kind = 'SUBJECT'")
                .update();
        child = database.superuser()
                .sql(
                        "select id from registry.child where case_id = :case order by recorded_at, act_id offset 1 limit 1")
                .param("case", told.caseId())
                .query(UUID.class)
                .single();
    }

    private String address() {
        return "/casos/" + told.file() + "/personas/2/datos";
    }

    private MockHttpServletResponse read(Officer officer, String address) throws Exception {
        return web.perform(get(address).with(Signed.in(officer))).andReturn().getResponse();
    }

    private MockHttpServletResponse ask(String who, String words) throws Exception {
        return web.perform(post(address())
                        .with(Signed.in(LEGAL))
                        .with(csrf())
                        .param("finalidad", who)
                        .param("motivo", words))
                .andReturn()
                .getResponse();
    }

    private String given(String file) throws Exception {
        assertThat(ask("REPRESENTATIVE_REQUEST", country.marks.on("motivo-solicitud"))
                        .getStatus())
                .isEqualTo(303);
        return read(LEGAL, address() + file).getContentAsString();
    }

    private long openings() {
        return database.superuser()
                .sql("select count(*) from identity.opening where person_kind = 'SUBJECT' and person = :child")
                .param("child", child)
                .query(Long.class)
                .single();
    }

    private Set<String> canaries(String text) {
        return Pattern.compile(Pattern.quote(country.marks.on("")) + "[a-z0-9-]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    @Test
    void without_the_row_in_the_access_log_there_is_no_answer() throws Exception {
        assertThat(read(LEGAL, address()).getContentAsString()).doesNotContain(country.marks.on(""));
        assertThat(read(LEGAL, address() + "/datos.json").getStatus()).isEqualTo(303);
        assertThat(ask("", "cotejado").getStatus()).isEqualTo(422);
        assertThat(ask("INTERVIEW", "cotejado").getStatus()).isEqualTo(422);
        assertThat(ask("OWN_REQUEST", "x").getStatus()).isEqualTo(422);
        assertThat(openings()).isZero();
        assertThat(given("")).contains(country.marks.on("nombre-1"));
        assertThat(openings()).isEqualTo(1);
        database.superuser()
                .sql("delete from identity.opening where person_kind = 'SUBJECT'")
                .update();
        assertThat(read(LEGAL, address()).getContentAsString()).doesNotContain(country.marks.on(""));
        assertThat(read(LEGAL, address() + "/datos.html").getStatus()).isEqualTo(303);
    }

    @Test
    void page_and_files_hold_every_text_of_the_child_and_no_text_of_anybody_else() throws Exception {
        for (String file : List.of("", "/datos.html", "/datos.json")) {
            String text = given(file);
            assertThat(canaries(text))
                    .as(file)
                    .containsExactlyInAnyOrder(
                            country.marks.on("nombre-1"),
                            country.marks.on("apellidos-1"),
                            country.marks.on("tutora-1"),
                            country.marks.on("contacto-1"),
                            country.marks.on("tarea"));
            assertThat(text)
                    .contains(country.marks.curp(1))
                    .contains(country.marks.birthDate(1).toString())
                    .doesNotContain(country.marks.curp(0))
                    .doesNotContain(country.marks.birthDate(0).toString())
                    .doesNotContain(country.marks.employerRfc())
                    .doesNotContain(country.marks.debtorRfc())
                    .doesNotContain("RENAVI-");
        }
    }

    /** Looked for in the schema and not in the program: every column about people in every row that names the child. */
    @Test
    void every_personal_column_of_every_row_that_names_the_child_is_given() throws Exception {
        JsonNode given = JsonMapper.builder().build().readTree(given("/datos.json"));
        List<String> stored = new ArrayList<>();
        var admin = database.superuser();
        for (String table : admin.sql("""
                        select distinct attrelid::regclass::text from pg_attribute
                         where attname = 'child' and attrelid::regclass::text like '%.%' and attnum > 0
                           and exists (select from pg_class c where c.oid = attrelid and c.relkind = 'r')
                        union select 'registry.child'""").query(String.class).list())
            for (String column :
                    admin.sql("""
                            select attname from pg_attribute where attrelid = cast(:table as regclass)
                               and col_description(attrelid, attnum) ~ '^(personal|sensitive): '""").param("table", table).query(String.class).list())
                admin.sql("select to_jsonb(%s)#>>'{}' from %s where %s = :child and %1$s is not null"
                                .formatted(column, table, table.equals("registry.child") ? "id" : "child"))
                        .param("child", child)
                        .query(String.class)
                        .list()
                        .forEach(value -> stored.add(column + "=" + plain(value)));
        List<String> read = new ArrayList<>();
        for (JsonNode entry : given.get("recorded"))
            for (JsonNode value : entry.get("values"))
                read.add(value.get("field").asString() + "="
                        + plain(
                                value.get("value").isArray()
                                        ? value.get("value").toString()
                                        : value.get("value").asString()));
        assertThat(stored).hasSizeGreaterThan(15);
        assertThat(read).containsAll(stored);
    }

    /** A list without its brackets, a number without the zeros at its end. */
    private static String plain(String value) {
        return value.replaceAll("[\\[\\]\" ]", "").replaceAll("\\.0+$", "");
    }

    @Test
    void every_field_and_every_code_is_said_in_words() throws Exception {
        assertThat(given("/datos.html"))
                .doesNotContainPattern("<dt>[a-z]+_[a-z_]+</dt>")
                .doesNotContainPattern("<dd>[A-Z]+(_[A-Z]+)*</dd>");
    }

    @Test
    void it_says_to_which_authorities_something_was_told_and_which_saw_the_identity_but_names_no_officer()
            throws Exception {
        assertThat(given("/datos.html"))
                .contains("Procuraduría", "Protección de derechos", "Quién vio su identidad")
                .contains("La pide quien ejerce la patria potestad")
                .doesNotContain(LEGAL.displayName())
                .doesNotContain(country.marks.on("motivo"));
    }

    @Test
    void the_team_of_the_case_sees_in_the_log_that_it_was_given_and_why() throws Exception {
        given("");
        assertThat(read(Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR), "/casos/" + told.file() + "/bitacora")
                        .getContentAsString())
                .contains("Todos los datos de Persona 2", country.marks.on("motivo-solicitud"));
    }

    @Test
    void only_the_legal_officer_of_the_unit_whose_file_it_is_gives_it() throws Exception {
        given("");
        assertThat(read(Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR), address())
                        .getStatus())
                .isEqualTo(403);
        assertThat(read(Acting.officer("ITL-21", Role.LEGAL_OFFICER), address()).getStatus())
                .isEqualTo(404);
        assertThat(read(Acting.officer("PPNNA-07", Role.LEGAL_OFFICER), address())
                        .getStatus())
                .isEqualTo(403);
        assertThat(read(LEGAL, "/casos/" + told.file() + "/personas/3/datos").getStatus())
                .isEqualTo(404);
    }
}
