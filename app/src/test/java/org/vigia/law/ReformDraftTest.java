package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a reform that cannot be laid over the law: row, field, value, reason and remedy. */
class ReformDraftTest {
    private static final Law LAW = new Law();
    private static final LocalDate FROM = LocalDate.parse("2027-01-01");
    private static final String HEADING =
            "rule,valid_from,valid_to,when,outcome,provision,text_es,certainty,source,hazards";
    private static final String NEW = "J99,2027-01-01,,age < 16,CL10,LFT 177,Texto.,likely,Supuesta,";

    @Test
    void a_reform_of_four_rules_is_read_from_three_tables_one_below_the_other() {
        var draft = LAW.draft(FROM, Reforms.ofFourRules());
        assertThat(draft.flaws()).isEmpty();
        assertThat(draft.reform().changes())
                .extracting(Reform.Change::table)
                .contains("judgment", "fines", "deadlines");
        assertThat(draft.reform().changes()).hasSize(8);
    }

    @Test
    void tabs_and_semicolons_are_read_too() {
        for (var separator : List.of("\t", ";"))
            assertThat(LAW.draft(FROM, (HEADING + "\n" + NEW).replace(",", separator))
                            .flaws())
                    .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            J99,                 | ''                  | rule       | ''           | está vacío
            2027-01-01           | 1 de enero          | valid_from | 1 de enero   | no es una fecha
            2027-01-01,,         | 2027-02-01,2027-01-15, | valid_to | 2027-01-15 | es anterior a valid_from
            age < 16             | age<16              | when       | age<16       | se escribe
            age < 16             | edad < 16           | when       | edad < 16    | «edad» no es un hecho que se pregunte
            age < 16             | age = 16            | when       | age = 16     | es un número
            age < 16             | hazards = LFT-1     | when       | hazards = LFT-1 | «LFT-1» no es un valor
            CL10                 | CL99                | outcome    | CL99         | Escriba de CL01 a CL21
            likely               | seguro              | certainty  | seguro       | Escriba counsel, likely, sure
            2027-01-01           | 2026-12-31          | valid_from | 2026-12-31   | cambia el pasado
            J99                  | J10.1               | valid_from | 2027-01-01   | valid_to en la víspera
            """)
    void each_flaw_names_row_field_value_reason_and_remedy(
            String good, String bad, String field, String value, String sentence) {
        var row = good.equals("J99,") ? NEW.replace(good, ",") : NEW.replace(good, bad);
        assertThat(LAW.draft(FROM, HEADING + "\n" + row).flaws()).anySatisfy(flaw -> {
            assertThat(flaw.line()).isEqualTo(2);
            assertThat(flaw.field()).isEqualTo(field);
            assertThat(flaw.value()).isEqualTo(value);
            assertThat(flaw.sentence()).contains(sentence);
        });
    }

    @Test
    void every_flaw_is_told_with_its_line_in_what_was_sent() {
        var rows =
                Reforms.ofFourRules().replace("100,5000", "5000,100").replace(",10,WORKING_DAYS", ",diez,WORKING_DAYS");
        assertThat(LAW.draft(FROM, rows).flaws())
                .extracting(ReformFlaw::line, ReformFlaw::field)
                .containsExactlyInAnyOrder(tuple(9, "uma_max"), tuple(13, "length"));
    }

    @Test
    void rows_without_a_heading_and_rows_cut_short_are_refused() {
        assertThat(LAW.draft(FROM, NEW).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence())
                        .contains("no es el de ninguna tabla")
                        .contains("rule,valid_from"));
        assertThat(LAW.draft(FROM, HEADING + "\nJ99,2027-01-01").flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).contains("el encabezado tiene 10"));
        assertThat(LAW.draft(FROM, HEADING).flaws()).hasSize(1);
    }

    @Test
    void more_rows_than_a_preview_takes_are_refused() {
        var rows = new StringBuilder(HEADING);
        for (int i = 0; i <= ReformReader.MOST; i++) rows.append('\n').append(NEW.replace("J99", "J99." + i));
        assertThat(LAW.draft(FROM, rows.toString()).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).contains("200 a lo más"));
    }

    @Test
    void the_rows_of_a_rule_are_given_as_they_are_written_and_read_back() {
        var rows = LAW.rowsOf("F995");
        assertThat(rows).startsWith("rule,valid_from,valid_to,when,outcome");
        assertThat(LAW.draft(FROM, rows.replace("2016-01-28,,", "2016-01-28,2026-12-31,"))
                        .flaws())
                .isEmpty();
        assertThat(LAW.rowsOf("NINGUNA")).isEmpty();
    }
}
