package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Role;
import org.vigia.bulk.Bulk;
import org.vigia.bulk.RegisterFile;
import org.vigia.coordination.SeedReturns;

/** One case from the complaint to a number in a national table, without JavaScript; each page on the way is looked at. */
@VigiaTest(ownDatabase = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneStory.class)
class CaseJourneyTest {
    /** Inspections of others in the same year, so that the national figure is a number before this one. */
    private static final String OTHERS = """
            fuente,clave,fecha,entidad,municipio,modalidad,seleccion,aviso,resultado,violaciones,inventado
            prueba,1,2022-01-11,09,,lugar,rutinaria,con-aviso,ejecutada,0,no
            prueba,2,2022-02-12,21,,lugar,rutinaria,con-aviso,ejecutada,0,no
            prueba,3,2022-03-13,30,,lugar,dirigida,sin-aviso,ejecutada,0,no
            prueba,4,2022-04-14,20,,lugar,rutinaria,con-aviso,ejecutada,0,no
            prueba,5,2022-05-15,19,,lugar,queja,sin-aviso,ejecutada,0,no
            """;

    private Walker inspector;
    private Walker supervisor;
    private Walker protection;
    private Walker prosecutor;
    private Walker defence;
    private Walker legal;
    private Walker finance;
    private Walker statistician;
    private Walker stranger;

    private String complaint = "";
    private String inspection = "";
    private String caseFile = "";
    private String proceeding = "";
    private Figures before = new Figures(Map.of());

    @BeforeAll
    void sign_in(
            @LocalServerPort int port,
            @Autowired Acting acting,
            @Autowired Access access,
            @Autowired SeedReturns returns,
            @Autowired Bulk bulk,
            @TempDir Path folder)
            throws IOException {
        returns.load(unit -> Acting.officer(unit, Role.STATISTICIAN));
        Path others = Files.writeString(folder.resolve("otras.csv"), OTHERS);
        access.actAs(
                Acting.officer("IFT", Role.SUPERVISOR),
                () -> bulk.run(RegisterFile.of("inspections", others), false, p -> {}));
        inspector = person(port, acting, "camino.inspeccion", "IFT", Role.INSPECTOR);
        supervisor = person(port, acting, "camino.supervision", "IFT", Role.SUPERVISOR);
        protection = person(port, acting, "camino.proteccion", "PPNNA-30", Role.PROTECTION_WORKER);
        prosecutor = person(port, acting, "camino.fiscalia", "FGE-30", Role.PROSECUTOR_LIAISON);
        defence = person(port, acting, "camino.defensa", "PROFEDET", Role.LABOUR_DEFENDER);
        legal = person(port, acting, "camino.juridico", "DGAJ", Role.LEGAL_OFFICER);
        finance = person(port, acting, "camino.finanzas", "FIN-30", Role.FINANCE_LIAISON);
        statistician = person(port, acting, "camino.estadistica", "ESTAD", Role.STATISTICIAN);
        stranger = Walker.stranger("http://localhost:" + port);
        before = Figures.read(statistician, 2022);
    }

    private static Walker person(int port, Acting acting, String name, String unit, Role role) {
        acting.account(name, unit, role);
        return Walker.signIn("http://localhost:" + port, name);
    }

    @AfterAll
    void leave() {
        for (Walker walker : new Walker[] {
            inspector, supervisor, protection, prosecutor, defence, legal, finance, statistician, stranger
        }) if (walker != null) walker.close();
    }

    @Test
    @Order(1)
    void a_complaint_is_refused_with_reasons_and_then_recorded() {
        inspector
                .look("hoy-vacio")
                .go("/denuncias")
                .follow("Registrar denuncia")
                .look("denuncia-nueva");
        inspector
                .type("relato", "Hay dos muchachos cargando costales en el ingenio.")
                .press("Registrar denuncia")
                .lookAtAnswer("denuncia-con-errores");
        assertThat(inspector.status()).isEqualTo(422);
        assertThat(inspector.errors()).contains("Falta corregir");
        assertThat(inspector.field("relato").inputValue())
                .isEqualTo("Hay dos muchachos cargando costales en el ingenio.");
        inspector
                .choose("entidad", "30")
                .type("municipio", "Córdoba")
                .type("domicilio", "Camino al ingenio, kilómetro 4")
                .choose("lugar_tipo", "ESTABLISHMENT")
                .type("actividad", "azúcar")
                .press("Buscar actividad")
                .lookAtAnswer("denuncia-actividad")
                .choose("actividad_clave", "311311")
                .choose("formalidad", "FORMAL")
                .type("cuantos", "2")
                .type("edad_desde", "13")
                .type("edad_hasta", "16")
                .choose("peligro", "no")
                .type("recibida", "2022-05-09")
                .choose("canal", "PHONE")
                .press("Registrar denuncia");
        complaint = inspector.folio();
        assertThat(complaint).matches("D-VER-2022-\\d{6}");
        assertThat(inspector.text()).contains("Federal", "costales", "9 may 2022");
        inspector.look("denuncia").go("/denuncias").look("denuncias");
        assertThat(inspector.text()).contains(complaint);
    }

