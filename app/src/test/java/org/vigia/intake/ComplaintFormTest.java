package org.vigia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.reference.Reference;

/** How what is typed on the page of a complaint is read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintFormTest {
    private static final Reference REFERENCE = new Reference();

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "entidad", "07",
            "municipio", "Comitán de Domínguez",
            "lugar_tipo", "STREET",
            "entidades", "1",
            "peligro", "se-ignora",
            "relato", "Venden dulces de noche",
            "recibida", "4/3/2026",
            "canal", "PHONE"));

    private ComplaintForm read() {
        var all = new HashMap<String, List<String>>();
        typed.forEach((field, value) -> all.put(field, new ArrayList<>(List.of(value))));
        return ComplaintForm.read(Form.of(all), REFERENCE);
    }

    private ComplaintForm with(String field, String value) {
        typed.put(field, value);
        return read();
    }

    @Test
    void what_is_left_empty_is_unknown_and_never_zero() {
        var complaint = read().complaint().orElseThrow();
        assertThat(complaint.allegedChildren()).isNull();
        assertThat(complaint.ages()).isNull();
        assertThat(complaint.danger()).isEqualTo(Answer.UNKNOWN);
        assertThat(complaint.workplace().activity()).isNull();
        assertThat(complaint.complainant()).isNull();
    }

    @Property
    void two_ages_are_a_range_just_when_the_first_is_not_the_greater(
            @ForAll @IntRange(max = 30) int youngest, @ForAll @IntRange(max = 30) int oldest) {
        typed.put("edad_desde", Integer.toString(youngest));
        var read = with("edad_hasta", Integer.toString(oldest));
        if (youngest <= oldest)
            assertThat(read.complaint().orElseThrow().ages()).isEqualTo(Age.between(youngest, oldest));
        else assertThat(read.form().errors().byField()).containsOnlyKeys("edad_hasta");
    }

    @Test
    void one_age_alone_is_asked_to_be_completed() {
        assertThat(with("edad_desde", "12").form().errors().byField()).containsOnlyKeys("edad_hasta");
    }

    @Test
    void a_number_of_children_is_whole_and_above_zero() {
        for (String wrong : List.of("0", "-1", "tres", "2.5"))
            assertThat(with("cuantos", wrong).form().errors().byField())
                    .as(wrong)
                    .containsOnlyKeys("cuantos");
    }

    @Test
    void a_municipality_is_found_without_its_state_when_only_one_has_the_name() {
        typed.put("entidad", "");
        assertThat(read().place().place().orElseThrow().code()).isEqualTo("07019");
    }

    @Test
    void a_choice_made_for_another_name_does_not_count() {
        typed.put("entidad", "");
        typed.put("municipio", "Benito Juárez");
        var read = with("municipio_clave", "07019");
        assertThat(read.form().errors().byField()).containsOnlyKeys("municipio_clave");
        assertThat(read.place().options()).extracting("value").contains("23005").doesNotContain("07019");
    }

    @Test
    void words_of_an_activity_need_a_choice_or_that_it_is_none_of_them() {
        assertThat(with("actividad", "tortillas").form().errors().byField()).containsOnlyKeys("actividad_clave");
        assertThat(with("actividad_clave", "se-ignora")
                        .complaint()
                        .orElseThrow()
                        .workplace()
                        .activity())
                .isNull();
    }

    @Test
    void words_that_no_activity_holds_are_said_to_be_so() {
        assertThat(with("actividad", "xyzzy").form().errors().byField().get("actividad"))
                .contains("xyzzy");
    }

    @Test
    void a_code_that_is_not_on_the_list_is_refused_and_not_taken_for_unknown() {
        for (String field : List.of("lugar_tipo", "formalidad", "federacion", "empleador_tipo", "canal", "ilicita"))
            assertThat(with(field, "OTRA_COSA").form().errors().byField())
                    .as(field)
                    .containsKey(field);
    }
}
