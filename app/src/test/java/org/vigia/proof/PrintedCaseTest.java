package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vigia.Acting;
import org.vigia.access.Role;
import org.vigia.access.Situation.Seal;

/** A case with two children, an appeal, a silent finance authority, a refused referral, a transfer and a carpeta, on paper. */
class PrintedCaseTest extends WorldTest {
    private static final Pattern PAGE = Pattern.compile("Página (\\d+) de (\\d+)");

    private String print(Told told, Role role) {
        var answer = sessions.of(Acting.officer(Country.INSPECTORATE, role))
                .send("POST", "/casos/" + told.file() + "/expediente", "para=HEARING");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("attachment", "expediente-" + told.file() + ".pdf"));
        return answer.body();
    }

    @Test
    void the_whole_file_reads_in_order() {
        Told told = world.story(Seal.OPEN, false);
        String paper = print(told, Role.LEGAL_OFFICER);
        assertThat(paper)
                .containsSubsequence(
                        "Expediente " + told.file(),
                        "para una audiencia o diligencia",
                        "Cronología",
                        "Niñas, niños y adolescentes",
                        "Persona 1",
                        "Persona 2",
                        "Violaciones",
                        "Evidencias",
                        "Procedimiento de sanción",
                        told.proceeding(),
                        "RES-7",
                        "Declinatorias",
                        "Se declinó la competencia",
                        "Con acuse de recibo",
                        "Rechazada",
                        "En conflicto de competencia",
                        "Resuelto: corresponde a quien la envió",
                        told.transfer(),
                        "Rechazada",
                        "Canalizaciones",
                        told.rejected(),
                        "Asuntos penales",
                        told.matter(),
                        "Acción penal ejercida",
                        "Planes de restitución",
                        told.plan(),
                        "Seguimiento de cada acción",
                        "Plazos abiertos",
                        "Para cerrar falta");
    }

    @Test
    void what_happened_first_stands_first() {
        String paper = print(world.story(Seal.OPEN, false), Role.LEGAL_OFFICER);
        assertThat(paper.substring(paper.indexOf("Cronología")))
                .containsSubsequence("Denuncia", "caso", "canalización", "Resolución");
    }

    @Test
    void every_page_says_which_it_is_of_how_many_and_carries_the_digest() {
        String paper = print(world.story(Seal.OPEN, false), Role.LEGAL_OFFICER);
        List<String> pages =
                PAGE.matcher(paper).results().map(page -> page.group(1)).toList();
        assertThat(pages).isNotEmpty();
        PAGE.matcher(paper)
                .results()
                .forEach(page -> assertThat(page.group(2)).isEqualTo(Integer.toString(pages.size())));
        assertThat(Pattern.compile("Huella [0-9a-f]{16}").matcher(paper).results())
                .hasSameSizeAs(pages);
    }

    @Test
    void no_name_and_no_address_is_on_paper() {
        String paper = print(world.story(Seal.OPEN, false), Role.LEGAL_OFFICER);
        for (String field : List.of(
                "nombre-",
                "apellidos-",
                "tutora-",
                "contacto",
                "denunciante",
                "patron",
                "domicilio",
                "senas",
                "deudora")) assertThat(paper).doesNotContainPattern("canario[a-z]+-" + field);
    }

    @Test
    void who_may_see_less_prints_less() {
        String paper = print(world.story(Seal.OPEN, false), Role.INSPECTOR);
        assertThat(paper).contains("Procedimiento de sanción").doesNotContain("Asuntos penales");
    }

    @Test
    void that_it_was_printed_stands_in_the_case() {
        Told told = world.story(Seal.OPEN, false);
        print(told, Role.LEGAL_OFFICER);
        String page = sessions.of(Acting.officer(Country.INSPECTORATE, Role.SUPERVISOR))
                .send("GET", "/casos/" + told.file(), "")
                .body();
        assertThat(page).contains("Se imprimió el expediente");
    }
}
