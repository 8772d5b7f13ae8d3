package org.vigia.justice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A criminal matter as a program reads it; nobody is named in it.
 *
 * @param caseFolio once the case may be seen
 * @param offences codes under which it was opened
 * @param unscreened whether it is still asked of an accused adolescent whether it is a victim
 */
record MatterRead(
        String folio,
        Optional<String> caseFolio,
        String openedBy,
        String prosecutor,
        Investigation investigation,
        List<CarpetaRead> carpetas,
        List<String> offences,
        List<StandingRead> accused,
        boolean unscreened,
        List<MatterEventRead> events) {
    static MatterRead of(CriminalMatter matter, Optional<String> caseFolio) {
        return new MatterRead(
                matter.folio(),
                caseFolio,
                matter.openedBy(),
                matter.prosecutor(),
                matter.course().investigation(),
                matter.carpetas().stream().map(CarpetaRead::of).toList(),
                matter.offences(),
                matter.course().accused().entrySet().stream()
                        .map(one -> new StandingRead(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparing(StandingRead::standing))
                        .toList(),
                matter.course().unscreened(),
                matter.events().stream().map(MatterEventRead::of).toList());
    }
}
