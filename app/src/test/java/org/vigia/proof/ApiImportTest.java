package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program gives a file and asks later what became of it. */
@VigiaTest
class ApiImportTest {
    private static final String HEADER =
            "clave,fecha,entidad,municipio,modalidad,seleccion,aviso,resultado,violaciones\n";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Sessions sessions;

    private final String register = "API-" + UUID.randomUUID();

    private Session of(String unit) {
        return sessions.of(Acting.officer(unit, Role.SUPERVISOR));
    }

    private static String row(String key, String result) {
        return "%s,31/3/2022,Chiapas,Ocosingo,lugar,rutinaria,con-aviso,%s,0\n".formatted(key, result);
    }

    private HttpResponse<String> bring(UUID key, boolean record, String file) {
        return of("ITL-07")
                .bring("/api/v1/imports?name=visitas.csv&register=%s&record=%s".formatted(register, record), key, file);
    }

    private JsonNode ended(UUID key) throws InterruptedException {
        for (int n = 0; n < 300; n++) {
            var answer = of("ITL-07").send("GET", "/api/v1/imports/" + key, "");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var read = JSON.readTree(answer.body());
            if (!read.get("state").stringValue().equals("UNDER_WAY")) return read;
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("the import does not end");
    }

    private JsonNode brought(boolean record, String file) throws InterruptedException {
        UUID key = UUID.randomUUID();
        var answer = bring(key, record, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/imports/" + key);
        return ended(key);
    }

    @Test
    void a_file_is_tried_recorded_and_given_again_without_anything_twice() throws InterruptedException {
        String file = HEADER + row("a", "ejecutada") + row("b", "ejecutada") + row("c", "quizá");
        var tried = brought(false, file);
        assertThat(tried.at("/report/recorded").intValue()).isEqualTo(2);
        assertThat(tried.at("/recording").booleanValue()).isFalse();
        var recorded = brought(true, file);
        assertThat(recorded.at("/report/recorded").intValue()).isEqualTo(2);
        assertThat(recorded.at("/report/rejected").intValue()).isEqualTo(1);
        assertThat(recorded.at("/report/faults/0/column").stringValue()).isEqualTo("resultado");
        assertThat(recorded.at("/report/faults/0/remedy").stringValue()).isNotBlank();
        assertThat(brought(true, file).at("/report/existing").intValue()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_refused_whole() throws InterruptedException {
        var refused = brought(true, "esto no es un encabezado\n1\n");
        assertThat(refused.get("state").stringValue()).isEqualTo("REFUSED");
        assertThat(refused.get("refusal").stringValue()).isNotBlank();
    }

    @Test
    void another_unit_knows_nothing_of_it_and_the_same_key_begins_nothing_else() throws InterruptedException {
        UUID key = UUID.randomUUID();
        bring(key, false, HEADER + row("a", "ejecutada"));
        ended(key);
        assertThat(of("ITL-21").send("GET", "/api/v1/imports/" + key, "").statusCode())
                .isEqualTo(404);
        assertThat(bring(key, true, HEADER + row("z", "ejecutada")).statusCode())
                .isEqualTo(202);
        assertThat(ended(key).at("/recording").booleanValue()).isFalse();
    }

    @Test
    void a_file_without_a_name_or_of_another_kind_is_refused() {
        var unknown = of("ITL-07").bring("/api/v1/imports?name=a.csv&kind=permisos", UUID.randomUUID(), HEADER);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"parameter\":\"kind\"", "centros-de-trabajo (workplaces)");
        var nameless = of("ITL-07").bring("/api/v1/imports", UUID.randomUUID(), HEADER);
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("\"parameter\":\"name\"");
        assertThat(of("ITL-07")
                        .record("/api/v1/imports?name=a.csv", UUID.randomUUID(), "\"1\"", "{}")
                        .statusCode())
                .isEqualTo(415);
    }
}
