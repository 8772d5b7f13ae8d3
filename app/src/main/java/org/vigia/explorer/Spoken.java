package org.vigia.explorer;

import java.math.BigDecimal;
import org.vigia.opendata.Observation;
import org.vigia.page.Formats;
import org.vigia.page.Messages;

/** An observation in words, for who hears a map. */
final class Spoken {
    private Spoken() {}

    static String words(Observation observation, Messages words) {
        return words.get("spoken." + observation.status(), Formats.integer(number(observation)));
    }

    /** 0 where there is none, only to compare sizes. */
    static int number(Observation observation) {
        return observation.value().map(BigDecimal::intValueExact).orElse(0);
    }
}
