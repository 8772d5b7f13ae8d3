package org.vigia.explorer;

import java.math.BigDecimal;
import org.vigia.opendata.Observation;
import org.vigia.page.Formats;

/** An observation in words, for who hears a map. */
final class Spoken {
    private Spoken() {}

    static String words(Observation observation) {
        return switch (observation.status()) {
            case NOT_REPORTED -> "no reportó; no se sabe";
            case NOT_APPLICABLE -> "no aplica";
            case PROTECTED -> "redondeada a 0: pocas o ninguna";
            case FEDERAL_ONLY -> digits(observation) + ", sólo de la Federación";
            case PRELIMINARY -> digits(observation) + ", preliminar";
            case REVISED -> digits(observation) + ", revisada";
            case BREAK -> digits(observation) + ", con un cambio en la serie";
            case NORMAL -> digits(observation);
        };
    }

    private static String digits(Observation observation) {
        return Formats.integer(number(observation));
    }

    /** 0 where there is none, only to compare sizes. */
    static int number(Observation observation) {
        return observation.value().map(BigDecimal::intValueExact).orElse(0);
    }
}
