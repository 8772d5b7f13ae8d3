package org.vigia.sanction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.Sender;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.inspection.Inspection;

/** What a finance authority tells of a month, in a file. */
@VigiaTest
class MonthlyStatementTest {
    private static final String HEADER = "No. de resolución,RFC,Importe de la multa,Situación,Fecha,Importe cobrado";
    private static final String RFC = "AZU010203AB1";
    private static final Pattern WAITING = Pattern.compile("action=\"(/cobros/por-hallar/[0-9a-f-]{36})\"");

    @LocalServerPort
    int port;

    @Autowired
    MockMvc web;

    @Autowired
    Sanction sanction;

    @Autowired
    Inspection inspection;

    @Autowired
    Casework casework;

    @Autowired
    Acting acting;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    private Sender liaison;
    private Example fine;

    @BeforeEach
    void a_fine_of_a_company_that_was_handed_over() throws Exception {
        String username = "cobra." + UUID.randomUUID();
        acting.account(username, "FIN-07", Role.FINANCE_LIAISON);
        liaison = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        fine = new Example(sanction, inspection, casework, acting, "ITL-07")
                .recommended()
                .heard();
        fine.decided(fine.fine()).notified().handedOver(new Debtor.Legal("Azúcar de Prueba", RFC));
    }

    private String line(String resolution, String rfc, String amount, String event, String paid) {
        return String.join(
                ",", resolution, rfc, amount, event, Example.HANDED.plusDays(9).toString(), paid);
    }

    private String resolution() {
        return "RES-" + fine.folio;
    }

