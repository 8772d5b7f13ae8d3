package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cántaro nube riel ochenta",
                "cántaro nube Puebla riel",
                "correct horse battery staple",
                "x7$kq!Wmz2pd",
                "Ñandú-ferrocarril-lejos"
            })
    void long_words_that_nobody_joins_are_taken(String password) {
        assertThat(PasswordRule.objection(password, "lucia.perez")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "corta1234, Tiene 9 caracteres",
        "Contraseña2026!, listas de contraseñas robadas",
        "Password123456, listas de contraseñas robadas",
        "qwertyuiop123, listas de contraseñas robadas",
        "123456789012, Repite pocos|Casi todo",
        "1978-06-12-08, Casi todo",
        "aaaaaaaaaaaabb, Repite pocos",
        "LuciaPerez-98765, Contiene su usuario",
        "Vigía-Chiapas-2026, palabras de este lugar",
        "InspecciónFederal#7, palabras de este lugar",
        "demo-ejemplo-2026, palabras de este lugar",
        "sipinna noviembre 26, palabras de este lugar"
    })
    void what_is_tried_first_is_refused_with_its_reason(String password, String reason) {
        assertThat(PasswordRule.objection(password, "lucia.perez"))
                .hasValueSatisfying(said -> assertThat(said).containsPattern(reason));
    }

    @Test
    void the_list_is_the_one_its_page_tells_of() {
        assertThat(CommonPasswords.contain("contrasena")).isTrue();
        assertThat(CommonPasswords.contain("iloveyou")).isTrue();
        assertThat(CommonPasswords.contain("zxnotthere")).isFalse();
        assertThat(CommonPasswords.core("  ¡Contraseña 2026! ")).isEqualTo("contrasena");
    }

    @Test
    void every_word_of_the_name_of_a_state_or_a_unit_is_on_the_list_of_this_place() {
        var reference = new Reference();
        var names = Stream.concat(
                reference.states().stream().map(State::shortName),
                reference.units().stream().map(AgencyUnit::nameEs));
        assertThat(names.flatMap(name -> Stream.of(CommonPasswords.core(name).split("[^a-z]+")))
                        .filter(word -> word.length() >= 4))
                .isSubsetOf(LocalWords.list());
    }
}
