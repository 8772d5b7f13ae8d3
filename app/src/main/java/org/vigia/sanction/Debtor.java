package org.vigia.sanction;

import java.util.Optional;
import org.vigia.access.InvalidInput;

/** Who owes a fine. Only a legal person is named in the clear. */
public sealed interface Debtor {

    /** @param rfc twelve characters */
    record Legal(String name, String rfc) implements Debtor {
        public Legal {
            if (name.isBlank()) throw new InvalidInput("deudor", "Escriba la denominación de la persona moral.");
            if (!rfc.matches("[A-ZÑ&]{3}[0-9]{6}[A-Z0-9]{3}"))
                throw new InvalidInput(
                        "rfc",
                        "«%s» no es el RFC de una persona moral. Escriba sus 12 caracteres; si es una persona física, elija «Persona física»."
                                .formatted(rfc));
        }
    }

    /** Encrypted. */
    record Natural(String name, Optional<String> rfc) implements Debtor {
        public Natural {
            if (name.isBlank())
                throw new InvalidInput(
                        "deudor", "Escriba el nombre de la persona; se guarda cifrado y sólo lo ve quien cobra.");
        }
    }

    default DebtorKind kind() {
        return switch (this) {
            case Legal _ -> DebtorKind.LEGAL;
            case Natural _ -> DebtorKind.NATURAL;
        };
    }

    /** What kind of person owes. */
    enum DebtorKind {
        LEGAL("Persona moral"),
        NATURAL("Persona física");

        private final String label;

        DebtorKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
