package org.vigia.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a unit signed about a year. */
record ReturnRead(
        String folio,
        String unit,
        int year,
        Post post,
        LocalDate signedOn,
        boolean invented,
        Instant recordedAt,
        List<StatementRead> statements) {
    static ReturnRead of(UnitReturn filed) {
        return new ReturnRead(
                filed.folio(),
                filed.unit().code(),
                filed.year(),
                filed.post(),
                filed.signedOn(),
                filed.invented(),
                filed.recordedAt(),
                filed.statements().stream().map(StatementRead::of).toList());
    }
}
