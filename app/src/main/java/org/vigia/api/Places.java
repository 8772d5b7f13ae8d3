package org.vigia.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in what a program sent each field of the page stands, and what was written there. */
final class Places {
    private static final String KEPT = Places.class.getName();

    /** @param at a JSON pointer (RFC 6901), or the name of a parameter after a question mark */
    record Place(String at, @Nullable String value) {}

    private final Map<String, Place> byField = new HashMap<>();

    private boolean step;

    static Places in(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Places kept) return kept;
        var places = new Places();
        request.setAttribute(KEPT, places);
        return places;
    }

    void restsOnWhatWasRead(boolean rests) {
        step = rests;
    }

    boolean isStep() {
        return step;
    }

    void put(String field, String at, @Nullable String value) {
        byField.put(field, new Place(at, value));
        byField.put(at, new Place(at, value));
    }

    /** Also of a place itself; what nobody sent is about all of it. */
    Place of(String field) {
        Place known = byField.get(field);
        if (known != null) return known;
        return new Place(field.startsWith("/") || field.startsWith("?") ? field : "", null);
    }
}