    @Test
    @Order(2)
    void an_inspection_is_ordered_and_visited_and_two_children_are_found() {
        inspector.go("/denuncias/" + complaint).follow("Ordenar inspección").look("orden");
        inspector
                .type("ordenada", "2022-05-10")
                .type("programada", "2022-05-12")
                .choose("acompanan", "proteccion")
                .press("Ordenar inspección");
        inspection = inspector.folio();
        assertThat(inspection).matches("I-VER-2022-\\d{6}");
        inspector.look("inspeccion-ordenada").follow("Registrar visita").look("visita");
        inspector.type("dia", "2022-05-12").press("Registrar visita").lookAtAnswer("visita-con-errores");
        assertThat(inspector.status()).isEqualTo(422);
        inspector
                .choose("resultado", "ejecutada")
                .type("cuantos", "2")
                .type("observaciones", "Cargaban costales entre el molino y la bodega.")
                .press("Registrar visita")
                .look("persona-nueva");
        inspector.press("Agregar y terminar").lookAtAnswer("persona-con-errores");
        assertThat(inspector.status()).isEqualTo(422);
        child("13", "GIRL", "Itzel", "Prueba Uno").press("Agregar y seguir con otra persona");
        child("16", "BOY", "Nahuel", "Prueba Dos")
                .choose("pregunta_machinery", "si")
                .press("Agregar y terminar");
        inspector.look("inspeccion");
        assertThat(inspector.text()).contains("El trabajo debe cesar de inmediato", "Hay que avisar a la fiscalía");
        inspector.go("/inspecciones").look("inspecciones");
        assertThat(inspector.text()).contains(inspection, "Ejecutada");
    }

    private Walker child(String age, String sex, String name, String surname) {
        return inspector
                .type("edad", age)
                .choose("edad_metodo", "DOCUMENT")
                .choose("sexo", sex)
                .type("tarea", "Cargaba costales de azúcar junto al molino")
                .type("horas", "8")
                .type("dias", "6")
                .choose("pregunta_family_circle", "no")
                .choose("pregunta_medical_certificate", "no")
                .unfold("Nombre y protección")
                .type("nombre", name)
                .type("apellidos", surname);
    }

    @Test
    @Order(3)
    void the_case_was_opened_by_itself_with_findings_and_citations() {
        inspector.go("/casos").look("casos");
        inspector.main().locator("td a.folio").first().click();
        inspector.go("/casos/" + inspector.main().locator("h1.folio").innerText());
        caseFile = inspector.folio();
        assertThat(caseFile).matches("VER-2022-\\d{6}");
        inspector.look("caso");
        assertThat(inspector.text()).contains(inspection, "Para cerrar falta");
        inspector.go("/casos/" + caseFile + "/violaciones").look("caso-violaciones");
        assertThat(inspector.text())
                .contains("LFT 22 Bis", "LFT 176-V", "Persona 1", "Persona 2", "¿Por qué es violación?");
        inspector.go("/casos/" + caseFile + "/personas").look("caso-personas");
        assertThat(inspector.text()).contains("13 años", "16 años").doesNotContain("Itzel", "Nahuel");
        inspector.go("/hoy").look("hoy");
        assertThat(inspector.text()).contains(caseFile);
    }

    @Test
    @Order(4)
    void protection_prosecutor_and_defence_take_it_over_by_name_and_conclude() {
        taken("PROTECTION", "Protección", "PPNNA-30", protection, "PLAN_MADE");
        taken("PROSECUTION", "Penal", "FGE-30", prosecutor, "INVESTIGATION_OPENED");
        taken("DEFENCE", "Salarios", "PROFEDET", defence, "REPRESENTED");
        answeredByLink();
        supervisor.go("/casos/" + caseFile + "/canalizaciones").look("caso-canalizaciones");
    }

