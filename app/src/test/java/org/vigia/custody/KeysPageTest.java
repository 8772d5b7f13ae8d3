package org.vigia.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;

/** Two administrators agree to rotate the key file. */
@VigiaTest(ownDatabase = true)
class KeysPageTest {
    @Autowired
    MockMvc web;

    @Autowired
    Acting acting;

    @Autowired
    Custody custody;

    private Officer first;
    private Officer second;

    @BeforeEach
    void two_administrators_and_nothing_proposed() {
        first = acting.account("llaves.una", "ESTAD", Role.ADMINISTRATOR);
        second = acting.account("llaves.otra", "ESTAD", Role.ADMINISTRATOR);
        acting.as(first, () -> {
            custody.findWaiting().ifPresent(waiting -> custody.refuse(waiting.id(), "Prueba anterior."));
            return true;
        });
    }

    private ResultActions send(Officer officer, String path, String field, String value) throws Exception {
        return web.perform(post(path).with(Signed.in(officer)).with(csrf()).param(field, value));
    }

    private String waiting() {
        return acting.as(first, () -> custody.findWaiting()).orElseThrow().id().toString();
    }

    @Test
    void one_proposes_with_a_reason_and_another_approves() throws Exception {
        send(first, "/llaves", "motivo", " ").andExpect(content().string(containsString("Escriba el motivo")));
        send(first, "/llaves", "motivo", "Cambio anual.").andExpect(redirectedUrl("/llaves"));
        send(second, "/llaves", "motivo", "También.").andExpect(status().isConflict());
        send(first, "/llaves/aprobacion", "propuesta", waiting()).andExpect(status().isForbidden());
        web.perform(get("/llaves").with(Signed.in(second)))
                .andExpect(content().string(containsString("Cambio anual.")))
                .andExpect(content().string(containsString("Aprobar")));
        String waiting = waiting();
        for (int i = 0; i < 2; i++)
            send(second, "/llaves/aprobacion", "propuesta", waiting).andExpect(redirectedUrl("/llaves"));
        web.perform(get("/llaves").with(Signed.in(first)))
                .andExpect(content().string(containsString("Aprobada y sin cumplir")));
        assertThat(acting.as(first, () -> custody.findAgreed())).isPresent();
        send(first, "/llaves", "motivo", "Otra vez.").andExpect(status().isConflict());
    }

    @Test
    void what_is_sent_twice_is_answered_as_the_first_time_and_is_there_once() throws Exception {
        for (int i = 0; i < 2; i++)
            send(first, "/llaves", "motivo", "Dos veces. ").andExpect(redirectedUrl("/llaves"));
        assertThat(acting.as(first, () -> custody.list()))
                .filteredOn(proposal -> proposal.reason().equals("Dos veces."))
                .hasSize(1);
        String waiting = waiting();
        for (int i = 0; i < 2; i++)
            web.perform(post("/llaves/rechazo")
                            .with(Signed.in(second))
                            .with(csrf())
                            .param("propuesta", waiting)
                            .param("motivo", "Todavía no."))
                    .andExpect(redirectedUrl("/llaves"));
        send(first, "/llaves/rechazo", "propuesta", waiting).andExpect(content().string(containsString("Escriba")));
        send(first, "/llaves/aprobacion", "propuesta", waiting).andExpect(status().isForbidden());
    }

    @Test
    void nobody_else_may_see_or_propose() throws Exception {
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR) continue;
            web.perform(get("/llaves").with(Signed.in(Acting.officer("ITL-07", role))))
                    .andExpect(status().isForbidden());
        }
    }
}
