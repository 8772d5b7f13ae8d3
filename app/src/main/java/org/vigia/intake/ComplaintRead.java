package org.vigia.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.vigia.law.Answer;

/** A complaint as it is read, without what was said and by whom. */
record ComplaintRead(
        String folio,
        String unit,
        Channel channel,
        LocalDate receivedOn,
        String state,
        String municipality,
        Optional<String> activity,
        OptionalInt allegedChildren,
        OptionalInt youngest,
        OptionalInt oldest,
        Answer danger,
        String language) {
    static ComplaintRead of(Complaint complaint) {
        return new ComplaintRead(
                complaint.folio(),
                complaint.unit(),
                complaint.channel(),
                complaint.receivedOn(),
                complaint.state(),
                complaint.municipality(),
                complaint.activity(),
                complaint.allegedChildren(),
                complaint.ages().map(ages -> OptionalInt.of(ages.atLeast())).orElse(OptionalInt.empty()),
                complaint.ages().map(ages -> OptionalInt.of(ages.atMost())).orElse(OptionalInt.empty()),
                complaint.danger(),
                complaint.language());
    }
}
