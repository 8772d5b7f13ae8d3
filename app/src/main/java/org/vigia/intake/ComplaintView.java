package org.vigia.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigia.law.DueDate;
import org.vigia.page.Due;
import org.vigia.page.Moment;
import org.vigia.registry.ExternalRef;
import org.vigia.registry.Ruling;
import org.vigia.registry.Workplace;

/**
 * Everything the page of a complaint shows to one officer.
 *
 * @param narrative null when the officer may not read it or it has been erased
 * @param texts how to find the place; empty when the officer may not read it
 * @param receivedBy name of the unit that received it
 * @param authority name of the competent unit
 * @param due of the visit, null when no clock runs
 * @param elsewhere folios that other registers give it
 */
record ComplaintView(
        ComplaintRow row,
        Workplace workplace,
        Ruling ruling,
        String receivedBy,
        String authority,
        @Nullable String decidedBy,
        @Nullable String narrative,
        Map<String, String> texts,
        String language,
        @Nullable Due due,
        @Nullable DueDate why,
        List<Moment> moments,
        List<ExternalRef> elsewhere,
        Allowed allowed) {

    /** What the officer may do on the page. */
    record Allowed(
            boolean readStatement, boolean orderInspection, boolean overrideCompetence, boolean seeComplainant) {}

    Complaint complaint() {
        return row.complaint();
    }

    /** What a text of the workplace is called on the page. */
    static String term(String field) {
        return switch (field) {
            case "employer" -> "Quién emplea";
            case "employer_rfc" -> "RFC de quien emplea";
            case "locality" -> "Localidad";
            case "address" -> "Calle y número";
            case "description" -> "Cómo llegar";
            case String other -> other;
        };
    }

    String href() {
        return "/denuncias/" + complaint().folio();
    }
}
