package org.vigia.bulk;

import java.util.List;

/** What a row of a prosecutor's register tells, and in which columns it does. */
enum CriminalEventKind {
    OPENED("Se abrió la carpeta"),
    ACCUSED("Se ejerció la acción penal"),
    MOVED("Decidió un juez"),
    TERM_SET("Se fijó el plazo de la investigación complementaria"),
    CLOSED("Se cerró la investigación complementaria"),
    DETERMINED("Se determinó la carpeta"),
    PASSED("Pasó a otra fiscalía"),
    ANSWERED("Se vio si puede ser víctima");

    private final String label;

    CriminalEventKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    List<String> needed() {
        return switch (this) {
            case OPENED -> List.of("caso", "delitos");
            case ACCUSED -> List.of("delitos", "personas", "adolescentes");
            case MOVED -> List.of("personas", "de", "a");
            case TERM_SET -> List.of("plazo");
            case CLOSED -> List.of();
            case DETERMINED -> List.of("determinacion");
            case PASSED -> List.of("forma", "fiscalia", "carpeta_nueva");
            case ANSWERED -> List.of("respuesta");
        };
    }

    /** A judge names offences with some decisions; any row may say the case. */
    boolean takes(String column) {
        return needed().contains(column) || column.equals("caso") || this == MOVED && column.equals("delitos");
    }
}
