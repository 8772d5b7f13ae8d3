package org.vigia.registry;

import java.util.Map;

/** What identifies a child, field by field, as it is named on the screen in Spanish. */
public final class ChildFields {
    private static final Map<String, String> LABELS = Map.of(
            "given_names", "Nombre",
            "surnames", "Apellidos",
            "curp", "CURP",
            "birth_date", "Fecha de nacimiento",
            "guardian", "Madre, padre o persona que cuida",
            "contact", "Contacto seguro");

    private ChildFields() {}

    public static String label(String field) {
        return LABELS.getOrDefault(field, field);
    }
}
