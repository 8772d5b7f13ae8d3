package org.vigia.sanction;

import java.time.LocalDate;
import org.vigia.reference.Money;

/** Something that happened to a proceeding on a day. */
public sealed interface Step {
    LocalDate on();

    record Recommended(LocalDate on) implements Step {}

    record Summoned(LocalDate on, Method method) implements Step {}

    /** Evidence and hearing are closed, whether or not the employer answered. */
    record Heard(LocalDate on, boolean answered) implements Step {}

    record Fined(LocalDate on, Money amount) implements Step {}

    record NotSanctioned(LocalDate on, NoFine reason) implements Step {}

    record Notified(LocalDate on, Method method) implements Step {}

    record Challenged(LocalDate on, Remedy remedy) implements Step {}

    record Upheld(LocalDate on) implements Step {}

    record Annulled(LocalDate on) implements Step {}

    /** Given to a finance authority to collect. */
    record HandedOver(LocalDate on, String unit) implements Step {}

    /** The stage it leads to. */
    default Stage stage() {
        return switch (this) {
            case Recommended _ -> Stage.RECOMMENDED;
            case Summoned _ -> Stage.SUMMONED;
            case Heard _ -> Stage.HEARD;
            case Fined _ -> Stage.FINED;
            case NotSanctioned _ -> Stage.NOT_SANCTIONED;
            case Notified _ -> Stage.NOTIFIED;
            case Challenged _ -> Stage.CHALLENGED;
            case Upheld _ -> Stage.UPHELD;
            case Annulled _ -> Stage.ANNULLED;
            case HandedOver _ -> Stage.HANDED_OVER;
        };
    }
}
