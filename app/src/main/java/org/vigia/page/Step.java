package org.vigia.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One step of a procedure on the step line, with a note such as its date or its deadline. */
public record Step(String label, State state, @Nullable String note) {
    /** Where the procedure stands with this step. */
    public enum State {
        DONE("Hecho"),
        CURRENT("En curso"),
        PENDING("Pendiente"),
        SKIPPED("No aplica");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public String css() {
            return "p-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
