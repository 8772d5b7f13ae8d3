package org.vigia.bulk;

import java.util.List;
import org.vigia.page.Option;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;

/** Columns that several kinds of record have, and how a list of a page becomes one. */
final class Columns {
    private Columns() {}

    static Column state() {
        return Column.required("entidad", new Kind.State(), "Nombre o clave de INEGI")
                .alsoCalled("estado", "entidad federativa");
    }

    /** Of the state in the column beside it; may be empty. */
    static Column municipality(String note) {
        return Column.optional("municipio", new Kind.Municipality("entidad"), note)
                .alsoCalled("alcaldía", "demarcación", "mpio");
    }

    static Column required(String name, List<Option> options, String note) {
        return Column.required(name, code(options), listed(note, options));
    }

    static Column optional(String name, List<Option> options, String note) {
        return Column.optional(name, code(options), listed(note, options));
    }

    private static Kind.Code code(List<Option> options) {
        return new Kind.Code(options.stream()
                .map(option -> new Kind.Option(option.value(), option.label()))
                .toList());
    }

    private static String listed(String note, List<Option> options) {
        return note + ": "
                + String.join(", ", options.stream().map(Option::value).toList());
    }
}
