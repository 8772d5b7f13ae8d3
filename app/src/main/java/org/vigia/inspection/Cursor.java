package org.vigia.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.vigia.access.InvalidInput;

/** The last inspection of a page of the list, after which the next page goes on. */
record Cursor(LocalDate plannedOn, String folio) {
    /** @throws InvalidInput when the address was cut */
    static Cursor parse(String text) {
        try {
            int comma = text.indexOf(',');
            if (comma > 0) return new Cursor(LocalDate.parse(text.substring(0, comma)), text.substring(comma + 1));
        } catch (DateTimeParseException _) {
            // said below
        }
        throw new InvalidInput(
                "antes", "La dirección está incompleta. Vuelva a la lista de inspecciones y siga desde ahí.");
    }

    @Override
    public String toString() {
        return plannedOn + "," + folio;
    }
}
