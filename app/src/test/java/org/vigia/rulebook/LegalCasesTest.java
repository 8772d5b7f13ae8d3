package org.vigia.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigia.law.Law;
import org.vigia.law.RuleText;
import org.vigia.reference.Reference;

/** The legal cases as the pages of the rules show them. */
class LegalCasesTest {
    private static final Law LAW = new Law();
    private static final CaseWords WORDS = new CaseWords(LAW, new Reference());
    private static final LegalCases CASES = new LegalCases(LAW);

    static Stream<LegalCase> cases() {
        return CASES.list().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_a_page_says_is_what_the_law_answers(LegalCase one) {
        assertThat(one.answer(WORDS, LAW)).isEqualTo(one.answer(WORDS));
        assertThat(one.facts(WORDS)).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void every_case_is_on_the_page_of_each_rule_it_rests_on() {
        var codes = LAW.rules().stream().map(RuleText::code).distinct().toList();
        assertThat(cases().flatMap(one -> one.rules(LAW).stream())).allMatch(codes::contains);
        assertThat(CASES.list("J06.2")).extracting(LegalCase::name).contains("Último día del texto anterior");
        assertThat(CASES.list("K06")).extracting(LegalCase::name).contains("Ingenio azucarero");
        assertThat(CASES.list("F995")).extracting(LegalCase::name).contains("Enero de 2023 usa la UMA de 2022");
        assertThat(CASES.list("RESOLUTION")).extracting(LegalCase::name).contains("Resolución en diez días hábiles");
    }

    @Test
    void facts_are_told_in_words() {
        var harvest = CASES.list("J06.2").getFirst();
        assertThat(harvest.facts(WORDS)).element(0).isEqualTo("15 ene 2022, 16 años, 6 h al día, 5 días a la semana");
        assertThat(harvest.facts(WORDS)).contains("Sin peligros a la vista");
        assertThat(harvest.answer(WORDS))
                .contains("El trabajo cesa de inmediato", "Multa de $4,481.00 MXN a $224,050.00 MXN");
    }

    @Test
    void conditions_are_told_in_words() {
        assertThat(said("J10.1"))
                .containsExactly(
                        "La edad: al menos 15.",
                        "La edad: menos de 16.",
                        "¿Trabaja dentro del círculo familiar: con ascendientes o colaterales hasta el segundo grado? No.",
                        "¿Es actividad artística, deportiva, científica o de talento y cumple todas las condiciones del"
                                + " artículo 175 Bis? No.",
                        "Las horas de trabajo al día: más de 6.");
        assertThat(said("K02"))
                .containsExactly(
                        "La materia del asunto: alguno de seguridad e higiene, capacitación y adiestramiento.");
        assertThat(said("J06.12").getLast())
                .isEqualTo("La actividad del centro de trabajo: una clave SCIAN que empieza con 23.");
    }

    private static List<String> said(String code) {
        return LAW.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow()
                .conditions();
    }
}