    private HttpResponse<byte[]> send(String step, String... lines) throws Exception {
        byte[] file = (HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(UTF_8);
        return liaison.post(
                "/cobros/cuenta", "/cobros/cuenta", Map.of("mes", "2026-10", "paso", step), "octubre.csv", file);
    }

    private List<CollectionEvent> reported() {
        return fine.account().reports().stream().map(Report::event).toList();
    }

    @Test
    void a_file_is_tried_and_then_recorded_once() throws Exception {
        String line = line(resolution(), RFC, "40000.00", "Pago parcial", "15000.00");
        assertThat(Sender.text(send("comprobar", line))).contains("Comprobada; nada se ha registrado");
        assertThat(reported()).isEmpty();

        assertThat(Sender.text(send("registrar", line))).contains("Cuenta registrada");
        assertThat(reported()).containsExactly(CollectionEvent.PAID_IN_PART);

        send("registrar", line);
        assertThat(reported()).containsExactly(CollectionEvent.PAID_IN_PART);
    }

    @Test
    void several_lines_of_one_fine_follow_one_another() throws Exception {
        send(
                "registrar",
                line(resolution(), RFC, "", "Acuse de recibo", ""),
                line(resolution(), "", "40000", "Pago parcial", "15000"),
                line(" " + resolution().toLowerCase(Locale.ROOT), "", "", "Pago total", "25000"));
        assertThat(reported())
                .containsExactly(
                        CollectionEvent.ACKNOWLEDGED, CollectionEvent.PAID_IN_PART, CollectionEvent.PAID_IN_FULL);
        assertThat(fine.account().collected(Example.TODAY))
                .isEqualTo(new Collected.Measured(new BigDecimal("40000.00"), "MXN"));
    }

    @Test
    void a_line_that_cannot_be_is_named_with_its_remedy_and_nothing_of_the_file_is_recorded() throws Exception {
        String answer = Sender.text(send(
                "registrar",
                line(resolution(), RFC, "40000", "Acuse de recibo", ""),
                line(resolution(), RFC, "40000", "Pago total", "1.00"),
                line(resolution(), RFC, "40000", "Embargo", "")));
        assertThat(answer)
                .contains("No se registró nada", "renglón 3", "Un pago total cubre lo que falta: $40,000.00")
                .contains("renglón 4", "Escriba lo recibido o embargado");
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_line_that_finds_no_fine_waits_until_a_person_says_what_it_is() throws Exception {
        String answer = Sender.text(send(
                "registrar",
                line("RES-NINGUNA-" + fine.folio, "", "", "Pago total", "40000"),
                line(resolution(), "OTR010203AB1", "", "Pago total", "40000"),
                line(resolution(), RFC, "39999.99", "Pago total", "40000")));
        assertThat(answer)
                .contains(
                        "Ninguna multa entregada a esta unidad tiene ese número",
                        "es de otro RFC",
                        "tiene otro importe");
        assertThat(reported()).isEmpty();

        String waits = waiting("RES-NINGUNA-" + fine.folio);
        web.perform(post(waits)
                        .with(Signed.in(Acting.officer("FIN-07", Role.FINANCE_LIAISON)))
                        .with(csrf())
                        .param("que", "FOUND")
                        .param("folio", fine.folio))
                .andExpect(status().is3xxRedirection());
        assertThat(reported()).containsExactly(CollectionEvent.PAID_IN_FULL);
        assertThat(Sender.text(liaison.get("/cobros/por-hallar"))).doesNotContain(waits);
    }

    @Test
    void a_line_that_waits_or_was_settled_does_not_wait_again_when_the_file_is_given_twice() throws Exception {
        String line = line("RES-DOBLE-" + fine.folio, "", "", "Pago total", "40000");
        send("registrar", line);
        assertThat(Sender.text(send("registrar", line))).doesNotContain("Ninguna multa entregada");
        assertThat(everything
                        .sql("select count(*) from collection.waiting_line where resolution = :resolution")
                        .param("resolution", "RES-DOBLE-" + fine.folio)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_file_without_lines_is_refused_with_a_way_on() throws Exception {
        assertThat(Sender.text(send("registrar", ""))).contains("El archivo no tiene renglones", "declárelo");
    }

    private String waiting(String resolution) throws Exception {
        String page = Sender.text(liaison.get("/cobros/por-hallar"));
        var found = WAITING.matcher(page.substring(page.indexOf("Resolución " + resolution)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void the_file_comes_back_with_what_is_wrong_and_what_waits() throws Exception {
        byte[] file = (HEADER + "\n" + line(resolution(), RFC, "", "Acuse de recibo", "") + "\n"
                        + line("RES-OTRA", "", "", "Acuse de recibo", "") + "\n")
                .getBytes(UTF_8);
        var marked =
                liaison.post("/cobros/cuenta", "/cobros/cuenta/errores", Map.of("mes", "2026-10"), "octubre.csv", file);
        assertThat(Sender.text(marked).lines().skip(1).toList())
                .satisfiesExactly(
                        good -> assertThat(good).doesNotContain("Ninguna multa"),
                        bad -> assertThat(bad).contains("Ninguna multa entregada"));
    }

    @Test
    void that_nothing_happened_in_a_month_is_declared_and_is_not_silence() throws Exception {
        send("nada", "");
        assertThat(everything
                        .sql("select count(*) from collection.statement where lines = 0 and month = '2026-10-01'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(fine.account().collected(Example.TODAY)).isInstanceOf(Collected.Unknown.class);
    }

    @Test
    void another_finance_authority_finds_nothing_of_it() throws Exception {
        String username = "cobra." + UUID.randomUUID();
        acting.account(username, "FIN-21", Role.FINANCE_LIAISON);
        liaison = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        assertThat(Sender.text(send("registrar", line(resolution(), RFC, "", "Acuse de recibo", ""))))
                .contains("Ninguna multa entregada a esta unidad");
        assertThat(reported()).isEmpty();
    }

    @Test
    void who_imposed_the_fine_sees_how_many_are_answered_and_since_when_the_others_are_silent() throws Exception {
        String username = "supervisa." + UUID.randomUUID();
        acting.account(username, "ITL-07", Role.SUPERVISOR);
        var supervisor = new Sender("http://localhost:" + port).signIn(username, "prueba-12345");
        assertThat(Sender.text(supervisor.get("/cobros/respuesta")))
                .contains("Multas entregadas", "Con algún informe", "La más antigua sin informe");
        assertThat(supervisor.get("/cobros/cuenta").statusCode()).isEqualTo(403);
    }
}
