package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigia.reference.CodeList;

/** What a state adds above the federal floor; every state rule here is made up. */
class StateRulesTest {
    private static final Law LAW = new Law();
    private static final LocalDate FROM = LocalDate.parse("2027-01-01");
    private static final String HEADING =
            "rule,state,valid_from,valid_to,when,outcome,provision,text_es,certainty,source,hazards";
    private static final String LONG_DAY =
            "E07.1,07,2027-01-01,,age >= 16 & age < 18 & family_circle = no & hours_per_day > 6,CL11,Ley supuesta 1,Seis horas hasta los 18 (regla supuesta).,counsel,Supuesta,";
    private static final String ALONE =
            "E07.2,07,2027-01-01,,age < 18 & itinerant = yes,CL21,Ley supuesta 2,Nadie menor de 18 años en la calle (regla supuesta).,counsel,Supuesta,";
    private static final String TOLD =
            "E07.3,07,2027-01-01,,age < 18,NOTE,Ley supuesta 3,Avise al sistema estatal (regla supuesta).,counsel,Supuesta,";
    private static final Law WITH = Law.with(draft(LONG_DAY, ALONE, TOLD).reform());

    @Test
    void a_state_adds_a_breach_a_question_and_a_note_to_work_in_that_state_alone() {
        var there = WITH.judge(sevenHours(FROM).in("07"));
        assertThat(there.breaches()).extracting(breach -> breach.kind().code()).containsExactly("CL11");
        assertThat(there.breaches().getFirst().provisions()).containsExactly("Ley supuesta 1");
        assertThat(there.breaches().getFirst().certainty()).isEqualTo(Certainty.COUNSEL);
        assertThat(there.possible()).extracting(open -> open.kind().code()).contains("CL21");
        assertThat(there.notes()).extracting(Judgment.Note::rule).contains("E07.3");
        assertThat(WITH.judge(sevenHours(FROM).in("08")))
                .isEqualTo(LAW.judge(sevenHours(FROM).in("08")));
    }

    @Test
    void it_says_nothing_of_work_before_its_day_nor_of_work_whose_state_is_not_known() {
        for (var facts : List.of(sevenHours(FROM.minusDays(1)).in("07"), sevenHours(FROM)))
            assertThat(WITH.judge(facts)).isEqualTo(LAW.judge(facts));
    }

    @Test
    void where_no_state_rule_is_in_force_the_state_changes_nothing() {
        for (var day : List.of("2016-03-01", "2022-04-06", "2026-11-28"))
            assertThat(LAW.judge(sevenHours(LocalDate.parse(day)).in("07")))
                    .isEqualTo(LAW.judge(sevenHours(LocalDate.parse(day))));
    }

    @Test
    void a_judgment_names_the_version_of_both_tables_when_a_state_took_part() {
        assertThat(WITH.judge(sevenHours(FROM).in("07")).version()).isEqualTo("1; state_rules 1");
        assertThat(WITH.judge(sevenHours(FROM).in("08")).version()).isEqualTo("1");
    }

