package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;

@VigiaTest
class KeyboardTest {
    private Page page;
    private Keys keys;

    @BeforeEach
    void sign_in_without_a_mouse(@LocalServerPort int port, @Autowired Acting acting) {
        acting.account("camino.teclado", "ITL-30", Role.INSPECTOR);
        page = Browser.get().person("http://localhost:" + port, 1280, ColorScheme.LIGHT, true);
        keys = new Keys(page);
        page.navigate("/entrar");
        keys.tabTo("usuario").type("camino.teclado").tabTo("contrasena").type("prueba-12345");
        page.waitForNavigation(() -> keys.press("Enter"));
        assertThat(page.url()).endsWith("/hoy");
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void a_complaint_is_recorded_and_an_inspection_ordered_with_keys_alone() {
        keys.enter("Denuncias").enter("Registrar denuncia");
        keys.choose("entidad", "30")
                .tabTo("municipio")
                .type("Córdoba")
                .choose("lugar_tipo", "FIELD")
                .choose("peligro", "no")
                .tabTo("relato")
                .type("Cortan caña desde la madrugada.")
                .choose("canal", "PHONE")
                .enter("Registrar denuncia");
        assertThat(page.url()).matches(".*/denuncias/D-VER-\\d{4}-\\d{6}");
        assertThat(page.innerText("main")).contains("Cortan caña desde la madrugada.");
        keys.enter("Ordenar inspección").enter("Ordenar inspección");
        assertThat(page.url()).matches(".*/inspecciones/I-VER-\\d{4}-\\d{6}");
    }

    @Test
    void enter_in_a_field_records_the_complaint_and_searches_nothing() {
        page.navigate("/denuncias/nueva");
        keys.tabTo("cuantos").type("2");
        page.waitForNavigation(() -> keys.press("Enter"));
        assertThat(page.url()).endsWith("/denuncias");
        assertThat(page.innerText("main")).contains("Falta corregir");
    }

    @Test
    void the_first_stop_skips_the_menu() {
        keys.tabTo("Ir al contenido").press("Enter").press("Tab");
        assertThat(keys.isIn("main")).isTrue();
    }

    @Test
    void every_field_of_the_longest_form_is_a_stop_and_none_is_a_trap() {
        page.navigate("/denuncias/nueva");
        assertThat(keys.goRound())
                .startsWith("Ir al contenido")
                .contains("Registrar denuncia", "Cancelar")
                .containsAll(fields());
    }

    @SuppressWarnings("unchecked")
    private List<String> fields() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('main [name]')].filter(e => e.type !== 'hidden').map(e => e.name)""");
    }
}
