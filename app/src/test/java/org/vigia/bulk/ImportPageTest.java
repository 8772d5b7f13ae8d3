package org.vigia.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.Sender;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.sheet.Column;

/** A supervisor brings in the file of another register by the page: tried, marked, recorded. */
@VigiaTest
class ImportPageTest {
    private static final String HEADER =
            ImportedInspections.TABLE.columns().stream().map(Column::name).collect(Collectors.joining(","));

    @LocalServerPort
    int port;

    @Autowired
    Acting acting;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    private final String register = "prueba-" + UUID.randomUUID();
    private Sender supervisor;

    @BeforeEach
    void sign_in() throws Exception {
        String username = "importa." + UUID.randomUUID();
        acting.account(username, "ITL-21", Role.SUPERVISOR);
        supervisor = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
    }

    private static String row(String key, String violations) {
        return ",%s,31/3/2022,Puebla,,lugar,rutinaria,con-aviso,ejecutada,%s,no".formatted(key, violations);
    }

    private static byte[] file(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private HttpResponse<byte[]> send(String path, String step, byte[] file) throws Exception {
        return send(path, Map.of("registro", register, "paso", step), file);
    }

    private HttpResponse<byte[]> send(String path, Map<String, String> typed, byte[] file) throws Exception {
        return supervisor.post("/admin/importar", path, typed, "visitas <i>.csv", file);
    }

    private long stored() {
        return everything
                .sql("select count(*) from inspection.visit where source = :source")
                .param("source", register)
                .query(Long.class)
                .single();
    }

    @Test
    void a_file_is_tried_and_then_recorded_once() throws Exception {
        byte[] file = file(row("a", "0"), row("b", "2"));
        assertThat(Sender.text(send("/admin/importar", "comprobar", file)))
                .contains("todavía no se registró nada", "visitas &lt;i&gt;.csv");
        assertThat(stored()).isZero();

        send("/admin/importar", "registrar", file);
        assertThat(stored()).isEqualTo(2);

        assertThat(Sender.text(send("/admin/importar", "registrar", file))).contains("Ya estaban");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void each_row_that_cannot_be_recorded_is_shown_with_its_remedy_and_the_others_are_recorded() throws Exception {
        byte[] file = file(row("a", "0"), row("b", "<b>muchas"));
        assertThat(Sender.text(send("/admin/importar", "registrar", file)))
                .contains(
                        "&lt;b&gt;muchas",
                        "Escriba sólo la cantidad, con cifras",
                        "Descargar con los errores marcados");
        assertThat(stored()).isOne();

        var marked = send("/admin/importar/errores", "comprobar", file);
        assertThat(marked.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"errores.csv\"");
        assertThat(Sender.text(marked).lines().skip(1).toList())
                .satisfiesExactly(
                        good -> assertThat(good).doesNotContain("cifras"),
                        bad -> assertThat(bad).contains("violaciones", "cifras"));
    }

    @Test
    void what_somebody_says_of_the_columns_of_a_register_is_kept_for_its_next_file() throws Exception {
        String header = HEADER.replace("resultado", "desenlace");
        byte[] march = (header + "\n" + row("a", "0").replace("31/3", "03/04") + "\n").getBytes(UTF_8);
        byte[] april = (header + "\n" + row("b", "0").replace("31/3", "05/04") + "\n").getBytes(UTF_8);
        var lacking = send("/admin/importar", "comprobar", march);
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(Sender.text(lacking)).contains("faltan las columnas resultado", "value=\"desenlace\"");

        var told = Map.of("registro", register, "paso", "registrar", "columna-resultado", "desenlace", "dias", "dia");
        send("/admin/importar", told, march);
        send("/admin/importar", "registrar", april);
        assertThat(everything
                        .sql("select visited_on::text from inspection.visit where source = :source order by source_key")
                        .param("source", register)
                        .query(String.class)
                        .list())
                .containsExactly("2022-04-03", "2022-04-05");
        assertThat(everything
                        .sql("select count(*) from bulk.mapping where register = :source")
                        .param("source", register)
                        .query(Long.class)
                        .single())
                .as("said once, recorded once")
                .isOne();
    }

    @Test
    void what_is_no_table_is_refused_by_name_and_nothing_of_it_stays_on_the_server() throws Exception {
        var answer = send("/admin/importar", "registrar", "%PDF-1.7 acta".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Sender.text(answer)).contains("visitas &lt;i&gt;.csv");
        assertThat(kept()).isEmpty();
    }

    private static List<String> kept() throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var memory = Files.list(Files.isWritable(Path.of("/dev/shm")) ? Path.of("/dev/shm") : folder)) {
            return memory.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("importar"))
                    .toList();
        }
    }

    @Test
    void without_a_file_the_page_asks_for_one() throws Exception {
        assertThat(Sender.text(send("/admin/importar", "registrar", new byte[0])))
                .contains("Elija el archivo");
    }

    @Test
    void the_template_explains_its_columns_and_is_read_as_a_file_without_rows() throws Exception {
        var template = supervisor.get("/admin/importar/plantilla.xlsx").body();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Datos", "Notas", "Listas");
        }
        assertThat(Sender.text(send("/admin/importar", "registrar", template))).contains("Renglones leídos");
    }

    @Test
    void each_kind_has_its_template_and_is_chosen_on_the_page() throws Exception {
        assertThat(Sender.text(supervisor.get("/admin/importar?tipo=denuncias")))
                .contains("value=\"denuncias\" selected", "/admin/importar/plantilla.csv?tipo=listas-de-verificacion");
        var template = supervisor.get("/admin/importar/plantilla.csv?tipo=centros-de-trabajo");
        assertThat(template.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"centros-de-trabajo.csv\"");
        assertThat(Sender.text(template)).contains("fuente,clave,fecha,entidad,municipio,localidad");

        var typed = Map.of("registro", register, "paso", "registrar", "tipo", "centros-de-trabajo");
        byte[] file =
                "clave,fecha,entidad,municipio,lugar\n7,2024-03-01,Puebla,Puebla,campo\n8,2024-03-01,Puebla,Puebla,nave\n"
                        .getBytes(UTF_8);
        assertThat(Sender.text(send("/admin/importar", typed, file)))
                .contains("no está en la lista", "establecimiento, campo");
        assertThat(everything
                        .sql("select count(*) from bulk.entry where register = :source")
                        .param("source", register)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_legal_officer_is_offered_what_its_post_records_and_refused_the_rest() throws Exception {
        String username = "sanciona." + UUID.randomUUID();
        acting.account(username, "ITL-21", Role.LEGAL_OFFICER);
        var legal = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        assertThat(Sender.text(legal.get("/admin/importar")))
                .contains("value=\"sanciones\"", "value=\"entregas\"")
                .doesNotContain("value=\"inspecciones\"", "value=\"ninas-y-ninos\"");
        assertThat(legal.post(
                                "/admin/importar",
                                "/admin/importar",
                                Map.of("registro", register, "paso", "registrar", "tipo", "inspecciones"),
                                "visitas.csv",
                                file(row("a", "0")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(stored()).isZero();
    }

    @Test
    void whoever_chooses_nothing_brings_the_first_kind_that_the_page_offers() throws Exception {
        String username = "protege." + UUID.randomUUID();
        acting.account(username, "PPNNA-21", Role.PROTECTION_WORKER);
        var worker = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        var answer = worker.post(
                "/admin/importar",
                "/admin/importar",
                Map.of("registro", register, "paso", "comprobar"),
                "lugares.csv",
                "clave,fecha,entidad,municipio,lugar\n7,2024-03-01,Puebla,Puebla,campo\n".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Sender.text(answer)).contains("lugares.csv", "todavía no se registró nada");
    }

    @Test
    void a_prosecutor_finds_it_on_the_list_of_cases_and_is_offered_what_its_post_records() throws Exception {
        String username = "acusa." + UUID.randomUUID();
        acting.account(username, "FGE-21", Role.PROSECUTOR_LIAISON);
        var prosecutor = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        assertThat(Sender.text(prosecutor.get("/casos"))).contains("href=\"/admin/importar\"");
        assertThat(Sender.text(prosecutor.get("/admin/importar")))
                .contains("value=\"hechos-penales\"")
                .doesNotContain("value=\"inspecciones\"", "value=\"sanciones\"");
        assertThat(prosecutor
                        .post(
                                "/admin/importar",
                                "/admin/importar",
                                Map.of("registro", register, "paso", "comprobar"),
                                "entregas.csv",
                                file(row("a", "0")))
                        .statusCode())
                .as("the first of the list, which lacks its columns")
                .isEqualTo(422);
    }

    @Test
    void an_inspector_is_told_that_it_is_for_somebody_else() throws Exception {
        String username = "inspecciona." + UUID.randomUUID();
        acting.account(username, "ITL-21", Role.INSPECTOR);
        var inspector = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        assertThat(inspector.get("/admin/importar").statusCode()).isEqualTo(403);
    }
}
