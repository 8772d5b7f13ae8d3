package org.vigia.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReferralStatusTest {
    @Property(tries = 50_000)
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

    @Test
    void the_statuses_are_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "referral-statuses.md");
        String table = Stream.of(ReferralStatus.values())
                .map(status -> "| `%s` | %s | %s |\n"
                        .formatted(
                                status,
                                status.label(),
                                status.isOpen()
                                        ? status.next().stream()
                                                .map(next -> "`" + next + "`")
                                                .collect(Collectors.joining(", "))
                                        : "–"))
                .collect(Collectors.joining(
                        "",
                        "# Statuses of a referral\n\nDrawn by `ReferralStatusTest`.\n\n| Status | On the screen | Next |\n|---|---|---|\n",
                        ""));
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, table);
        assertThat(before)
                .as("the statuses changed: read docs/referral-statuses.md and commit it")
                .isEqualTo(table);
    }
}
