package org.vigia.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigia.access.Role.SUPERVISOR;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.vigia.Acting;
import org.vigia.Sender;
import org.vigia.VigiaTest;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.platform.TestDatabase;

/** Five hundred hostile files sent to the running server: each is kept harmless or refused in words, and nothing breaks. */
@VigiaTest
class HostileFilesTest {
    private static final Logger LOG = LoggerFactory.getLogger(HostileFilesTest.class);
    private static final String UNIT = "ITL-07";
    private static final long LONGEST = 5_000;
    private static final long MOST_MEMORY = 256L * 1_024 * 1_024;
    private static final int FEWEST_LOOKS = 10;
    /** A slow machine looks at its memory too seldom by itself: it also looks after every so many files. */
    private static final int FILES_PER_LOOK = 25;

    private static final String NOT_KEPT = ", y no se guardó. ";

    @LocalServerPort
    int port;

    @Autowired
    Acting acting;

    @Autowired
    Casework casework;

    @Autowired
    TestDatabase database;

    @Autowired
    ServletContext server;

    private FakeClamd clamd;
    private Sender sender;
    private String folio;
    private int keptHere;

    @BeforeEach
    void somebody_who_sends_files_of_a_case() throws Exception {
        clamd = FakeClamd.installed();
        acting.account("evidencia.supervision", UNIT, SUPERVISOR);
        sender = new Sender("http://localhost:" + port).signIn("evidencia.supervision", "prueba-12345");
        openCase();
    }

    @AfterEach
    void the_antivirus_is_gone_again() {
        clamd.close();
    }

    private void openCase() {
        keptHere = 0;
        folio = acting.as(UNIT, SUPERVISOR, () -> {
            var opened = casework.open(new NewCase(
                    null,
                    "07",
                    "07019",
                    null,
                    Answer.NO,
                    "Para las evidencias.",
                    Occurred.at(Instant.parse("2026-03-04T16:00:00Z"))));
            return casework.find(opened.subject()).orElseThrow().folio();
        });
    }

    @Test
    void five_hundred_hostile_files_break_nothing_and_none_is_left_behind() throws Exception {
        List<HostileFiles.Hostile> files = HostileFiles.list();
        assertThat(files).hasSizeGreaterThanOrEqualTo(HostileFiles.MANY);
        long before = rows("evidence.item");
        var faults = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        long slowest = 0;
        int sent = 0;
        long idle = Heap.used();
        try (var heap = new Heap()) {
            for (HostileFiles.Hostile file : files) {
                if (++sent % FILES_PER_LOOK == 0) Heap.used();
                if (keptHere == Evidence.MOST_A_DAY) openCase();
                long began = System.nanoTime();
                var answer = sender.add(folio, file.name(), file.content());
                long took = (System.nanoTime() - began) / 1_000_000;
                slowest = Math.max(slowest, took);
                counts.merge(file.expected() + " " + answer.statusCode(), 1, Integer::sum);
                if (took > LONGEST) faults.add(file + " took " + took + " ms");
                String fault = fault(file, answer);
                if (!fault.isEmpty()) faults.add(file + ": " + fault);
            }
            long above = Math.max(heap.most(), Heap.used()) - idle;
            LOG.info(
                    "Archivos hostiles: {}, el más lento {} ms, memoria sobre el reposo {} MB en {} mediciones",
                    counts,
                    slowest,
                    above >> 20,
                    heap.collections());
            assertThat(heap.collections()).isGreaterThan(FEWEST_LOOKS);
            assertThat(above).isLessThan(MOST_MEMORY);
        }
        assertThat(faults).isEmpty();
        assertThat(rows("evidence.item") - before)
                .isEqualTo(counts.entrySet().stream()
                        .filter(count -> count.getKey().endsWith(" 303"))
                        .mapToInt(java.util.Map.Entry::getValue)
                        .sum());
        assertThat(leftBehind()).isEmpty();
    }

