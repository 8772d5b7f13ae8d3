package org.vigia.sheet;

import java.util.List;

/** What the cells of a column may hold. */
public sealed interface Kind {
    /** Free text of at most so many characters. */
    record Text(int longest) implements Kind {}

    /** A key of another register, kept as written; refused when a spreadsheet has rounded it or made it a date. */
    record Folio(int longest) implements Kind {}

    /** A code of exactly so many digits, such as a postal code; the zeros a spreadsheet ate come back. */
    record Digits(int width) implements Kind {}

    /** A whole number between two bounds, both included. */
    record Whole(long least, long most) implements Kind {}

    /** An amount in pesos, with at most two decimals. */
    record Money() implements Kind {}

    /** A day, in one of the written styles or as a date of the spreadsheet. */
    record Day() implements Kind {}

    /** Yes or no, in Spanish or English. */
    record YesNo() implements Kind {}

    /** One of a list, by its code or by its label. */
    record Code(List<Option> options) implements Kind {
        public Code {
            options = List.copyOf(options);
        }
    }

    /** One of the 32 states, by name, abbreviation or code; read as INEGI's two digits. */
    record State() implements Kind {}

    /** A municipality by name or code, of the state in another column of the row; read as INEGI's five digits. */
    record Municipality(String stateColumn) implements Kind {}

    /** The taxpayer's key, of 12 characters for a legal and 13 for a natural person. */
    record Rfc() implements Kind {}

    /** The population key of 18 characters, its check digit included. */
    record Curp() implements Kind {}

    /** A code of a list and what people call it. */
    record Option(String code, String label) {}
}
