package org.vigia.justice;

import java.util.Optional;

/** What the register of a prosecutor tells of one of its carpetas. */
public sealed interface CarpetaEvent {
    /** The number under which the prosecutor leads it then. */
    String carpeta();

    /** Of the case that it is about, where the register tells it. */
    Optional<String> caseFolio();

    /** The carpeta was opened on the facts of a case. */
    record Opened(NewMatter matter) implements CarpetaEvent {
        @Override
        public String carpeta() {
            return matter.carpeta();
        }

        @Override
        public Optional<String> caseFolio() {
            return Optional.of(matter.caseFolio());
        }
    }

    /** Something happened in it. */
    record Happened(String carpeta, Optional<String> caseFolio, Event event) implements CarpetaEvent {}
}
