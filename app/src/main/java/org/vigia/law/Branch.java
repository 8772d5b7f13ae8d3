package org.vigia.law;

import java.util.Optional;

/** A federal branch of LFT 527-I, or its disputed edge, or a neighbour known to be local, by beginning of SCIAN code. */
public record Branch(String code, String nameEs, String industry, Standing standing, Optional<String> note) {

    /** Where an activity stands; undetermined when it is unknown or too broad to tell. */
    public enum Standing {
        LOCAL("ninguna rama federal"),
        UNDETERMINED("no se conoce, o se describe de forma demasiado amplia"),
        DISPUTED("la orilla de una rama federal"),
        FEDERAL("una de las 22 ramas federales");

        private final String nameEs;

        Standing(String nameEs) {
            this.nameEs = nameEs;
        }

        String nameEs() {
            return nameEs;
        }
    }

    String phrase() {
        return "%s (%s, SCIAN %s)%s"
                .formatted(nameEs, code, industry, note.map(text -> ": " + text).orElse("."));
    }
}
