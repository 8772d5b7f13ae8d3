package org.vigia.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.intake.Channel;
import org.vigia.intake.Intake;
import org.vigia.intake.NewComplaint;
import org.vigia.law.Answer;

/** The pages of inspections, as the browser sees them. */
@VigiaTest
class InspectionPagesTest {
    private static final Officer INSPECTOR = Acting.officer("ITL-25", Role.INSPECTOR);
    private static final Officer SUPERVISOR = Acting.officer("ITL-25", Role.SUPERVISOR);
    private static final Officer OF_OAXACA = Acting.officer("ITL-20", Role.SUPERVISOR);
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 14);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 13);

    @Autowired
    MockMvc web;

    @Autowired
    Acting acting;

    @Autowired
    Inspection inspection;

    @Autowired
    Intake intake;

    @Test
    void a_complaint_is_inspected_and_two_children_are_described() throws Exception {
        String complaint = complaint();
        as(INSPECTOR, get("/inspecciones/nueva?denuncia=" + complaint))
                .andExpect(content().string(allOf(containsString(complaint), not(containsString("lugar_tipo")))));
        String address = sent(
                INSPECTOR,
                filled("/inspecciones")
                        .param("denuncia", complaint)
                        .param("ordenada", "2022-05-13")
                        .param("programada", "2022-05-13")
                        .param("aviso", "sin-aviso")
                        .param("modalidad", "lugar")
                        .param("acompanan", "proteccion"));
        assertThat(address).matches("/inspecciones/I-SIN-2022-\\d{6}");
        assertThat(sent(INSPECTOR, visit(address, "ejecutada", "2"))).isEqualTo(address + "/ninez/nueva");
        as(INSPECTOR, get(address)).andExpect(content().string(containsString("Falta describir a 2 personas")));
        assertThat(sent(INSPECTOR, child(address, "2", "12").param("sigue", "otra")))
                .isEqualTo(address + "/ninez/nueva");
        as(INSPECTOR, get(address + "/ninez/nueva")).andExpect(content().string(containsString("persona 2 de 2")));
        int version = acting.as(INSPECTOR, () -> inspection.getByFolio(folio(address)))
                .version();
        assertThat(sent(
                        INSPECTOR,
                        child(address, Integer.toString(version), "16").param("sigue", "fin")))
                .isEqualTo(address);
        as(INSPECTOR, get(address))
                .andExpect(content()
                        .string(allOf(
                                containsString("Persona 1 · 12 años"),
                                containsString("Persona 2 · 16 años"),
                                containsString("CL01 · Empleo de una niña, niño o adolescente menor de 15 años"),
                                containsString("El trabajo debe cesar de inmediato"),
                                containsString("Hay que avisar a la fiscalía"),
                                containsString("DIF o Procuraduría de Protección"),
                                containsString("Mismo expediente"),
                                containsString("href=\"/casos/SIN-"),
                                not(containsString("Falta describir")),
                                not(containsString("Xóchitl")))));
        as(INSPECTOR, get("/denuncias/" + complaint)).andExpect(content().string(containsString(folio(address))));
    }

    @Test
    void the_same_harvest_reads_differently_before_and_after_the_reform() throws Exception {
        String january = visited(JANUARY, Seen.handHarvest(16, JANUARY));
        String may = visited(MAY, Seen.handHarvest(16, MAY));
        as(INSPECTOR, get(january))
                .andExpect(content()
                        .string(allOf(
                                containsString("CL06 · "),
                                containsString("El hecho es anterior a la reforma publicada el 5 de abril de 2022"),
                                containsString("hasta el 5 abr 2022"),
                                containsString("LFT 176-II-8, texto anterior a la reforma"),
                                containsString("ya no se seguiría CL06"))));
        as(INSPECTOR, get(may))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("CL06 · ")),
                                containsString("no se sigue ninguna violación"),
                                containsString("no es peligrosa por sí sola"),
                                containsString("LFT 176-II-8, texto reformado"))));
    }

    @Test
    void a_refused_visit_shows_the_obstruction() throws Exception {
        String address = ordered(MAY);
        sent(INSPECTOR, visit(address, "negada", ""));
        as(INSPECTOR, get(address))
                .andExpect(content()
                        .string(allOf(
                                containsString("Negaron el acceso"),
                                containsString("CL20 · Obstrucción de la inspección"),
                                containsString("LFT 1004-A"))));
    }

    @Test
    void a_visit_that_finds_nobody_is_a_result() throws Exception {
        String address = ordered(MAY);
        assertThat(sent(INSPECTOR, visit(address, "ejecutada", "0"))).isEqualTo(address);
        as(INSPECTOR, get(address)).andExpect(content().string(containsString("Sin violación encontrada")));
    }

    @Test
    void an_order_without_a_complaint_describes_its_workplace() throws Exception {
        String address = sent(
                INSPECTOR,
                filled("/inspecciones")
                        .param("ordenada", "2022-05-13")
                        .param("programada", "2022-05-16")
                        .param("seleccion", "dirigida")
                        .param("aviso", "con-aviso")
                        .param("modalidad", "lugar")
                        .param("entidad", "25")
                        .param("municipio", "Culiacán")
                        .param("lugar_tipo", "FIELD")
                        .param("actividad", "cultivo de jitomate")
                        .param("actividad_clave", Seen.TOMATOES)
                        .param("entidades", "1"));
        as(INSPECTOR, get(address))
                .andExpect(content()
                        .string(allOf(
                                containsString("Culiacán, Sinaloa"),
                                containsString("Cultivo de jitomate"),
                                containsString("Dirigida, por riesgo"),
                                containsString("Por visitar"))));
    }

    @Test
    void an_empty_order_says_all_that_is_missing_at_once() throws Exception {
        as(INSPECTOR, filled("/inspecciones"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Escriba el día de la orden"),
                                containsString("Elija por qué se inspecciona este lugar"),
                                containsString("Elija si la visita se avisa antes"),
                                containsString("Escriba el municipio"))));
    }

    @Test
    void an_empty_child_says_all_that_is_missing_and_loses_nothing() throws Exception {
        String address = ordered(MAY);
        sent(INSPECTOR, visit(address, "ejecutada", "1"));
        as(INSPECTOR, filled(address + "/ninez").param("horas", "veinte").param("apellidos", "Ejemplo Canario"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Escriba la edad"),
                                containsString("Escriba qué hacía"),
                                containsString("«veinte» no puede registrarse"),
                                containsString("Ejemplo Canario"))));
    }

    @Test
    void sending_a_child_twice_describes_one() throws Exception {
        String address = ordered(MAY);
        sent(INSPECTOR, visit(address, "ejecutada", "1"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            sent(INSPECTOR, child(address, "2", "16").with(r -> {
                r.setParameter("llave", key);
                return r;
            }));
        var file = acting.as(INSPECTOR, () -> inspection.getByFolio(folio(address)));
        assertThat(file.children()).hasSize(1);
    }

    @Test
    void an_old_page_is_a_conflict() throws Exception {
        String address = ordered(MAY);
        sent(INSPECTOR, visit(address, "ejecutada", "2"));
        sent(INSPECTOR, child(address, "2", "12"));
        as(INSPECTOR, child(address, "2", "16")).andExpect(status().isConflict());
    }

    @Test
    void another_state_finds_nothing_by_address_or_in_its_list() throws Exception {
        String address = visited(MAY, Seen.handHarvest(12, MAY));
        for (String below : new String[] {"", "/visita", "/ninez/nueva", "/violaciones/1"})
            as(OF_OAXACA, get(address + below)).andExpect(status().isNotFound());
        as(OF_OAXACA, visit(address, "ejecutada", "0")).andExpect(status().isNotFound());
        as(OF_OAXACA, get("/inspecciones?entidad=25")).andExpect(content().string(not(containsString(folio(address)))));
        as(INSPECTOR, get("/inspecciones?entidad=25&desde=2022-05-13&hasta=2022-05-13"))
                .andExpect(content().string(containsString("/inspecciones/I-SIN-2022-")));
    }

    @Test
    void a_supervisor_says_that_a_finding_was_rebutted() throws Exception {
        String address = visited(JANUARY, Seen.handHarvest(16, JANUARY));
        as(INSPECTOR, get(address + "/violaciones/1")).andExpect(status().isForbidden());
        as(
                        SUPERVISOR,
                        filled(address + "/violaciones/1")
                                .param("como", "desvirtuada")
                                .param("version", "9"))
                .andExpect(status().isUnprocessableContent());
        String version = Integer.toString(acting.as(INSPECTOR, () -> inspection.getByFolio(folio(address)))
                .version());
        sent(
                SUPERVISOR,
                filled(address + "/violaciones/1")
                        .param("version", version)
                        .param("como", "desvirtuada")
                        .param("motivo", "El acta de nacimiento dice que tiene 18 años"));
        as(SUPERVISOR, get(address))
                .andExpect(content()
                        .string(allOf(
                                containsString("Desvirtuada por el empleador"),
                                containsString("El acta de nacimiento dice que tiene 18 años"),
                                containsString("CL06 · "))));
        as(Acting.officer("ITL-25", Role.FINANCE_LIAISON), get(address))
                .andExpect(content().string(not(containsString("El acta de nacimiento"))));
    }

    @Test
    void a_page_of_the_list_goes_on_where_the_last_one_ended() throws Exception {
        var day = LocalDate.of(2018, 5, 7);
        for (int i = 0; i < 26; i++) ordered(day);
        String first = body("/inspecciones?estado=por-visitar&desde=2018-05-07&hasta=2018-05-07");
        assertThat(first.split("class=\"folio\" href", -1)).hasSize(26);
        String next = first.replaceAll("(?s).*<a href=\"([^\"]+)\" rel=\"next\".*", "$1")
                .replace("&amp;", "&");
        String second = body(next);
        assertThat(second.split("class=\"folio\" href", -1)).hasSize(2);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void an_address_with_a_filter_that_does_not_exist_says_so() throws Exception {
        as(INSPECTOR, get("/inspecciones?estado=quizas&entidad=99"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("«quizas»"), containsString("«99»"))));
    }

    @Test
    void every_page_weighs_less_than_a_hundred_kilobytes() throws Exception {
        String address = visited(MAY, Seen.handHarvest(12, MAY), Seen.handHarvest(16, MAY));
        for (String page : new String[] {address, address + "/ninez/nueva", "/inspecciones/nueva", "/inspecciones"})
            assertThat(body(page).length()).as(page).isLessThan(90_000);
    }

    private ResultActions as(Officer officer, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Signed.in(officer)));
    }

    private String sent(Officer officer, MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(as(officer, request)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private String body(String address) throws Exception {
        return as(INSPECTOR, get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static MockHttpServletRequestBuilder filled(String address) {
        return post(address).param("llave", UUID.randomUUID().toString()).with(csrf());
    }

    private static MockHttpServletRequestBuilder visit(String address, String outcome, String found) {
        return filled(address + "/visita")
                .param("version", "1")
                .param("dia", "2022-05-13")
                .param("resultado", outcome)
                .param("cuantos", found)
                .param("observaciones", "Se recorrió el lote 4");
    }

    private static MockHttpServletRequestBuilder child(String address, String version, String age) {
        return filled(address + "/ninez")
                .param("version", version)
                .param("edad", age)
                .param("edad_metodo", "SELF_DECLARED")
                .param("sexo", "GIRL")
                .param("nombre", "Xóchitl")
                .param("tarea", "cortaba jitomate a mano")
                .param("horas", "6")
                .param("dias", "5,5")
                .param("escuela", "no")
                .param("peligros_revisados", "si")
                .param("pregunta_family_circle", "no")
                .param("pregunta_chemicals", "no")
                .param("pregunta_machinery", "no")
                .param("pregunta_heavy_vehicles", "no");
    }

    private String ordered(LocalDate day) {
        return acting.as(
                INSPECTOR,
                () -> inspection
                        .findOrder(inspection.order(Seen.routine(day)).subject())
                        .orElseThrow()
                        .href());
    }

    private String visited(LocalDate day, NewFoundChild... children) {
        String address = ordered(day);
        acting.as(INSPECTOR, () -> inspection.recordVisit(Seen.executed(folio(address), day, children)));
        return address;
    }

    private static String folio(String address) {
        return address.substring("/inspecciones/".length());
    }

    private String complaint() {
        var told = new NewComplaint(
                MAY, Channel.PHONE, Seen.field(MAY), null, null, Answer.NO, "Hay niñas en el corte", "es", null);
        return acting.as(
                INSPECTOR,
                () -> intake.findById(intake.recordComplaint(told).subject())
                        .orElseThrow()
                        .folio());
    }
}
