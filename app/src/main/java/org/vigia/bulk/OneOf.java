package org.vigia.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vigia.page.Option;
import org.vigia.sheet.Column;
import org.vigia.sheet.Row;

/** A column that holds one of a short list, by the words that files use for it. */
record OneOf<E extends Enum<E>>(String column, Map<String, E> words, Function<E, String> label) {
    Column required(String note) {
        return Columns.required(column, options(), note);
    }

    Column optional(String note) {
        return Columns.optional(column, options(), note);
    }

    Optional<E> in(Row row) {
        return row.text(column).map(words::get);
    }

    private List<Option> options() {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(word -> new Option(word.getKey(), label.apply(word.getValue())))
                .toList();
    }
}
