package org.vigia.reference;

import java.util.Optional;

/** One unit of an agency: national when it has no state. */
public record AgencyUnit(String code, AgencyKind kind, Optional<State> state, String nameEs) {
    public AgencyUnit {
        if (kind.federal() != state.isEmpty())
            throw new IllegalArgumentException(
                    "Unidad %s: una unidad federal no tiene entidad y una estatal sí".formatted(code));
    }
}
