package org.vigia.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vigia.VigiaTest;

@VigiaTest
class OpenPagesTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/entrar, entrar",
        "/entrar?error&lengua=en, entrar-en",
        "/estilo, estilo",
        "/datos/paises, paises",
        "/datos/paises?medida=presupuesto-inspeccion, paises-todos",
        "/datos/paises?pais=MEX&pais=nada, paises-error",
        "/datos/paises?medida=nivel-de-avance, paises-niveles",
        "/datos/paises/ficha?pais=PAK, paises-ficha",
        "/datos/municipios, municipios",
        "/datos/multas?lengua=en, multas-en",
        "/datos/municipios?lengua=en, municipios-en",
        "/datos/paises?lengua=en, paises-en",
        "/datos/paises/ficha?pais=PAK&lengua=en, paises-ficha-en",
        "/verificar/0000-0000-0000-0000, verificar",
        "/verificar?codigo=7K2M&lengua=en, verificar-en",
        "/reglas?lengua=en, reglas-en",
        "/reglas/J06.2?lengua=en, regla-en",
        "/no-existe, no-existe",
        "/no-existe?lengua=en, no-existe-en"
    })
    void a_page_open_to_everyone_can_be_used_by_everyone(String path, String name) {
        Page page = Browser.get().person("http://localhost:" + port, 1280, ColorScheme.LIGHT, true);
        page.navigate(path);
        Looked.at(page, name);
        page.context().close();
    }
}
