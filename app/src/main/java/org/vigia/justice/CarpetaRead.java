package org.vigia.justice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number that a matter has had, as a program reads it. @param how it came from another prosecutor */
record CarpetaRead(
        String number,
        String unit,
        LocalDate since,
        @Nullable Passing how) {
    static CarpetaRead of(CriminalMatter.Carpeta carpeta) {
        return new CarpetaRead(carpeta.number(), carpeta.unit(), carpeta.since(), carpeta.how());
    }
}
