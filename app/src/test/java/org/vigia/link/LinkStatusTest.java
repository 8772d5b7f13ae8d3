package org.vigia.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vigia.referral.ReferralStatus;

class LinkStatusTest {
    private static final Instant EXPIRES = Instant.parse("2026-12-12T18:00:00Z");

    @Property(tries = 50_000)
    void a_link_opens_only_before_its_end_while_something_is_asked_and_nobody_ended_it(
            @ForAll ReferralStatus referral, @ForAll @IntRange(min = -100_000, max = 100_000) int seconds) {
        Instant now = EXPIRES.plus(Duration.ofSeconds(seconds));
        var status = LinkStatus.of(null, EXPIRES, referral, now);
        assertThat(status == LinkStatus.OPEN)
                .isEqualTo(seconds < 0 && !ReplyAct.listFor(referral).isEmpty());
        assertThat(LinkStatus.of(LinkStatus.REVOKED, EXPIRES, referral, now)).isEqualTo(LinkStatus.REVOKED);
    }

    @Property(tries = 50_000)
    void whatever_order_the_steps_are_tried_in_none_is_said_twice(@ForAll List<ReplyAct> tries) {
        var status = ReferralStatus.SENT;
        var said = new java.util.ArrayList<ReplyAct>();
        for (ReplyAct act : tries)
            if (ReplyAct.listFor(status).contains(act)) {
                assertThat(said).doesNotContain(act);
                said.add(act);
                status = act.leadsTo();
            }
        if (said.contains(ReplyAct.ACT)) assertThat(said).contains(ReplyAct.ACCEPT);
        if (said.contains(ReplyAct.REJECT)) assertThat(said).doesNotContain(ReplyAct.ACCEPT, ReplyAct.ACT);
    }

    @Property(tries = 50_000)
    void what_opens_nothing_never_opens_again(@ForAll List<LinkStatus> tries) {
        var status = LinkStatus.OPEN;
        for (LinkStatus next : tries) if (status.next().contains(next)) status = next;
        assertThat(Stream.of(LinkStatus.values()).filter(one -> one.next().contains(LinkStatus.OPEN)))
                .isEmpty();
        if (tries.contains(LinkStatus.REVOKED)) assertThat(status).isNotEqualTo(LinkStatus.OPEN);
    }

    @Test
    void the_statuses_are_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "link-statuses.md");
        String table = Stream.of(LinkStatus.values())
                .map(status -> "| `%s` | %s | %s |\n"
                        .formatted(
                                status,
                                status.label(),
                                status.next().isEmpty()
                                        ? "–"
                                        : status.next().stream()
                                                .map(next -> "`" + next + "`")
                                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(
                        "",
                        "# Statuses of a link by which a referral is answered\n\nDrawn by `LinkStatusTest`.\n\n| Status | On the screen | Next |\n|---|---|---|\n",
                        ""));
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, table);
        assertThat(before)
                .as("the statuses changed: read docs/link-statuses.md and commit it")
                .isEqualTo(table);
    }
}
