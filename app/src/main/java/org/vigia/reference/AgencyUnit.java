package org.vigia.reference;

import java.util.Optional;

/** One unit of an agency: national when it has no state, of one municipality when it names it. */
public record AgencyUnit(
        String code, AgencyKind kind, Optional<State> state, Optional<String> municipality, String nameEs) {
    public AgencyUnit {
        if (kind.federal() != state.isEmpty())
            throw new IllegalArgumentException(
                    "Unidad %s: una unidad federal no tiene entidad y una estatal sí".formatted(code));
        if ((kind == AgencyKind.MUNICIPAL_PROTECTION) != municipality.isPresent())
            throw new IllegalArgumentException(
                    "Unidad %s: solo una unidad municipal tiene municipio, y siempre".formatted(code));
    }
}