    @Property
    void whatever_a_state_says_no_federal_breach_or_note_is_lost_and_no_question_but_by_its_answer(
            @ForAll @IntRange(min = 5, max = 19) int least,
            @ForAll @IntRange(max = 3) int more,
            @ForAll @IntRange(max = 12) int hours,
            @ForAll Map<WorkQuestion, Answer> answers) {
        var facts = new WorkFacts(
                FROM,
                Age.between(least, least + more),
                Optional.empty(),
                Set.of("461110"),
                Optional.of(Set.of()),
                OptionalDouble.of(hours),
                OptionalDouble.of(5),
                answers);
        var floor = WITH.judge(facts);
        var there = WITH.judge(facts.in("07"));
        assertThat(breaches(there)).containsAll(breaches(floor));
        assertThat(there.notes()).containsAll(floor.notes());
        assertThat(there.immediateCessation() || !floor.immediateCessation()).isTrue();
        assertThat(there.criminalNotice()).isEqualTo(floor.criminalNotice());
        var asked = there.possible().stream().map(open -> open.kind().code()).collect(Collectors.toSet());
        asked.addAll(breaches(there));
        assertThat(asked)
                .containsAll(floor.possible().stream()
                        .map(open -> open.kind().code())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CL11                 | PERMITIDO           | outcome | PERMITIDO | una regla agrega violaciones, ninguna permite
            CL11                 | CL01                | outcome | CL01      | que una ley estatal no extiende. Escriba otra clave o NOTE
            E07.1,07             | J01,07              | rule    | J01       | no ocupa el lugar de una federal
            E07.1,07             | E08.1,07            | rule    | E08.1     | Escriba E, la entidad, un punto y un número
            E07.1,07             | E33.1,33            | state   | 33        | Escriba sus dos dígitos de INEGI
            age >= 16            | state != 07         | when    | state != 07 & age < 18 & family_circle = no & hours_per_day > 6 | se escribe en state_rules.csv
            """)
    void a_file_that_permits_or_takes_the_place_of_the_floor_is_refused_by_row_field_value_reason_and_remedy(
            String good, String bad, String field, String value, String sentence) {
        var rows = rows(TOLD, LONG_DAY.replace(good, bad));
        assertThatThrownBy(() -> new StateRules(Vocabulary.read(), Catalogue.read()).of(rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("law/state_rules.csv. Renglón 3, %s «%s»: ".formatted(field, value))
                .hasMessageContaining(sentence);
        assertThat(LAW.draft(FROM, HEADING + "\n" + LONG_DAY.replace(good, bad)).flaws())
                .anySatisfy(flaw -> assertThat(flaw.field()).isEqualTo(field));
    }

    @Test
    void the_federal_floor_cannot_make_an_exception_for_a_state() {
        var exception = "J99,2027-01-01,,age < 15 & state != 07,CL01,LFT 22 Bis,Texto.,likely,Supuesta,";
        var drafted = LAW.draft(FROM, String.join(",", Tables.columns("judgment")) + "\n" + exception);
        assertThat(drafted.flaws()).singleElement().asString().contains("el piso federal es el mismo en todo el país");
        assertThatThrownBy(() -> Law.with(drafted.reform()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("law/judgment.csv. Renglón");
    }

    @Test
    void a_reform_of_a_state_is_previewed_on_its_own_work() {
        var works = List.of(sevenHours(FROM).in("07"), sevenHours(FROM).in("08"), sevenHours(FROM));
        assertThat(LAW.preview(draft(LONG_DAY).reform(), works)).singleElement().satisfies(changed -> {
            assertThat(changed.facts().state()).contains("07");
            assertThat(changed.added()).extracting(BreachKind::code).containsExactly("CL11");
            assertThat(changed.removed()).isEmpty();
        });
        assertThat(WITH.replay(sevenHours(FROM.minusYears(1)).in("07"), FROM).added())
                .extracting(BreachKind::code)
                .containsExactly("CL11");
    }

    @Test
    void its_text_names_the_state() {
        assertThat(WITH.rules())
                .filteredOn(rule -> rule.code().equals("E07.1"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.conditions()).first().isEqualTo("La entidad del centro de trabajo: Chiapas.");
                    assertThat(rule.judgesWork()).isTrue();
                });
    }

    private static WorkFacts sevenHours(LocalDate day) {
        return WorkFacts.on(day, Age.known(16))
                .at("461110")
                .no(WorkQuestion.FAMILY_CIRCLE)
                .withHours(7, 5)
                .withHazards(Set.of());
    }

    private static ReformDraft draft(String... rows) {
        var draft = LAW.draft(FROM, HEADING + "\n" + String.join("\n", rows));
        assertThat(draft.flaws()).isEmpty();
        return draft;
    }

    private static CodeList rows(String... written) {
        var read = new ReformReader(HEADING + "\n" + String.join("\n", written));
        return new CodeList(
                CodeList.read("law", "state_rules.csv").source(),
                read.changes.stream().map(Reform.Change::row).toList());
    }

    private static Set<String> breaches(Judgment judgment) {
        return judgment.breaches().stream().map(breach -> breach.kind().code()).collect(Collectors.toSet());
    }
}
