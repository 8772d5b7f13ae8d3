package org.vigia.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.TransactionException;
import org.vigia.Acting;
import org.vigia.SentTwice;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.inspection.Inspection;
import org.vigia.platform.Severed;
import org.vigia.platform.TestDatabase;

/**
 * Notification, hand-over and referral, cut off from the database before a statement and after a commit: nothing of
 * them is there, or all of it, and the same page sent again records it once.
 */
@VigiaTest
class InterruptedTest {
    /** Before every fifth statement; with {@code -Dvigia.cuts=1} before each. */
    private static final int STRIDE = Integer.getInteger("vigia.cuts", 5);

    private final String key = UUID.randomUUID().toString();

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
    Severed severed;

    @Autowired
    TestDatabase database;

    /** A form as a browser holds it. */
    private record Sent(Officer officer, String address, Map<String, String> fields) {}

    enum Durable {
        NOTIFICATION("sanction.step"),
        HANDOVER("sanction.handover"),
        REFERRAL("referral.referral");

        private final String table;

        Durable(String table) {
            this.table = table;
        }
    }

    @ParameterizedTest
    @EnumSource
    void cut_off_before_a_statement_it_is_there_whole_or_not_at_all_and_sent_again_it_is_there_once(Durable step) {
        assertThat(cutOff(step, STRIDE, this::cutBefore)).isGreaterThan(3);
    }

    private boolean cutBefore(int statement, MockHttpServletRequest request) {
        return severed.beforeStatement(statement, () -> answer(request));
    }

    @ParameterizedTest
    @EnumSource
    void cut_off_after_any_commit_it_is_there_whole_or_not_at_all_and_sent_again_it_is_there_once(Durable step) {
        assertThat(cutOff(step, 1, this::cutAfter)).isPositive();
    }

    private boolean cutAfter(int commit, MockHttpServletRequest request) {
        return severed.afterCommit(commit, () -> answer(request));
    }

    private interface Cutting {
        boolean cut(int at, MockHttpServletRequest request);
    }

    /** How often it was cut off, each time at another place, until it went through. */
    private int cutOff(Durable step, int stride, Cutting cutting) {
        Example example = example(step);
        Sent form = form(step, example);
        List<Long> before = rows(step, example);
        Set<List<Long>> seen = new HashSet<>();
        int cuts = 0;
        for (var request = request(form); cutting.cut(cuts * stride, request); request = request(form), cuts++)
            seen.add(rows(step, example));
        isThereOnce(step, example, before, form);
        assertThat(seen).contains(before).isSubsetOf(before, rows(step, example));
        return cuts;
    }

    private void isThereOnce(Durable step, Example example, List<Long> before, Sent form) {
        List<Long> after = rows(step, example);
        assertThat(after.getFirst()).isEqualTo(before.getFirst() + 1);
        assertThat(answer(request(form))).isEqualTo(303);
        assertThat(rows(step, example)).isEqualTo(after);
    }

    /** How many there are of it, of the acts, the deadlines and the receipts of the case. */
    private List<Long> rows(Durable step, Example example) {
        return List.of(step.table, "docket.act", "docket.deadline", "docket.deadline_end", "access.case_share").stream()
                .map(table -> database.superuser()
                        .sql("select count(*) from %s where case_id = :caseId".formatted(table))
                        .param("caseId", example.caseId)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private Example example(Durable step) {
        var example = new Example(sanction, inspection, casework, acting, "IFT");
        return switch (step) {
            case NOTIFICATION -> decided(example);
            case HANDOVER -> decided(example).notified();
            case REFERRAL -> example;
        };
    }

    private static Example decided(Example example) {
        Example heard = example.recommended().heard();
        return heard.decided(heard.fine());
    }

    private Sent form(Durable step, Example example) {
        Function<String, String> of = name -> "/procedimientos/" + example.folio + "/" + name;
        return switch (step) {
            case NOTIFICATION ->
                new Sent(
                        officer("DGAJ", Role.LEGAL_OFFICER),
                        of.apply("notificacion"),
                        Map.of(
                                "version", Integer.toString(example.now().version()),
                                "fecha", Example.DECIDED.plusDays(5).toString(),
                                "opcion", "PERSONAL"));
            case HANDOVER ->
                new Sent(
                        officer("DGAJ", Role.LEGAL_OFFICER),
                        of.apply("entrega"),
                        Map.of(
                                "version", Integer.toString(example.now().version()),
                                "fecha", Example.HANDED.toString(),
                                "persona", "LEGAL",
                                "deudor", "Agrícola de Ejemplo",
                                "rfc", "aej010101ab1"));
            case REFERRAL ->
                new Sent(
                        officer("IFT", Role.SUPERVISOR),
                        "/casos/" + acting.as("IFT", Role.INSPECTOR, example::openFile) + "/canalizar",
                        Map.of(
                                "fin", "PROTECTION",
                                "autoridad", "PPNNA-07",
                                "peligro", "NO",
                                "datos", "PLACE",
                                "paso", "enviar"));
        };
    }

    private Officer officer(String unit, Role role) {
        return acting.account("interrumpida-" + unit.toLowerCase(Locale.ROOT), unit, role);
    }

    /** Signed in already: that is not what is cut off. */
    private MockHttpServletRequest request(Sent form) {
        var request = post(form.address())
                .with(Signed.in(form.officer()))
                .with(csrf())
                .requestAttr(SentTwice.AGAIN, true)
                .param("llave", key);
        form.fields().forEach(request::param);
        return request.postProcessRequest(
                request.buildRequest(web.getDispatcherServlet().getServletContext()));
    }

    /** The status of the answer; a filter that finds no database answers by the container, which is not here. */
    private int answer(MockHttpServletRequest request) {
        try {
            return web.perform(_ -> request).andReturn().getResponse().getStatus();
        } catch (DataAccessException | TransactionException e) {
            return 500;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
