package org.vigia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Role;
import org.vigia.docket.Docket;
import org.vigia.referral.Purpose;
import org.vigia.referral.ReferralFile;
import org.vigia.referral.Withdrawal;

/** Whatever is tried, in whatever order, by whomever: the rules of a case hold and nothing is lost. */
class RandomActsTest extends CaseTest {
    private static final int ACTS = 25;
    /** More with {@code -Dvigia.sequences=500}. */
    private static final int SEQUENCES = Integer.getInteger("vigia.sequences", 15);

    @Autowired
    Docket docket;

    @Test
    void no_sequence_of_acts_closes_a_case_that_somebody_still_works_on() {
        int closed = 0;
        for (int seed = 1; seed <= SEQUENCES; seed++) closed += closedIn(seed);
        assertThat(closed).as("acts that left a case closed").isPositive();
    }

    private int closedIn(int seed) {
        var random = new Random(seed);
        var file = openCase();
        int rows = 1;
        int closed = 0;
        List<ReferralFile> sent = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            var refusal = attempt(random, file, sent);
            int seen = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> docket.timeline(file.caseId()))
                    .size();
            if (refusal != null) {
                assertThat(reason(refusal)).isNotBlank();
                assertThat(seen).as("rows after a refusal, seed %d", seed).isEqualTo(rows);
            }
            assertThat(seen).as("rows, seed %d", seed).isGreaterThanOrEqualTo(rows);
            rows = seen;
            if (isProperlyClosed(file, seed)) closed++;
        }
        return closed;
    }

    private boolean isProperlyClosed(CaseFile file, int seed) {
        var now = reload(file);
        if (now.isOpen()) return false;
        assertThat(acting.as(INSPECTORATE, Role.SUPERVISOR, () -> referrals.listOfCase(file.caseId())))
                .as("referrals of a closed case, seed %d", seed)
                .noneMatch(referral -> referral.status().isOpen());
        assertThat(now.openTracks())
                .as("tracks of a closed case, seed %d", seed)
                .isEmpty();
        return true;
    }

    private @Nullable RuntimeException attempt(Random random, CaseFile file, List<ReferralFile> sent) {
        try {
            var track = Track.values()[random.nextInt(Track.values().length)];
            switch (random.nextInt(9)) {
                case 0 -> start(file, track);
                case 1, 2 -> end(file, track, TrackOutcome.TAKEN_OVER);
                case 3 ->
                    sent.add(refer(file, Purpose.PROTECTION, random.nextBoolean() ? PROTECTION : "PPNNA-20", null));
                case 4 -> accept(any(random, sent));
                case 5 -> conclude(any(random, sent));
                case 6 ->
                    acting.as(
                            INSPECTORATE,
                            Role.SUPERVISOR,
                            () -> referrals.withdraw(
                                    any(random, sent).folio(), Withdrawal.NO_LONGER_NEEDED, MONDAY, null));
                case 7 -> close(file, new Outcome.NotSanctioned(NoSanction.REGULARISED, "Se corrigió."));
                default ->
                    acting.as(
                            INSPECTORATE,
                            Role.SUPERVISOR,
                            () -> casework.reopen(file.folio(), Reopening.NEW_FACTS, "Otra queja.", MONDAY, null));
            }
            return null;
        } catch (NotYet | InvalidInput | Conflict | NotPermitted refused) {
            return refused;
        } catch (NothingSent _) {
            return null;
        }
    }

    private static final class NothingSent extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static ReferralFile any(Random random, List<ReferralFile> sent) {
        if (sent.isEmpty()) throw new NothingSent();
        return sent.get(random.nextInt(sent.size()));
    }

    private static String reason(RuntimeException refusal) {
        return refusal instanceof NotYet notYet
                ? String.join(", ", notYet.unmet())
                : String.valueOf(refusal.getMessage());
    }
}
