package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigia.law.Answer;
import org.vigia.reference.CodeList;

/**
 * A conduct that the penal law names, from {@code justice/offences.csv}.
 *
 * @param worstForm whether it is by itself one of the worst forms of child labour (Convention 182, article 3 a–c); unknown when
 *     that depends on the facts
 * @param barsOpportunity whether no criterion of opportunity may end its prosecution (CNPP 256)
 */
public record Offence(String code, String provision, String label, Answer worstForm, boolean barsOpportunity) {
    private static final CodeList LIST = CodeList.read("justice", "offences.csv");

    /** Those in force on the day of the facts, or on any other. */
    static List<Offence> on(LocalDate day) {
        return LIST.rows().stream()
                .filter(row -> row.validOn(day))
                .map(Offence::of)
                .toList();
    }

    /** Of every offence of the list, also those no longer in force. */
    public static List<String> codes() {
        return LIST.rows().stream().map(row -> row.get("offence")).distinct().toList();
    }

    /** Also one that is no longer in force. */
    static Optional<Offence> find(String code) {
        return LIST.rows().stream()
                .filter(row -> row.get("offence").equals(code))
                .map(Offence::of)
                .findFirst();
    }

    private static Offence of(CodeList.Row row) {
        return new Offence(
                row.get("offence"),
                row.get("provision"),
                row.get("label_es"),
                Answer.valueOf(row.get("worst_form")),
                row.get("bars_opportunity").equals("YES"));
    }

    /** "Trabajo o servicios forzados (LGPSEDMTP 22)". */
    String words() {
        return "%s (%s)".formatted(label, provision);
    }
}
