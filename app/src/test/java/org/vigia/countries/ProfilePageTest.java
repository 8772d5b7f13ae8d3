package org.vigia.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.VigiaTest;

/** One country in one cycle, as everyone may see it. */
@VigiaTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProfilePageTest {
    private static final String PAGE = "/datos/paises/ficha";

    @Autowired
    MockMvc web;

    @Test
    void the_page_shows_everything_that_was_published_of_mexico() throws Exception {
        web.perform(get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("México, ciclo 2022"),
                                containsString("Avance moderado"),
                                containsString("866,293"),
                                containsString("30.3 %"),
                                containsString("18 años"),
                                containsString("<th scope=\"row\" lang=\"en\">Tomatoes</th><td>Agropecuario</td>"),
                                containsString("<li lang=\"en\">Create a case tracking system"),
                                not(containsString("<script")))));
    }

    @Test
    void in_english_only_the_source_is_quoted_in_spanish() throws Exception {
        assertThat(body(PAGE + "?lengua=en"))
                .contains("<html lang=\"en-US\">", "Mexico, cycle 2022", "Moderate Advancement", "866,293", "18 years")
                .contains("<th scope=\"row\" lang=\"en\">Tomatoes</th><td>Agriculture</td>")
                .contains("<dd lang=\"es\">Dominio público (EUA)</dd>")
                .doesNotContain("Agropecuario", "No consta", "Ficha", "México");
    }

    @Test
    void what_is_not_known_is_said_in_words() throws Exception {
        assertThat(body(PAGE + "?pais=PAK&ciclo=2017"))
                .contains("No disponible<sup><a href=\"#nota-7\">MTC</a></sup>")
                .contains("id=\"nota-7\">MTC ILAB escribió MTC");
        assertThat(body(PAGE + "?pais=PAK&ciclo=2021")).contains("no dice cuál es de cuál");
        assertThat(body(PAGE + "?pais=CHN&ciclo=2022"))
                .contains("No consta: ILAB no tiene normas de este país")
                .contains("No consta: ILAB no tiene acciones sugeridas");
        assertThat(body(PAGE + "?pais=MEX&ciclo=2016"))
                .contains("sólo de los ciclos 2021 a 2022")
                .contains("Sin evaluación");
    }

    @Test
    void the_file_keeps_the_kind_apart_from_the_value() throws Exception {
        assertThat(body("/datos/paises/ficha.csv?pais=MEX&ciclo=2022"))
                .startsWith("cycle,iso3,country_es,indicator,kind,value,unit,marks,as_published\r\n")
                .contains("2016,MEX,México,nivel_avance,UNAVAILABLE,,level,,No Assessment\r\n")
                .contains("2018,MEX,México,nivel_avance,NOT_IN_SOURCE,,,,\r\n")
                .contains("2022,MEX,México,Minimum_Work/edad,MEASURED,15,year,,15\r\n")
                .contains("2022,MEX,México,Types_Hazardous_Work/edad,NOT_APPLICABLE,,year,,N/A\r\n")
                .contains("Children_Work_Statistics/Agriculture/5-14,MEASURED,0.303,share,,0.303\r\n")
                .contains("2022,MEX,México,Tomatoes/trabajo_forzoso,MEASURED,true,answer,,Yes\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            niveles.csv          | ciclo,iso3,pais,region,nivel_avance,multi_territorio
            estadisticas.csv     | ciclo,iso3,pais,bloque,rango_edad,indicador,valor
            normas.csv           | ciclo,iso3,pais,estandar,existe,edad,conforme_norma_internacional
            bienes.csv           | ciclo,iso3,pais,bien,trabajo_infantil,trabajo_forzoso,trabajo_infantil_forzoso
            lista-de-bienes.csv  | bien,sector,iso3,pais,region,trabajo_infantil,trabajo_forzoso,trabajo_infantil_forzoso,explotacion_derivada
            acciones.csv         | ciclo,iso3,pais,area,accion
            """)
    void the_rows_shown_can_be_had_in_the_columns_of_their_source(String file, String columns) throws Exception {
        String text = body("/datos/paises/" + file + "?pais=MEX&ciclo=2022");
        assertThat(text).startsWith(columns + "\r\n").contains("MEX");
    }

    @ParameterizedTest
    @CsvSource({"pais=XXX, Ese país no está en estos datos", "ciclo=1999, Hay datos de los ciclos 2016 a 2022"})
    void a_choice_that_cannot_be_shown_is_explained(String query, String sentence) throws Exception {
        web.perform(get(PAGE + "?" + query))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
        web.perform(get("/datos/paises/ficha.csv?" + query)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void every_country_is_one_short_page() throws Exception {
        for (Country country : Country.all())
            assertThat(body(PAGE + "?ciclo=2021&pais=" + country.iso3()).getBytes(StandardCharsets.UTF_8).length)
                    .as(country.nameEs())
                    .isLessThan(60_000);
    }

    private String body(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
