package org.vigia.webhook;

import java.util.Arrays;
import java.util.Optional;

/** Of what a program can be told. The database knows which acts are of which kind. */
enum Event {
    REFERRAL_RECEIVED("referral.received", "Canalización recibida"),
    REFERRAL_ANSWERED("referral.answered", "Canalización respondida por la otra autoridad"),
    CASE_OPENED("case.opened", "Caso abierto"),
    CASE_CLOSED("case.closed", "Caso cerrado"),
    DEADLINE_MISSED("deadline.missed", "Plazo de la unidad vencido"),
    ACT_RECORDED("act.recorded", "Cualquier otro acto en sus expedientes"),
    IMPORT_RECORDED("import.recorded", "Parte de un archivo incorporada"),
    EDITION_PUBLISHED("edition.published", "Edición de las cifras publicada");

    private final String type;
    private final String label;

    Event(String type, String label) {
        this.type = type;
        this.label = label;
    }

    /** As the message says it. */
    String type() {
        return type;
    }

    String label() {
        return label;
    }

    static Event of(String type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException("no event " + type));
    }

    static Optional<Event> find(String type) {
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }
}
