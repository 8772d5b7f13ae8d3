package org.vigia.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.inspection.Inspection;
import org.vigia.law.Law;
import org.vigia.law.WorkingCalendar;
import org.vigia.page.Formats;

/** The notice left for an addressee who was not found (LFPA 36). */
@VigiaTest
class AppointmentTest {
    private static final String UNIT = "DGAJ";

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
    Law law;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @Test
    void it_asks_to_wait_at_a_fixed_hour_of_the_next_working_day_and_tells_a_neighbour_nothing_of_the_facts()
            throws Exception {
        var example = example().recommended();
        LocalDate left = working(Example.TODAY);
        LocalDate awaited = working(left.plusDays(1));
        assertThat(text(issue(example, left.toString(), "10:30")))
                .contains("Citatorio " + example.folio, "LFPA 36", "Con quién se deja", "vecino más inmediato")
                .contains("10:30 horas del " + Formats.longDay(awaited) + ", día hábil siguiente")
                .contains("para notificarle el emplazamiento")
                .doesNotContain("CL05", "adolescente", Example.CANARY);
    }

    @Test
    void it_is_offered_where_the_notification_is_recorded_and_stands_in_the_case() throws Exception {
        var example = example().recommended();
        assertThat(page("/procedimientos/" + example.folio + "/emplazamiento"))
                .contains(
                        "Si no se encuentra a quien se busca", "/documentos/citatorio\"", "el emplazamiento (LFPA 36)");
        issue(example, working(Example.TODAY).toString(), "10:30");
        assertThat(everything
                        .sql("select count(*) from docket.act where case_id = :file and kind = 'document.appointment'")
                        .param("file", example.caseId)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_day_that_is_over_or_not_a_working_one_and_an_hour_that_is_none_are_refused_with_their_remedy()
            throws Exception {
        var example = example().recommended();
        var saturday = Example.TODAY.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        refused(example, saturday.toString(), "10:30", "no es día hábil: Sábado. Escriba uno");
        refused(example, Example.TODAY.minusDays(1).toString(), "10:30", "Escriba un día que no haya pasado");
        refused(example, "", "10:30", "Escriba el día en que se deja el citatorio.");
        refused(example, working(Example.TODAY).toString(), "las diez", "«las diez» no es una hora");
        refused(example, working(Example.TODAY).toString(), "", "Escriba la hora a la que se le pide esperar");
    }

    @Test
    void there_is_none_when_nothing_waits_to_be_notified() throws Exception {
        var example = example().recommended().heard();
        var answer = issue(example, working(Example.TODAY).toString(), "10:30");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("no hay qué notificar");
    }

    private Example example() {
        return new Example(sanction, inspection, casework, acting, "IFT");
    }

    private LocalDate working(LocalDate from) {
        var calendar = law.calendar(UNIT);
        return from.datesUntil(from.plusDays(30))
                .filter(day -> calendar.reasonOff(WorkingCalendar.Kind.ADMINISTRATIVE, day)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void refused(Example example, String left, String hour, String sentence) throws Exception {
        var answer = issue(example, left, hour);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(sentence);
    }

    private MockHttpServletResponse issue(Example example, String left, String hour) throws Exception {
        return web.perform(post("/procedimientos/" + example.folio + "/documentos/citatorio")
                        .param("emitir", "si")
                        .param("dejado", left)
                        .param("hora", hour)
                        .with(legal())
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(legal()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private RequestPostProcessor legal() {
        return Signed.in(acting.account("juridico-dgaj", UNIT, Role.LEGAL_OFFICER));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var paper = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
