package org.vigia.demo;

import java.time.ZoneId;
import java.util.List;
import org.vigia.access.Role;
import org.vigia.casework.PacketField;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.referral.NewReferral;
import org.vigia.referral.Purpose;
import org.vigia.referral.ReferralAnswer;
import org.vigia.referral.ReferralOutcome;
import org.vigia.referral.Rejection;

/** A referral of an invented case: some wait for an answer, some are rejected, some have an outcome. */
record ReferralStory(Cast cast, Rooms rooms, Scene scene, Diary diary, String sender, ZoneId zone) {

    /** True once somebody has accepted it. */
    boolean tell(String caseFolio, Purpose purpose, String unit, Role receiver) {
        if (!diary.passes(0, 3)) return false;
        var asked = new NewReferral(
                caseFolio,
                purpose,
                unit,
                Answer.NO,
                List.of(PacketField.PLACE, PacketField.CHILDREN, PacketField.WORK),
                "Se pide atender a las personas menores de edad encontradas.",
                null,
                now());
        var sent = cast.once(
                sender,
                Role.INSPECTOR,
                diary.key("refer/" + purpose),
                () -> rooms.referral().refer(asked));
        String folio = cast.ask(
                        sender,
                        Role.INSPECTOR,
                        () -> rooms.referral().find(sent.subject()).orElseThrow())
                .folio();
        if (diary.oneIn(4) || !diary.passes(1, 6)) return false;
        boolean accepted = !diary.oneIn(9);
        ReferralAnswer answer = accepted
                ? new ReferralAnswer.Accepted(scene.adult(), "Responsable de turno")
                : new ReferralAnswer.Rejected(Rejection.NOT_ENOUGH, null, "Falta la localidad para poder acudir.");
        cast.once(
                unit,
                receiver,
                diary.key("answer/" + purpose),
                () -> rooms.referral().answer(folio, answer, now(), null));
        if (accepted && !diary.oneIn(3) && diary.passes(4, 40)) conclude(folio, purpose, unit, receiver);
        return accepted;
    }

    private void conclude(String folio, Purpose purpose, String unit, Role receiver) {
        ReferralOutcome outcome =
                purpose == Purpose.PROTECTION ? ReferralOutcome.PLAN_MADE : ReferralOutcome.INVESTIGATION_OPENED;
        cast.once(
                unit,
                receiver,
                diary.key("outcome/" + purpose),
                () -> rooms.referral().conclude(folio, outcome, "Caso inventado.", now(), null));
    }

    private Occurred now() {
        return Occurred.on(diary.day(), zone);
    }
}
