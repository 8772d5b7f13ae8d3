package org.vigia.coordination;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What the acting officer's unit has stated of a measure in a year.
 *
 * @param folio of the return that says it
 * @param said that return with this line alone, and without the reason of a correction
 * @param corrected whether a later return says otherwise
 */
public record StandingStatement(UUID row, String folio, NewReturn said, boolean corrected) {
    static StandingStatement of(UnitReturn filed, Statement line) {
        var statement = new NewStatement(
                line.measure().code(),
                line.basis(),
                line.number(),
                line.currency(),
                line.answer(),
                line.scope(),
                line.coverage(),
                line.completeness(),
                line.source(),
                line.invented());
        var said = new NewReturn(
                filed.year(), filed.post(), filed.signedOn(), List.of(plain(statement)), null, filed.invented());
        return new StandingStatement(line.id(), filed.folio(), said, line.corrected());
    }

    /** With its number written one way only, so that two that are equal compare as such. */
    static NewStatement plain(NewStatement line) {
        if (line.number() == null) return line;
        BigDecimal number = line.number().stripTrailingZeros();
        return line.numbering(number.scale() < 0 ? number.setScale(0) : number, line.currency());
    }

    /** Whether it speaks of the same measure and year. */
    public boolean isAbout(NewReturn told) {
        return said.year() == told.year()
                && said.statements()
                        .getFirst()
                        .measure()
                        .equals(told.statements().getFirst().measure());
    }

    /** Whether it says all of it, signed on that day by that post; why it was corrected is no part of it. */
    public boolean says(NewReturn told) {
        return said.equals(told.correcting(null));
    }
}
