package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;

/** What the browsers of Puebla are told of a case in Veracruz: nothing, not even that there is one. */
@VigiaTest
class OtherStateTest {
    private static final String NARRATIVE = "Cargan costales en la bodega de junto al río.";
    private static final String TASK = "Cargaba costales junto al molino";

    @LocalServerPort
    int port;

    @Autowired
    Acting acting;

    private final List<Walker> people = new ArrayList<>();
    private Walker veracruz;
    private Walker inspector;
    private Walker prosecutor;
    private Walker lawyer;

    @BeforeEach
    void sign_in() {
        veracruz = person("camino.veracruz", "ITL-30", Role.SUPERVISOR);
        inspector = person("camino.puebla", "ITL-21", Role.INSPECTOR);
        prosecutor = person("camino.puebla.fiscalia", "FGE-21", Role.PROSECUTOR_LIAISON);
        lawyer = person("camino.puebla.juridico", "ITL-21", Role.LEGAL_OFFICER);
    }

    private Walker person(String name, String unit, Role role) {
        acting.account(name, unit, role);
        var walker = Walker.signIn("http://localhost:" + port, name);
        people.add(walker);
        return walker;
    }

    @AfterEach
    void leave() {
        people.forEach(Walker::close);
    }

    @Test
    void sees_the_case_by_no_page_no_list_no_search_and_no_folio() {
        String complaint = complained();
        String inspection = inspected(complaint);
        String caseFile = opened();
        String referral = referred(caseFile);
        String proceeding = recommended(caseFile);

        for (String page : List.of(
                "/denuncias/" + complaint,
                "/denuncias/" + complaint + "/competencia",
                "/inspecciones/" + inspection,
                "/inspecciones/" + inspection + "/visita",
                "/inspecciones/" + inspection + "/ninez/nueva",
                "/inspecciones/" + inspection + "/violaciones/1",
                "/casos/" + caseFile,
                "/casos/" + caseFile + "/personas",
                "/casos/" + caseFile + "/personas/1/nombre",
                "/casos/" + caseFile + "/violaciones",
                "/casos/" + caseFile + "/procedimiento",
                "/casos/" + caseFile + "/canalizaciones",
                "/casos/" + caseFile + "/bitacora",
                "/casos/" + caseFile + "/canalizar",
                "/casos/" + caseFile + "/cierre",
                "/procedimientos/" + proceeding,
                "/canalizaciones/" + referral)) {
            assertThat(veracruz.go(page).status())
                    .as("%s for its own unit", page)
                    .isNotEqualTo(404);
            for (Walker stranger : List.of(inspector, prosecutor, lawyer)) {
                String hidden = stranger.go(page).answer();
                assertThat(hidden).as(page).doesNotContain("Córdoba", NARRATIVE, TASK);
                String absent =
                        stranger.go(page.replaceFirst("\\d{6}", "999999")).answer();
                assertThat(hidden).as("%s answers as what is absent", page).isEqualTo(absent);
            }
        }
        assertThat(inspector.go("/casos/" + caseFile).status()).isEqualTo(404);
        assertThat(prosecutor.go("/canalizaciones/" + referral).status()).isEqualTo(404);
        assertThat(lawyer.go("/procedimientos/" + proceeding).status()).isEqualTo(404);

        for (Walker stranger : List.of(inspector, prosecutor, lawyer))
            for (String list : List.of(
                    "/hoy",
                    "/casos",
                    "/casos?entidad=30",
                    "/casos?q=" + caseFile,
                    "/casos?q=" + inspection,
                    "/inspecciones",
                    "/inspecciones?entidad=30",
                    "/denuncias",
                    "/denuncias?entidad=30",
                    "/canalizaciones",
                    "/canalizaciones?bandeja=vencidas")) {
                assertThat(stranger.go(list).answer())
                        .as(list)
                        .doesNotContain("Córdoba", NARRATIVE, complaint, referral, proceeding)
                        .doesNotContain(">" + inspection, ">" + caseFile);
            }
    }

    private String complained() {
        veracruz.go("/denuncias/nueva")
                .type("relato", NARRATIVE)
                .choose("entidad", "30")
                .type("municipio", "Córdoba")
                .choose("lugar_tipo", "ESTABLISHMENT")
                .choose("peligro", "si")
                .choose("canal", "PHONE")
                .press("Registrar denuncia");
        assertThat(veracruz.text()).contains(NARRATIVE);
        return veracruz.folio();
    }

    private String inspected(String complaint) {
        veracruz.go("/denuncias/" + complaint).follow("Ordenar inspección").press("Ordenar inspección");
        String inspection = veracruz.folio();
        veracruz.follow("Registrar visita")
                .choose("resultado", "ejecutada")
                .type("cuantos", "1")
                .press("Registrar visita")
                .type("edad", "13")
                .choose("edad_metodo", "DOCUMENT")
                .choose("sexo", "GIRL")
                .type("tarea", TASK)
                .choose("pregunta_family_circle", "no")
                .press("Agregar y terminar");
        assertThat(veracruz.text()).contains(TASK);
        return inspection;
    }

    private String opened() {
        veracruz.go("/casos");
        veracruz.go("/casos/" + veracruz.main().locator("td a.folio").first().innerText());
        return veracruz.folio();
    }

    private String referred(String caseFile) {
        veracruz.go("/casos/" + caseFile + "/canalizar?fin=PROTECTION")
                .choose("autoridad", "PPNNA-30")
                .choose("peligro", "YES")
                .tickAll("datos")
                .type("mensaje", "Proteger a una niña encontrada en el trabajo.")
                .press("Revisar antes de enviar")
                .press("Enviar canalización");
        assertThat(veracruz.folio()).startsWith("C-VER-");
        return veracruz.folio();
    }

    private String recommended(String caseFile) {
        veracruz.go("/casos/" + caseFile + "/procedimiento")
                .follow("Recomendar sanción")
                .type("fecha", veracruz.today())
                .tickAll("hallazgos")
                .type("gravedad", "Una niña de 13 años cargaba costales.")
                .press("Recomendar sanción");
        assertThat(veracruz.folio()).as(veracruz.text()).startsWith("S-VER-");
        return veracruz.folio();
    }
}
