package org.vigia.proof;

import static org.vigia.access.Role.LEGAL_OFFICER;
import static org.vigia.proof.Country.INSPECTORATE;
import static org.vigia.proof.Country.VISIT;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.Acting;
import org.vigia.transfer.Ground;
import org.vigia.transfer.NewStep;
import org.vigia.transfer.NewTransfer;
import org.vigia.transfer.Refusal;
import org.vigia.transfer.Transfer;
import org.vigia.transfer.TransferStatus;

/** What follows of the inspection is declined twice: once a ruling leaves it where it is, once another state refuses it. */
@Component
record Declined(Acting acting, Transfer transfers) {
    private static final String FIRST = "ITL-27";
    private static final String SECOND = "ITL-30";

    /** @return folio of the second one, which waits for what the sender says */
    String tell(String file, Marks marks) {
        String ruled = decline(file, FIRST, 70, marks);
        step(FIRST, ruled, TransferStatus.RECEIVED, 72, null, marks);
        step(FIRST, ruled, TransferStatus.REJECTED, 75, Refusal.SENDER_COMPETENT, marks);
        step(INSPECTORATE, ruled, TransferStatus.DISPUTED, 78, null, marks);
        step(INSPECTORATE, ruled, TransferStatus.KEPT, 90, null, marks);
        String refused = decline(file, SECOND, 92, marks);
        step(SECOND, refused, TransferStatus.RECEIVED, 94, null, marks);
        step(SECOND, refused, TransferStatus.REJECTED, 97, Refusal.NOT_ENOUGH, marks);
        return refused;
    }

    private String decline(String file, String to, int daysLater, Marks marks) {
        var asked = new NewTransfer(
                file,
                to,
                Ground.OTHER_STATE,
                "LFT 529",
                marks.on("razones-declinatoria"),
                VISIT.plusDays(daysLater),
                VISIT);
        return acting.as(
                INSPECTORATE,
                LEGAL_OFFICER,
                () -> transfers.get(transfers.decline(asked).subject()).folio());
    }

    private void step(
            String unit, String folio, TransferStatus to, int daysLater, @Nullable Refusal refusal, Marks marks) {
        var step = new NewStep(
                to,
                VISIT.plusDays(daysLater),
                marks.on("persona-declinatoria"),
                refusal,
                marks.on("decide-declinatoria"),
                marks.on("nota-declinatoria"));
        acting.as(unit, LEGAL_OFFICER, () -> transfers.step(folio, step, null));
    }
}
