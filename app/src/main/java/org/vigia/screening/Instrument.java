package org.vigia.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigia.reference.CodeList;

/**
 * One version of a set of questions, from {@code screening/instruments.csv} and {@code questions.csv}; a changed one is the next
 * version.
 *
 * @param version from 1
 */
public record Instrument(String code, int version, String label, String source, List<Question> questions) {
    private static final CodeList LIST = CodeList.read("screening", "instruments.csv");
    private static final CodeList QUESTIONS = CodeList.read("screening", "questions.csv");

    /** One question, in the order in which it is asked. */
    public record Question(String code, String text) {}

    /** Those in use on a day. */
    static List<Instrument> on(LocalDate day) {
        return LIST.rows().stream()
                .filter(row -> row.validOn(day))
                .map(Instrument::of)
                .toList();
    }

    static Optional<Instrument> find(String code, int version) {
        return LIST.rows().stream()
                .map(Instrument::of)
                .filter(one -> one.code.equals(code) && one.version == version)
                .findFirst();
    }

    private static Instrument of(CodeList.Row row) {
        String code = row.get("instrument");
        String version = row.get("version");
        return new Instrument(
                code,
                Integer.parseInt(version),
                row.get("label_es"),
                row.get("source_es"),
                QUESTIONS.rows().stream()
                        .filter(one -> one.get("instrument").equals(code)
                                && one.get("version").equals(version))
                        .map(one -> new Question(one.get("question"), one.get("text_es")))
                        .toList());
    }
}