    /** The federal authority of protection has no accounts here. */
    private void answeredByLink() {
        inspector
                .go("/casos/" + caseFile + "/canalizar?via=proteccion")
                .choose("autoridad", "PFPNNA")
                .choose("peligro", "NO")
                .tickAll("datos")
                .press("Revisar antes de enviar")
                .press("Enviar canalización")
                .follow("Enlace para responder")
                .look("enlace")
                .press("Emitir el enlace")
                .lookAtAnswer("enlace-emitido");
        List<String> shown = inspector.main().locator("strong code").allInnerTexts();
        stranger.go(shown.getFirst().replaceFirst("https?://[^/]+", "")).look("respuesta-codigo");
        stranger.type("codigo", "000000").press("Continuar").lookAtAnswer("respuesta-codigo-errado");
        stranger.type("codigo", shown.getLast()).press("Continuar").lookAtAnswer("respuesta");
        signed("Aceptar").lookAtAnswer("respuesta-aceptada");
        stranger.press("Informar el resultado").choose("resultado", "PLAN_MADE");
        signed("Informar el resultado");
        assertThat(stranger.text()).contains("Quedó registrado", "No se espera nada más");
    }

    private Walker signed(String verb) {
        if (stranger.field("persona").count() == 0) stranger.press(verb);
        return stranger.type("persona", "Maestra Prueba Cuatro")
                .type("cargo", "Directora de área")
                .type("telefono", "5500000000")
                .press(verb);
    }

    @Test
    @Order(5)
    void who_accepted_reads_a_name_for_a_reason_and_the_log_keeps_it() {
        protection.go("/casos/" + caseFile + "/personas").follow("Ver nombre").look("nombre-protegido");
        protection.press("Ver nombre").lookAtAnswer("nombre-con-errores");
        assertThat(protection.status()).isEqualTo(422);
        assertThat(protection.text()).doesNotContain("Itzel");
        protection
                .choose("finalidad", "INTERVIEW")
                .type("motivo", "Preparar la entrevista.")
                .press("Ver nombre")
                .look("nombre");
        assertThat(protection.text()).contains("Itzel");
        supervisor.go("/casos/" + caseFile + "/bitacora").look("bitacora");
        assertThat(supervisor.text()).contains("Preparar la entrevista.");
        supervisor.go("/denuncias/" + complaint + "/denunciante").look("denunciante");
    }

