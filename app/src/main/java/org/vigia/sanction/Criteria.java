package org.vigia.sanction;

import org.jspecify.annotations.Nullable;
import org.vigia.access.FormErrors;

/**
 * What a fine is weighed by, as the inspectorate tells it (LFT 992). Encrypted, for it may name people.
 *
 * @param language ISO 639 code of the texts
 */
public record Criteria(
        String language,
        @Nullable String intent,
        @Nullable String gravity,
        @Nullable String damage,
        @Nullable String capacity,
        @Nullable String recidivism) {

    /** Gravity is always told; what is not known of the rest may stay empty. */
    FormErrors check() {
        return gravity == null || gravity.isBlank()
                ? FormErrors.of("gravedad", "Cuente por qué es grave lo que se encontró (LFT 992).")
                : FormErrors.none();
    }
}
