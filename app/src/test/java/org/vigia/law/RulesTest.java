package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigia.reference.CodeList;

class RulesTest {
    private static final Law LAW = new Law();
    private static final Vocabulary VOCABULARY = Vocabulary.read();

    static Stream<Rule> rules() {
        return Stream.of("competence", "judgment", "fines").flatMap(name -> DecisionTable.read(name).rules().stream());
    }

    @Test
    void every_condition_speaks_of_a_known_fact_in_its_own_kind() {
        assertThat(rules().flatMap(rule -> rule.conditions().stream()))
                .isNotEmpty()
                .allSatisfy(condition -> {
                    assertThat(VOCABULARY.facts()).containsKey(condition.fact());
                    var number = VOCABULARY.get(condition.fact()).get("kind").equals("number");
                    assertThat(Set.of("<", "<=", ">", ">=").contains(symbol(condition)))
                            .isEqualTo(number);
                });
    }

    @Test
    void every_question_of_the_form_has_its_words_and_every_word_its_question() {
        assertThat(LAW.questions()).hasSize(WorkQuestion.values().length);
        var asked = VOCABULARY.facts().values().stream()
                .filter(row ->
                        row.get("table").equals("judgment") && row.get("kind").equals("yes_no"))
                .map(row -> row.get("fact"));
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WorkQuestion.values())
                        .map(WorkQuestion::fact)
                        .toList());
    }

    @Test
    void every_rule_has_a_code_of_its_own_a_provision_a_text_and_a_source() {
        assertThat(LAW.rules()).allSatisfy(rule -> {
            assertThat(rule.provision()).isNotBlank();
            assertThat(rule.textEs()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
        });
        assertThat(LAW.rules().stream().map(rule -> rule.table() + rule.code() + rule.validFrom()))
                .doesNotHaveDuplicates();
        assertThat(LAW.rules()).extracting(RuleText::table).contains("competence", "judgment", "fines", "deadlines");
    }

    @Test
    void every_judgment_leads_to_the_catalogue_and_every_entry_is_reached() {
        var reached = DecisionTable.read("judgment").rules().stream()
                .map(Rule::outcome)
                .filter(code -> !code.equals("NOTE"))
                .distinct()
                .toList();
        assertThat(LAW.breaches())
                .extracting(BreachKind::code)
                .containsExactlyInAnyOrderElementsOf(reached)
                .hasSize(21);
    }

    @Test
    void every_breach_has_a_scale_of_fine_and_every_hazard_exists() {
        var day = LocalDate.parse("2024-06-01");
        assertThat(LAW.breaches())
                .allSatisfy(kind -> assertThat(LAW.fineRange(kind.fine(), new Violation(day, 1, false)))
                        .isNotNull());
        var hazards = LAW.hazards(day).stream().map(Hazard::code).toList();
        assertThat(DecisionTable.read("judgment").rules().stream().flatMap(rule -> rule.find("hazards").stream()))
                .allMatch(hazards::contains);
        var listed = rules().flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.fact().equals("hazards"))
                .flatMap(condition -> condition.values().stream());
        assertThat(listed).allMatch(hazards::contains);
    }

    @Test
    void no_row_ends_before_it_begins() {
        for (var name : new String[] {"competence", "judgment", "fines", "deadlines", "hazards", "federal_branches"})
            assertThat(CodeList.read("law", name + ".csv").rows()).allSatisfy(row -> {
                if (row.find("valid_from").isPresent() && row.find("valid_to").isPresent())
                    assertThat(row.get("valid_from")).isLessThanOrEqualTo(row.get("valid_to"));
            });
    }

    @Test
    void a_condition_on_an_unknown_fact_is_unknown_and_one_no_settles_the_rule() {
        var age = Condition.list("age < 15").getFirst();
        assertThat(age.holds(Facts.none())).isEqualTo(Answer.UNKNOWN);
        assertThat(age.holds(Facts.none().with("age", new Fact.Between(13, 15))))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(age.holds(Facts.none().with("age", new Fact.Between(13, 14))))
                .isEqualTo(Answer.YES);
        assertThat(age.holds(Facts.none().with("age", 15))).isEqualTo(Answer.NO);
        assertThat(Answer.UNKNOWN.and(Answer.NO)).isEqualTo(Answer.NO);
        assertThat(Answer.UNKNOWN.and(Answer.YES)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_malformed_condition_is_refused() {
        assertThatThrownBy(() -> Condition.list("age<15")).hasMessageContaining("age<15");
        assertThatThrownBy(() -> Condition.list("age ~ 15")).hasMessageContaining("~");
    }

    private static String symbol(Condition condition) {
        return switch (condition.operator()) {
            case IS -> "=";
            case IS_NOT -> "!=";
            case BEGINS -> "^";
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
        };
    }
}
