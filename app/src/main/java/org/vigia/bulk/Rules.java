package org.vigia.bulk;

import java.util.Map;
import org.vigia.access.FormErrors;
import org.vigia.sheet.Row;

/** What a room's rule says of a row, said of its columns. */
final class Rules {
    private Rules() {}

    /**
     * What two rules say of one column is said once.
     *
     * @param columns the column of each field that has another name there
     */
    static void refuse(Row row, FormErrors errors, Map<String, String> columns) {
        var sentences = FormErrors.none();
        for (var error : errors.byField().entrySet())
            sentences = sentences.with(columns.getOrDefault(error.getKey(), error.getKey()), error.getValue());
        sentences.byField().forEach((column, sentence) -> refuse(row, column, sentence));
    }

    private static void refuse(Row row, String column, String sentence) {
        int end = sentence.indexOf(". ");
        if (end < 0) row.refuse(column, unstopped(sentence), "Revise el renglón");
        else row.refuse(column, sentence.substring(0, end), unstopped(sentence.substring(end + 2)));
    }

    private static String unstopped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
