package org.vigia.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReferralStatusTest {
    @Property
    void a_referral_taken_was_seen_first_and_one_ended_stays_ended(@ForAll List<ReferralStatus> tries) {
        var status = ReferralStatus.SENT;
        boolean delivered = false;
        boolean answered = false;
        for (var next : tries) {
            if (!status.mayBecome(next)) continue;
            assertThat(status.isOpen()).isTrue();
            delivered |= next == ReferralStatus.DELIVERED;
            answered |= next == ReferralStatus.ACCEPTED || next == ReferralStatus.REJECTED;
            status = next;
            if (status.wasAccepted()) assertThat(delivered).isTrue();
            if (status.awaitsAnswer()) assertThat(answered).isFalse();
        }
    }

    @Property
    void whatever_is_open_can_still_end(@ForAll ReferralStatus status) {
        assertThat(status.isOpen()).isEqualTo(!status.next().isEmpty());
    }

    @Property
    void no_status_comes_twice(@ForAll ReferralStatus status, @ForAll List<ReferralStatus> tries) {
        var at = status;
        for (var next : tries)
            if (at.mayBecome(next)) {
                assertThat(next).isNotEqualTo(status);
                at = next;
            }
    }
}