    private void taken(String purpose, String track, String unit, Walker receiver, String outcome) {
        inspector
                .go("/casos/" + caseFile)
                .follow("Canalizar")
                .look("canalizar")
                .choose("fin", purpose)
                .press("Continuar")
                .look("canalizar-" + purpose)
                .press("Revisar antes de enviar")
                .lookAtAnswer("canalizar-con-errores");
        assertThat(inspector.status()).isEqualTo(422);
        // nothing is due about wages, so that the page of the day does not lead to the case
        if (inspector.home().text().contains(caseFile)) inspector.follow(caseFile);
        else inspector.go("/casos/" + caseFile);
        inspector
                .follow("Canalizar por la vía " + track)
                .choose("autoridad", unit)
                .choose("peligro", "YES")
                .tickAll("datos")
                .type("mensaje", "Proteger a dos adolescentes encontrados en el trabajo.")
                .press("Revisar antes de enviar")
                .lookAtAnswer("canalizar-revisar")
                .press("Enviar canalización")
                .within(4, "refer")
                .look("canalizacion-enviada");
        String referral = inspector.folio();
        receiver.go("/canalizaciones").look("canalizaciones-" + purpose);
        receiver.go("/canalizaciones/" + referral).look("canalizacion-recibida");
        receiver.follow("Aceptar").press("Aceptar").lookAtAnswer("canalizacion-con-errores");
        assertThat(receiver.status()).isEqualTo(422);
        assertThat(receiver.home().text()).as("what awaits an answer").contains(referral);
        receiver.open("/canalizaciones/" + referral + "/rechazar")
                .press("Rechazar")
                .within(2, "reach the reasons of a rejection");
        assertThat(receiver.status()).isEqualTo(422);
        receiver.home()
                .open("/canalizaciones/" + referral + "/pregunta")
                .type("nota", "¿En qué turno están en el trabajo?")
                .press("Pedir más datos")
                .within(2, "ask for more");
        receiver.go("/canalizaciones/" + referral + "/pregunta").look("pregunta-espera");
        assertThat(receiver.text()).contains("Su pregunta espera respuesta");
        inspector
                .home()
                .open("/canalizaciones/" + referral + "/contestacion")
                .look("contestacion-" + purpose)
                .type("nota", "De seis de la mañana a dos de la tarde.")
                .press("Contestar la pregunta");
        assertThat(inspector.text()).contains("¿En qué turno", "De seis de la mañana");
        receiver.home()
                .open("/canalizaciones/" + referral + "/aceptar")
                .type("persona", "Licenciada Prueba Tres")
                .type("cargo", "Titular de área")
                .press("Aceptar")
                .within(2, "accept");
        receiver.look("canalizacion-aceptada");
        assertThat(receiver.text())
                .contains("Licenciada Prueba Tres", "2 nombres")
                .doesNotContain("Itzel");
        receiver.home()
                .open("/canalizaciones/" + referral)
                .follow("Registrar la primera acción")
                .type("nota", "Se entrevistó a las dos personas.")
                .press("Registrar la primera acción")
                .within(3, "report the service given");
        receiver.follow("Registrar el resultado").choose("resultado", outcome).press("Registrar el resultado");
        assertThat(receiver.status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void a_sanction_is_recommended_and_the_case_cannot_be_closed_yet() {
        inspector
                .go("/casos/" + caseFile + "/procedimiento")
                .follow("Recomendar sanción")
                .look("recomendar");
        inspector.type("fecha", "2022-05-20").press("Recomendar sanción").lookAtAnswer("recomendar-con-errores");
        assertThat(inspector.status()).isEqualTo(422);
        inspector
                .tickAll("hallazgos")
                .type("gravedad", "Una persona de 13 años cargaba costales junto al molino.")
                .press("Recomendar sanción");
        proceeding = inspector.folio();
        assertThat(proceeding).matches("S-VER-2022-\\d{6}");
        inspector.look("procedimiento-recomendado");
        supervisor.go("/casos/" + caseFile).follow("Cerrar caso").look("cierre-negado");
        assertThat(supervisor.text())
                .contains(
                        "Todavía no se puede cerrar",
                        "Termine la vía Laboral",
                        "Resuelva el procedimiento " + proceeding);
    }

    @Test
    @Order(7)
    void the_legal_officer_hears_the_employer_and_decides_within_the_range() {
        legal.go("/procedimientos/" + proceeding).look("procedimiento");
        legal.follow("Registrar emplazamiento").look("emplazamiento");
        legal.home()
                .open("/procedimientos/" + proceeding)
                .follow("Registrar emplazamiento")
                .type("fecha", "2022-06-01")
                .choose("opcion", "PERSONAL")
                .press("Registrar emplazamiento")
                .within(3, "record an act that starts a clock");
        legal.home()
                .open("/procedimientos/" + proceeding)
                .follow("Cerrar instrucción")
                .type("fecha", "2022-07-08")
                .choose("opcion", "true")
                .press("Cerrar instrucción")
                .within(3, "record an act that stops a clock");
        legal.follow("Resolver").look("resolver");
        legal.type("numero", "DGAJ-2022-014").type("fecha", "2022-07-15");
        legal.type("fundamento", "Se trata de trabajo prohibido para su edad (LFT 22 Bis, 175).");
        for (Locator amount : legal.main().locator("[name^='importe-']").all()) amount.fill("40000");
        legal.main().locator("[name^='importe-']").first().fill("9999999");
        legal.press("Resolver").lookAtAnswer("resolver-fuera-de-rango");
        assertThat(legal.status()).isEqualTo(422);
        assertThat(legal.errors()).contains("$9,999,999.00", "$481,100.00", "96.22");
        assertThat(legal.field("numero").inputValue()).isEqualTo("DGAJ-2022-014");
        assertThat(legal.main().locator("[name^='importe-']").first().inputValue())
                .isEqualTo("9999999");
        legal.main().locator("[name^='importe-']").first().fill("60000");
        legal.press("Resolver").look("procedimiento-resuelto");
        assertThat(legal.text()).contains("DGAJ-2022-014", "Multa: $");
        assertThat(legal.home().text()).as("what is due").contains("Notificar la resolución");
        legal.open("/procedimientos/" + proceeding).within(1, "open what is due");
        legal.follow("Registrar notificación");
        legal.type("fecha", "2022-08-01").choose("opcion", "PERSONAL").press("Registrar notificación");
        assertThat(legal.text()).contains("Resolución notificada");
    }

    @Test
    @Order(8)
    void the_fine_is_handed_over_and_what_is_collected_stays_unknown() {
        legal.follow("Entregar para cobro").look("entrega");
        legal.type("fecha", "2022-10-03")
                .choose("persona", "LEGAL")
                .type("deudor", "Ingenio de Prueba, S.A.")
                .type("rfc", "IPR010101AB1")
                .press("Entregar para cobro")
                .look("procedimiento-entregado");
        assertThat(legal.text()).containsPattern("[Dd]esconocido · [\\d,]+ días");
        finance.go("/cobros").look("cobros");
        finance.main().locator("td a.folio").first().click();
        assertThat(finance.text()).doesNotContain(caseFile, "Itzel", "13 años");
        finance.look("cobro");
    }

    @Test
    @Order(9)
    void the_tracks_are_ended_and_the_case_is_closed() {
        end("laboral", "WORK_STOPPED");
        end("penal", "TAKEN_OVER");
        end("salarios", "TAKEN_OVER");
        end("proteccion", "RIGHTS_RESTORED");
        supervisor.go("/casos/" + caseFile).follow("Cerrar caso").look("cierre");
        supervisor.press("Cerrar caso").lookAtAnswer("cierre-con-errores");
        assertThat(supervisor.status()).isEqualTo(422);
        supervisor
                .choose("resultado", "SANCTIONED")
                .type("explicacion", "Cesó el trabajo, hay plan de restitución y multa.")
                .press("Cerrar caso")
                .look("caso-cerrado");
        assertThat(supervisor.text())
                .contains("Cerrado", "Con sanción", "Terminada")
                .doesNotContain("Abierta");
        supervisor.follow("Reabrir caso").look("reapertura");
    }

    private void end(String track, String outcome) {
        supervisor
                .go("/casos/" + caseFile + "/vias/" + track)
                .choose("resultado", outcome)
                .press("Terminar vía");
        assertThat(supervisor.status()).as(track).isEqualTo(200);
    }

    @Test
    @Order(10)
    void the_sanctioning_authority_signs_that_its_records_say_it_all() {
        legal.go("/entregas?anio=2022")
                .look("entregas")
                .follow("Firmar entrega")
                .look("entrega-nueva");
        legal.press("Firmar entrega").lookAtAnswer("entrega-con-errores");
        assertThat(legal.status()).isEqualTo(422);
        legal.type("anio", "2022")
                .choose("puesto", "LIAISON")
                .type("firmada", "2023-01-31")
                .choose("completa", "NOT_STATED")
                .type("fuente", "Libro de resoluciones")
                .choose("base-PENALTIES_IMPOSED", "RECORDS")
                .press("Firmar entrega")
                .look("entrega-firmada");
        assertThat(legal.folio()).matches("E-.*-2022-\\d{6}");
    }

    @Test
    @Order(11)
    void the_visit_its_violations_and_the_fine_are_counted_in_the_national_table() {
        supervisor.go("/casos/" + caseFile + "/violaciones");
        assertThat(supervisor.main().locator("tbody tr").count()).isEqualTo(3);
        var figures = Figures.read(statistician, 2022);
        // the federal inspectorate signed that it found none: against its own records, that is the least there were
        assertThat(figures.changedSince(before))
                .containsExactly(
                        entry("Inspecciones realizadas en el centro de trabajo", "6"),
                        entry("Mínimo conocido de violaciones (federación y entidades que reportaron)", "≥61"),
                        entry("Violaciones por trabajo infantil encontradas", "≥3"),
                        entry("Violaciones por trabajo infantil sancionadas", "3"));
        statistician.look("informe-2022");
    }

    @Test
    @Order(12)
    void what_was_collected_is_still_unknown_and_says_for_how_long() {
        supervisor.go("/casos/" + caseFile + "/procedimiento").look("caso-procedimiento");
        assertThat(supervisor.text()).contains("Cerrado").containsPattern("[Dd]esconocido · [\\d,]+ días");
        assertThat(Figures.read(statistician, 2022).byRow())
                .containsEntry("Sanciones por trabajo infantil cobradas", "Se desconoce");
    }
}
