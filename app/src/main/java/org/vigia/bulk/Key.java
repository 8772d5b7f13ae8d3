package org.vigia.bulk;

import java.util.stream.Stream;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Table;

/**
 * What a row is known by within a unit.
 *
 * @param register such as SIAPI
 * @param key its folio there
 */
record Key(String register, String key) {
    private static final int LONGEST = 80;

    /** A table whose rows have a register and a key, and then these columns. @param ofWhat what it is the key of, «de la inspección» */
    static Table table(String name, String title, String ofWhat, Column... columns) {
        return new Table(
                name, title, Stream.concat(keyed(ofWhat), Stream.of(columns)).toList());
    }

    private static Stream<Column> keyed(String ofWhat) {
        return Stream.of(
                Column.optional(
                                "fuente",
                                new Kind.Text(LONGEST),
                                "Registro de origen, por ejemplo SIAPI; puede faltar si todo el archivo es de uno solo")
                        .alsoCalled("registro", "sistema", "origen"),
                Column.required("clave", new Kind.Folio(LONGEST), "Clave %s en ese registro".formatted(ofWhat))
                        .alsoCalled("folio", "expediente", "No. de expediente", "número de inspección"));
    }
}
