package org.vigia.reference;

import java.util.List;

/** What a written place name means: one municipality, several that only a person can tell apart, or none. */
public sealed interface PlaceMatch {
    record Found(Municipality municipality) implements PlaceMatch {}

    record Ambiguous(List<Municipality> candidates) implements PlaceMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** {@code reason} is for the screen; {@code similar} are municipalities whose name holds every word asked for. */
    record NotFound(String reason, List<Municipality> similar) implements PlaceMatch {
        public NotFound {
            similar = List.copyOf(similar);
        }
    }
}