    /** What is wrong with an answer; empty when nothing is. */
    private String fault(HostileFiles.Hostile file, HttpResponse<byte[]> answer) throws Exception {
        int status = answer.statusCode();
        if (status >= 500) return "fault " + status;
        if (status == 303) {
            keptHere++;
            if (file.expected() == HostileFiles.Expected.REFUSED) return "was kept";
            return faultOfView(file);
        }
        if (file.expected() == HostileFiles.Expected.KEPT) return "was refused: " + status + " " + error(answer);
        if (status == 400 || status == 413)
            return Sender.text(answer).contains("Regrese a la página anterior") || status == 413
                    ? ""
                    : "without a way on";
        String sentence = error(answer);
        if (status != 422 || !sentence.contains(NOT_KEPT)) return "refused without reason: " + status + " " + sentence;
        if (!file.family().equals("name that breaks its line")
                && !sentence.startsWith("«" + FileName.of(file.name()).shown() + "» ")) return "not named: " + sentence;
        return sentence.substring(sentence.indexOf(NOT_KEPT) + NOT_KEPT.length())
                        .isBlank()
                ? "no remedy: " + sentence
                : "";
    }

    private static String error(HttpResponse<byte[]> answer) {
        String page = Sender.text(answer);
        int at = page.indexOf("id=\"e-archivo\"");
        if (at < 0) return "";
        return HtmlUtils.htmlUnescape(page.substring(page.indexOf("</span>", at) + 7, page.indexOf("</p>", at)));
    }

    /** Of a picture that was kept: what can be looked at is small, ours, and says nothing of the camera. */
    private String faultOfView(HostileFiles.Hostile file) throws Exception {
        FileKind kind = FileKind.called(FileName.of(file.name()).extension()).orElseThrow();
        var view = sender.get("/casos/%s/evidencias/%d/vista".formatted(folio, keptHere));
        if (!kind.isPicture()) return view.statusCode() == 404 ? "" : "has a view";
        if (view.statusCode() != 200) return "its view answers " + view.statusCode();
        if (!view.headers().firstValue("Content-Type").orElse("").equals("image/jpeg")) return "its view is no JPEG";
        if (new String(view.body(), StandardCharsets.ISO_8859_1).contains(HostileFiles.CANARY)) return "its view tells";
        return view.body().length > 2_000_000 ? "its view has " + view.body().length + " bytes" : "";
    }

    private long rows(String table) {
        return database.superuser()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** Files that receiving or reading a picture may have left on the disk of the server. */
    private List<Path> leftBehind() throws IOException {
        Path received = ((File) Objects.requireNonNull(server.getAttribute(ServletContext.TEMPDIR))).toPath();
        List<Path> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(received)) {
            files.filter(Files::isRegularFile).forEach(left::add);
        }
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(file -> file.getFileName().toString().matches("(imageio|upload_|\\+~JF|PDFBox).*"))
                    .forEach(left::add);
        }
        return left;
    }

    @Test
    void a_form_that_cannot_be_read_is_answered_and_not_a_fault() throws Exception {
        for (String body : List.of(
                "",
                "x",
                "------formulario-7f3a\r\n",
                "------formulario-7f3a\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"a.jpg\"\r\n\r\nabc",
                "------formulario-7f3a\r\nA: " + "b".repeat(80_000) + "\r\n\r\nabc\r\n------formulario-7f3a--")) {
            var answer = sender.send("/casos/" + folio + "/evidencias", HttpRequest.BodyPublishers.ofString(body));
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(Sender.text(answer)).contains("<h1>");
        }
    }

    @Test
    void a_file_is_taken_into_memory_only_where_one_is_expected_and_from_whom_it_is() throws Exception {
        var stranger = new Sender("http://localhost:" + port);
        assertThat(stranger.send(
                                "/casos/" + folio + "/evidencias",
                                HttpRequest.BodyPublishers.ofByteArray(new byte[20_000_000]))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sender.send("/casos/nuevo", HttpRequest.BodyPublishers.ofByteArray(new byte[20_000_000]))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void the_twenty_first_file_of_a_day_waits_until_tomorrow() throws Exception {
        for (int i = 0; i < Evidence.MOST_A_DAY; i++)
            assertThat(sender.add(folio, "nota.txt", Samples.utf8("Nota " + i)).statusCode())
                    .isEqualTo(303);
        var answer = sender.add(folio, "nota.txt", Samples.utf8("Nota de más"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(error(answer)).contains("Hoy ya se agregaron 20 archivos");
    }
}
