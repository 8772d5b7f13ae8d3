package org.vigia.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.CaseTest;
import org.vigia.referral.Purpose;
import org.vigia.referral.ReferralFile;

/** What a calendar is told of the work of a unit. */
class CalendarTest extends CaseTest {
    private static final String UNIT = "PPNNA-30";

    @Autowired
    MockMvc web;

    private final Officer worker =
            new Officer(UUID.randomUUID(), "calendario." + UUID.randomUUID(), "Oficial", UNIT, Role.PROTECTION_WORKER);
    private ReferralFile referral;

    @BeforeEach
    void a_referral_that_waits_for_an_answer() {
        referral = refer(openCase(), Purpose.PROTECTION, UNIT, null);
    }

    private String calendar() throws Exception {
        return new String(
                web.perform(get("/agenda.ics").with(Signed.in(worker)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    private static List<String> lines(String calendar) {
        return List.of(calendar.replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void every_deadline_is_a_day_with_what_is_due_and_of_which_folio() throws Exception {
        var lines = lines(calendar());
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(lines).anyMatch(line -> line.matches("SUMMARY:.* · " + referral.folio()));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("DTSTART;VALUE=DATE:"))
                .isNotEmpty();
        assertThat(lines)
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSameSizeAs(lines.stream().filter("END:VEVENT"::equals).toList());
    }

    @Test
    void the_day_begins_with_a_sentence_of_what_is_near() throws Exception {
        assertThat(lines(calendar()))
                .anyMatch(line -> line.startsWith("UID:resumen-"))
                .anyMatch(line -> line.matches("SUMMARY:.*(hábiles|plazos? vencidos?).*"));
    }

    @Test
    void a_deadline_keeps_its_identifier_so_that_no_calendar_shows_it_twice() throws Exception {
        assertThat(identifiers()).doesNotHaveDuplicates().isEqualTo(identifiers());
    }

    private List<String> identifiers() throws Exception {
        return lines(calendar()).stream()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    @Test
    void no_line_is_longer_than_the_format_allows_and_none_tells_what_was_told() throws Exception {
        String calendar = calendar();
        assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(calendar).doesNotContain("maestra", "diagnóstico", "Ejemplo", "07019");
    }
}
