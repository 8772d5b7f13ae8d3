package org.vigia.reference;

import java.util.Optional;

/** An economic activity of SCIAN México 2018: sector, subsector, rama, subrama or clase, two to six digits as text. */
public record Industry(String code, Level level, Optional<String> parent, String titleEs, Optional<String> titleEn) {
    public enum Level {
        SECTOR,
        SUBSECTOR,
        RAMA,
        SUBRAMA,
        CLASE
    }
}
