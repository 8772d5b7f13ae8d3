package org.vigia.evidence;

import org.vigia.access.InvalidInput;

/** Why a file is not kept, and what to send instead; both are whole clauses that follow the file's name. */
final class Flaw extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String remedy;

    /**
     * @param reason follows "«name»": "está vacío"
     * @param remedy a sentence: "Elija otro."
     */
    Flaw(String reason, String remedy) {
        super(reason, null, false, false);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** A file that ends too soon or does not hold together. */
    static Flaw damaged() {
        return new Flaw("está dañado o incompleto", "Vuelva a copiarlo de donde se tomó y envíelo otra vez.");
    }

    InvalidInput refusing(FileName name) {
        return new InvalidInput("archivo", "«%s» %s, y no se guardó. %s".formatted(name.shown(), reason, remedy));
    }
}
