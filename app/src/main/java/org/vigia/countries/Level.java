package org.vigia.countries;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Language;

/** How far a country advanced, and what took away from it. */
record Level(Grade grade, Optional<Drawback> drawback) {
    private static final String BUT = " – Efforts Made but ";

    enum Grade {
        SIGNIFICANT("Significant Advancement", "Avance significativo"),
        MODERATE("Moderate Advancement", "Avance moderado"),
        MINIMAL("Minimal Advancement", "Avance mínimo"),
        NONE("No Advancement", "Sin avance"),
        /** ILAB gave no grade. */
        NOT_ASSESSED("No Assessment", "Sin evaluación");

        private final String words;
        private final String labelEs;

        Grade(String words, String labelEs) {
            this.words = words;
            this.labelEs = labelEs;
        }

        /** In English as ILAB writes it. */
        String label(Language language) {
            return language.choose(labelEs, words);
        }
    }

    enum Drawback {
        LAW("Continued Law that Delayed Advancement", "continuó una ley que lo retrasó"),
        POLICY("Continued Policy that Delayed Advancement", "continuó una política que lo retrasó"),
        PRACTICE("Continued Practice that Delayed Advancement", "continuó una práctica que lo retrasó"),
        PRACTICES("Continued Practices that Delayed Advancement", "continuaron prácticas que lo retrasaron"),
        LAW_AND_PRACTICE(
                "Continued Law and Practice that Delayed Advancement",
                "continuaron una ley y una práctica que lo retrasaron"),
        POLICY_AND_PRACTICE(
                "Continued Policy and Practice that Delayed Advancement",
                "continuaron una política y una práctica que lo retrasaron"),
        WORSE_LAW("Regression in Law that Delayed Advancement", "la ley retrocedió y lo retrasó"),
        WORSE_PRACTICE("Regression in Practice that Delayed Advancement", "la práctica retrocedió y lo retrasó"),
        WORSE_PRACTICES(
                "Regression in Practices that Delayed Advancement", "las prácticas retrocedieron y lo retrasaron"),
        WORSE_LAW_AND_PRACTICE(
                "Regression in Law and Practice that Delayed Advancement",
                "la ley y la práctica retrocedieron y lo retrasaron"),
        COMPLICIT("Complicit in Forced Child Labor", "el Estado fue cómplice de trabajo infantil forzoso");

        private final String words;
        private final String labelEs;

        Drawback(String words, String labelEs) {
            this.words = words;
            this.labelEs = labelEs;
        }
    }

    /** @throws IllegalArgumentException for words that ILAB has not used */
    static Level read(String text) {
        return Arrays.stream(Grade.values())
                .flatMap(grade -> Stream.concat(
                        Stream.of(new Level(grade, Optional.empty())),
                        Arrays.stream(Drawback.values()).map(but -> new Level(grade, Optional.of(but)))))
                .filter(level -> level.print().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("«%s» no es un nivel de avance".formatted(text)));
    }

    String print() {
        return grade.words + drawback.map(but -> BUT + but.words).orElse("");
    }

    /** In English as ILAB writes it. */
    String text(Language language) {
        return switch (language) {
            case ES ->
                grade.labelEs
                        + drawback.map(but -> ": hubo esfuerzos, pero " + but.labelEs)
                                .orElse("");
            case EN -> print();
        };
    }
}
