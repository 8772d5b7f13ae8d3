package org.vigia.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Registry;
import org.vigia.registry.Sex;

/** Who opens too many identities is told so on a page, and whoever supervises the unit is told as soon. */
class QuotaTest extends CaseTest {
    private static final Reason REASON = new Reason(Purpose.INTERVIEW, "preparar la entrevista");

    @Autowired
    MockMvc web;

    @Autowired
    Identity identity;

    @Autowired
    Registry registry;

    private final Officer reader = officer(Role.INSPECTOR);
    private final Officer supervisor = officer(Role.SUPERVISOR);
    private String name = "";

    private static Officer officer(Role role) {
        UUID id = UUID.randomUUID();
        return new Officer(id, id.toString(), "Oficial " + id, INSPECTORATE, role);
    }

    @BeforeEach
    void a_child_in_a_case_and_an_alert_list_that_works() throws Exception {
        CaseFile file = openCase();
        acting.as(reader, () -> registry.openChild(child(), file.caseId()));
        name = "/casos/" + file.folio() + "/personas/1/nombre";
        today().andExpect(content().string(not(containsString(reader.displayName()))));
    }

    private static NewChild child() {
        return new NewChild(
                Sex.GIRL,
                Age.between(12, 13),
                AgeMethod.ESTIMATED,
                LocalDate.of(2026, 3, 4),
                Answer.YES,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NEVER_REGISTERED,
                new NewChild.Names("Xóchitl", null, null, null, null, null));
    }

    /** Identities of other children; what counts is how many. */
    private void open(int many) {
        for (int n = 0; n < many; n++)
            acting.as(
                    reader,
                    () -> identity.open(new Person(Person.Kind.CHILD, UUID.randomUUID(), UUID.randomUUID()), REASON));
    }

    private ResultActions ask(Officer officer) throws Exception {
        return web.perform(post(name)
                .with(Signed.in(officer))
                .with(csrf())
                .param("finalidad", "INTERVIEW")
                .param("motivo", "Preparar la entrevista"));
    }

    private ResultActions today() throws Exception {
        return web.perform(get("/hoy").with(Signed.in(supervisor)));
    }

    @Test
    void the_last_of_a_day_is_refused_on_a_page_and_the_supervisor_sees_it_within_a_minute() throws Exception {
        open(120);
        ask(reader)
                .andExpect(status().isTooManyRequests())
                .andExpect(content()
                        .string(allOf(
                                containsString("Demasiadas consultas"),
                                containsString("Hoy ya vio 120 identidades"),
                                containsString("pídale que la abra"),
                                not(containsString("Xóchitl")))));
        long refused = System.nanoTime();
        web.perform(get(name).with(Signed.in(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Xóchitl"))));
        today().andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Identidades vistas en su unidad"),
                                containsString(reader.displayName() + " llegó al límite de 120 identidades"))));
        assertThat(Duration.ofNanos(System.nanoTime() - refused)).isLessThan(Duration.ofSeconds(60));
        ask(supervisor).andExpect(status().is3xxRedirection());
    }

    @Test
    void the_forty_first_warns_on_its_page_and_on_that_of_the_supervisor() throws Exception {
        open(40);
        ask(reader).andExpect(status().is3xxRedirection());
        web.perform(get(name).with(Signed.in(reader)))
                .andExpect(content().string(containsString("Es la identidad 41 que abre hoy")));
        today().andExpect(content()
                .string(containsString(reader.displayName() + " abrió más identidades de lo habitual (ya eran 41)")));
    }
}
