package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigia.Acting;
import org.vigia.access.Role;
import org.vigia.access.Situation.Seal;

/** The papers of a case, and what whoever holds one is told of it. */
class PapersTest extends WorldTest {
    private static final Pattern CODE = Pattern.compile("Código ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})");
    private static final Pattern SEAL = Pattern.compile("Huella ([0-9a-f]{16})");

    private Told told;

    @BeforeEach
    void a_case_with_all_its_steps() {
        told = world.story(Seal.OPEN, false);
    }

    private String issue(Role role, String address) {
        var answer = sessions.of(Acting.officer(Country.INSPECTORATE, role)).send("POST", address, "emitir=si");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String address(String paper) {
        return switch (paper) {
            case "orden", "acta" -> "/inspecciones/" + told.inspection() + "/documentos/" + paper;
            case "oficio" -> "/canalizaciones/" + told.accepted() + "/documentos/oficio";
            default -> "/procedimientos/" + told.proceeding() + "/documentos/" + paper;
        };
    }

    private static String found(Pattern what, String text) {
        var match = what.matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTOR,orden,Objeto y alcance,LFPA 62-63",
        "INSPECTOR,acta,Manifestaciones de quien atendió,Testigo",
        "LEGAL_OFFICER,emplazamiento,quince días hábiles,LFT 1009",
        "LEGAL_OFFICER,resolucion,Medios de defensa,RES-7",
        "LEGAL_OFFICER,remision,aprovechamiento,Multa",
        "SUPERVISOR,oficio,no lleva nombres ni domicilios,LGDNNA 12"
    })
    void a_paper_says_what_it_must_and_names_no_child(Role role, String paper, String words, String alsoSaid) {
        String text = issue(role, address(paper));
        assertThat(text.replaceAll("\\s+", " ")).contains(words, alsoSaid, "Página 1 de");
        for (String field : new String[] {"nombre-", "apellidos-", "tutora-", "denunciante", "domicilio", "senas"})
            assertThat(text).doesNotContainPattern("canario[a-z]+-" + field);
    }

    @Test
    void whoever_holds_a_paper_learns_that_it_was_issued_and_what_its_file_must_be() {
        String paper = issue(Role.LEGAL_OFFICER, address("resolucion"));
        String page = sessions.nobody()
                .send("GET", "/verificar/" + found(CODE, paper), "")
                .body();
        assertThat(page)
                .contains("Este documento se emitió con Vigía", "Resolución", told.proceeding(), found(SEAL, paper));
        assertThat(sessions.nobody()
                        .send("GET", "/verificar/" + found(CODE, paper) + "?lengua=en", "")
                        .body())
                .contains("This document was issued with Vigía", "<span lang=\"es\">Resolución</span> (Resolution)")
                .contains(told.proceeding(), found(SEAL, paper));
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        String code = found(CODE, issue(Role.INSPECTOR, address("orden")));
        String typed = code.toLowerCase().replace('-', ' ').replace('0', 'o');
        var answer = sessions.nobody().send("GET", "/verificar", "codigo=" + Session.encode(typed));
        assertThat(Session.where(answer)).endsWith("/verificar/" + code);
    }

    @Test
    void a_code_that_was_never_given_is_said_not_to_be_ours() {
        var answer = sessions.nobody().send("GET", "/verificar/0000-0000-0000-0000", "");
        assertThat(answer.body()).contains("Ningún documento tiene este código", "no es auténtico");
    }

    @Test
    void each_paper_has_a_code_of_its_own_and_each_page_carries_it() {
        String first = issue(Role.INSPECTOR, address("acta"));
        String second = issue(Role.INSPECTOR, address("acta"));
        assertThat(found(CODE, first)).isNotEqualTo(found(CODE, second));
        long pages = Pattern.compile("Página \\d+ de").matcher(first).results().count();
        assertThat(CODE.matcher(first).results()).hasSize((int) pages);
    }

    @Test
    void that_it_was_issued_stands_in_the_case() {
        issue(Role.LEGAL_OFFICER, address("emplazamiento"));
        String page = sessions.of(Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR))
                .send("GET", "/casos/" + told.file(), "")
                .body();
        assertThat(page).contains("Se emitió el emplazamiento");
    }
}
