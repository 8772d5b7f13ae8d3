package org.vigia.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormTest {
    @Test
    void a_wrong_number_is_kept_as_typed_and_the_sentence_quotes_it() {
        Form form = typed("edad", "doce");

        assertThat(form.integer("edad", 0, 17)).isEmpty();
        assertThat(form.value("edad")).isEqualTo("doce");
        assertThat(form.error("edad")).isEqualTo("«doce» no puede registrarse. Escriba un número entero entre 0 y 17.");
    }

    @Test
    void a_number_out_of_range_is_refused_and_its_bounds_are_not() {
        assertThat(typed("edad", "18").integer("edad", 0, 17)).isEmpty();
        assertThat(typed("edad", "17").integer("edad", 0, 17)).hasValue(17);
        assertThat(typed("edad", "0").integer("edad", 0, 17)).hasValue(0);
    }

    @Property
    void a_number_written_with_thousands_separators_reads_back(@ForAll @IntRange(min = 0) int number) {
        assertThat(typed("total", Formats.integer(number)).integer("total", 0, Integer.MAX_VALUE))
                .hasValue(number);
    }

    @Test
    void a_day_reads_as_the_browser_sends_it_and_as_people_write_it() {
        assertThat(typed("dia", "2026-11-24").date("dia")).contains(LocalDate.of(2026, 11, 24));
        assertThat(typed("dia", "24/11/2026").date("dia")).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        Form form = typed("dia", "31/02/2026");

        assertThat(form.date("dia")).isEmpty();
        assertThat(form.error("dia")).contains("31/02/2026");
    }

    @Test
    void nothing_typed_is_absent_and_wrong_only_when_it_must_be_there() {
        Form form = typed("dia", "  ");

        assertThat(form.date("dia")).isEmpty();
        assertThat(form.valid()).isTrue();
        assertThat(form.date("dia", "Escriba el día de la visita.")).isEmpty();
        assertThat(form.error("dia")).isEqualTo("Escriba el día de la visita.");
    }

    @Test
    void money_reads_with_sign_and_separators_and_never_rounds() {
        assertThat(typed("multa", "$29,626,569.00").money("multa")).contains(new BigDecimal("29626569.00"));
        assertThat(typed("multa", "10.005").money("multa")).isEmpty();
    }

    @Test
    void a_field_keeps_its_first_sentence_and_the_order_of_the_page() {
        Form form = Form.blank();
        form.refuse("lugar", "Escriba el lugar.");
        form.refuse(new InvalidInput(FormErrors.of("edad", "Escriba la edad.").with("lugar", "Otra cosa.")));

        assertThat(form.errors().byField())
                .containsExactly(Map.entry("lugar", "Escriba el lugar."), Map.entry("edad", "Escriba la edad."));
    }

    @Test
    void a_page_shown_again_answers_422_and_keeps_its_key() {
        Form form = typed("llave", "k-1");
        form.refuse("lugar", "Escriba el lugar.");

        assertThat(form.page("x", Map.of()).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(form.key()).isEqualTo("k-1");
        assertThat(Form.blank().page("x", Map.of()).getStatus()).isEqualTo(HttpStatus.OK);
    }

    private static Form typed(String field, String value) {
        return Form.of(Map.of(field, List.of(value)));
    }
}
