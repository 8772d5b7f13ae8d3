package org.vigia.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.vigia.access.Role.INSPECTOR;
import static org.vigia.access.Role.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.platform.TestDatabase;

/** A file on its way in, in its case, and out again. */
@VigiaTest
class EvidenceTest {
    private static final Officer INSIDE = Acting.officer("ITL-07", INSPECTOR);
    private static final Officer ELSEWHERE = Acting.officer("ITL-21", SUPERVISOR);
    private static final Occurred TAKEN = Occurred.at(Instant.parse("2026-03-04T16:00:00Z"));

    @Autowired
    Acting acting;

    @Autowired
    Casework casework;

    @Autowired
    Evidence evidence;

    @Autowired
    TestDatabase database;

    @Autowired
    MockMvc web;

    private String folio;

    @BeforeEach
    void an_open_case() {
        folio = acting.as("ITL-07", SUPERVISOR, () -> {
            var opened =
                    casework.open(new NewCase(null, "07", "07019", null, Answer.NO, "Para las evidencias.", TAKEN));
            return casework.find(opened.subject()).orElseThrow().folio();
        });
    }

    private void add(String name, byte[] file) {
        acting.as(
                INSIDE,
                () -> evidence.add(
                        new NewEvidence(folio, evidence.examine(name, file), "El patio de secado", "es", TAKEN)));
    }

    private ResultActions ask(Officer officer, String below) throws Exception {
        return web.perform(get("/casos/" + folio + "/evidencias" + below).with(Signed.in(officer)));
    }

    @Test
    void the_original_comes_back_as_it_was_and_only_to_be_saved() throws Exception {
        byte[] photograph = Samples.joined(Samples.jpeg(), new byte[3_000_000]);
        add("niña.jpg", photograph);
        ask(INSIDE, "/1")
                .andExpect(content().bytes(photograph))
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"evidencia-%s-1.jpg\"".formatted(folio)))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void a_name_that_was_sent_names_nothing_that_is_handed_out() throws Exception {
        add("..\\..\\/etc/niña\r\nSet-Cookie: x=1;\u202e\"rojo\" @@.jpg", Samples.jpeg());
        for (String below : List.of("/1", "/1/vista"))
            ask(INSIDE, below)
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    matchesPattern("(attachment|inline); filename=\"evidencia-%s-1\\.(vista\\.)?jpg\""
                                            .formatted(folio))));
        ask(INSIDE, "")
                .andExpect(content()
                        .string(allOf(
                                containsString("niñaSet-Cookie: x=1;"),
                                not(containsString("etc/")),
                                not(containsString("\u202e")))));
    }

    @Test
    void the_view_carries_nothing_of_what_the_camera_wrote_and_the_original_all_of_it() throws Exception {
        add("patio.jpg", Samples.jpegWith(0xe1, Samples.exif(1, HostileFiles.CANARY)));
        String view = text("/1/vista");
        assertThat(view).doesNotContain(HostileFiles.CANARY, "Exif", "ICC_PROFILE", "http://ns.adobe.com");
        assertThat(text("/1")).contains(HostileFiles.CANARY);
    }

    private String text(String below) throws Exception {
        return new String(
                ask(INSIDE, below).andReturn().getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_view_is_upright_and_small() throws Exception {
        byte[] lying = Samples.jpegWith(0xe1, Samples.exif(6, HostileFiles.CANARY));
        add("acostada.jpg", lying);
        byte[] view = ask(INSIDE, "/1/vista").andReturn().getResponse().getContentAsByteArray();
        var shown = ImageIO.read(new ByteArrayInputStream(view));
        assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(240, 320);
        add("grande.png", Samples.written(Samples.drawing(3_900, 2_000), "png"));
        var large = ImageIO.read(new ByteArrayInputStream(
                ask(INSIDE, "/2/vista").andReturn().getResponse().getContentAsByteArray()));
        assertThat(Math.max(large.getWidth(), large.getHeight())).isEqualTo(1_600);
    }

    @Test
    void what_is_hidden_is_answered_as_what_is_absent() throws Exception {
        add("nota.txt", Samples.utf8("Una nota"));
        for (String below : List.of("", "/1", "/1/vista", "/nueva", "/2", "/x"))
            ask(ELSEWHERE, below).andExpect(status().isNotFound());
        for (String below : List.of("/2", "/1/vista", "/x")) ask(INSIDE, below).andExpect(status().isNotFound());
    }

    @Test
    void a_file_that_no_antivirus_has_seen_says_so_and_is_seen_later() throws Exception {
        add("nota.txt", Samples.utf8("Una nota"));
        add("eicar.txt", Samples.utf8(HostileFiles.EICAR));
        ask(INSIDE, "").andExpect(content().string(allOf(containsString("Sin antivirus"), containsString("El patio"))));
        try (var _ = FakeClamd.installed()) {
            ask(INSIDE, "/1").andExpect(status().isOk());
            ask(INSIDE, "/2")
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("cuarentena")));
            ask(INSIDE, "")
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Revisado con antivirus"),
                                    containsString("En cuarentena"),
                                    containsString(FakeClamd.VERSION),
                                    not(containsString("Sin antivirus")))));
        }
        ask(INSIDE, "/2").andExpect(status().isConflict());
    }

    @Test
    void a_file_cut_off_moved_or_altered_behind_the_application_is_found() {
        add("larga.jpg", Samples.joined(Samples.jpeg(), new byte[3_000_000]));
        var check = new EvidenceCheck(database.verifierSource(), database.masterKey());
        assertThat(check.problems()).isEmpty();
        var item = database.superuser()
                .sql("select id from evidence.item order by recorded_at desc limit 1")
                .query(UUID.class)
                .single();
        for (String change : List.of(
                "delete from evidence.chunk where item = :item and part = 'ORIGINAL' and number = 2",
                "delete from evidence.chunk where item = :item and part = 'ORIGINAL' and number = 1",
                "update evidence.chunk set number = -1 - number where item = :item and number < 2",
                "update evidence.chunk set sealed = set_byte(sealed, 99, 1 - sign(get_byte(sealed, 99))::int) where"
                        + " item = :item",
                "delete from evidence.chunk where item = :item")) {
            database.superuser()
                    .sql("create table kept_chunks as select * from evidence.chunk where item = :item"
                            .replace(":item", "'" + item + "'"))
                    .update();
            database.superuser()
                    .sql("alter table evidence.chunk drop constraint if exists chunk_number_check")
                    .update();
            database.superuser().sql(change).param("item", item).update();
            assertThat(check.problems()).as(change).containsExactly("file of evidence altered: " + item);
            database.superuser()
                    .sql("delete from evidence.chunk where item = :item")
                    .param("item", item)
                    .update();
            database.superuser()
                    .sql("insert into evidence.chunk select * from kept_chunks")
                    .update();
            database.superuser().sql("drop table kept_chunks").update();
        }
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void the_timeline_says_that_a_file_came_and_nothing_of_what_it_shows() throws Exception {
        add("patio.jpg", Samples.jpeg());
        web.perform(get("/casos/" + folio).with(Signed.in(INSIDE)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Se agregó una evidencia"),
                                containsString("Evidencia 1"),
                                not(containsString("El patio")))));
    }
}
