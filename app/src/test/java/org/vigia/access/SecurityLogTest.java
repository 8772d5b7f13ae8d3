package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.casework.CaseTest;

/** What the guards refuse leaves a line of our own words, and nothing of what was sent or of what is hidden. */
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest extends CaseTest {
    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private final Officer officer = officer("ITL-21", Role.SUPERVISOR);

    private static Officer officer(String unit, Role role) {
        UUID id = UUID.randomUUID();
        return new Officer(id, id.toString(), "Oficial de prueba", unit, role);
    }

    /** The lines that one request leaves, without their time. */
    private List<String> lines(CapturedOutput output, MockHttpServletRequestBuilder request) throws Exception {
        int before = output.getErr().length();
        web.perform(request);
        return output.getErr()
                .substring(before)
                .lines()
                .filter(line -> line.contains("org.vigia.security"))
                .map(line -> line.replaceFirst("^\\S+ ", "").strip())
                .toList();
    }

    private String refused(String what) {
        return "WARN  org.vigia.security refused %s officer=%s unit=ITL-21".formatted(what, officer.id());
    }

    @Test
    void what_a_role_may_not_do_is_written_down_with_who_and_which_operation(CapturedOutput output) throws Exception {
        assertThat(lines(output, get("/cuentas").with(Signed.in(officer))))
                .containsExactly(refused("status=403 why=not-permitted operation=listOfficerAccounts"));
        assertThat(lines(output, post("/cuentas/nueva").with(Signed.in(officer)).with(csrf())))
                .containsExactly(refused("status=403 why=not-permitted operation=proposeAccount"));
    }

    @Test
    void what_is_hidden_and_what_never_was_leave_the_same_line_without_a_folio(CapturedOutput output) throws Exception {
        String line = refused("status=404 why=not-found operation=readCase");
        var hidden = openCase();
        assertThat(lines(output, get("/casos/" + hidden.folio()).with(Signed.in(officer))))
                .containsExactly(line);
        assertThat(lines(output, get("/casos/CHIS-2026-NUNCA").with(Signed.in(officer))))
                .containsExactly(line);
        assertThat(output.getErr()).doesNotContain(hidden.folio(), "NUNCA");
    }

    @Test
    void a_form_without_its_token_and_whoever_is_not_signed_in_are_written_down(CapturedOutput output)
            throws Exception {
        assertThat(lines(output, post("/cuenta/contrasena").with(Signed.in(officer))))
                .singleElement()
                .asString()
                .contains("why=form-without-token operation=changePassword");
        assertThat(lines(output, get("/casos")))
                .containsExactly(
                        "WARN  org.vigia.security refused status=401 why=no-session operation=listCases officer=-"
                                + " unit=-");
        assertThat(lines(
                        output,
                        post("/entrar")
                                .with(csrf())
                                .param("usuario", "nadie.secreto")
                                .param("contrasena", "x")))
                .containsExactly(
                        "WARN  org.vigia.security refused status=401 why=sign-in operation=- officer=- unit=-");
        assertThat(output.getErr()).doesNotContain("nadie.secreto");
    }

    @Test
    void a_forged_context_is_refused_by_the_database_and_reads_nothing() {
        var forged = new TransactionTemplate(transactions);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> forged.executeWithoutResult(status -> {
                    db.sql(
                                    "select set_config('vigia.context', '%s ITL-07 SUPERVISOR 9999999999 x', true), set_config('vigia.signature', 'ff', true)"
                                            .formatted(NOBODY))
                            .query((row, n) -> true)
                            .single();
                    db.sql("select access.unit()").query(String.class).single();
                })))
                .hasRootCauseMessage("ERROR: access context is not signed by this system");
    }

    @Test
    void more_forms_in_a_minute_than_a_person_fills_in_are_noticed_once(CapturedOutput output) throws Exception {
        for (int sent = 0; sent < Pace.MOST_A_MINUTE * 3; sent++)
            web.perform(post("/cuenta/sesiones").with(Signed.in(officer)).with(csrf()));
        assertThat(output.getErr()
                        .lines()
                        .filter(line -> line.contains("fast forms=31 seconds=60 officer=" + officer.id())))
                .hasSizeBetween(1, 2); // twice when the minute ends between
    }

    @Test
    void what_is_sent_cannot_begin_a_line_or_hide_one(CapturedOutput output) {
        int before = output.getErr().length();
        LoggerFactory.getLogger("org.vigia.prueba")
                .error(
                        "uno\n2026-11-26T00:00:00Z WARN falso\u2028\u202e{}",
                        "dos\r\ntres",
                        new IllegalStateException("cuatro\ncinco"));
        assertThat(output.getErr().substring(before).lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("uno | 2026-11-26T00:00:00Z WARN falso | dos | tres", "cuatro | cinco", " | at ")
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z ERROR org.vigia.prueba .*"));
    }
}
