package org.vigia.inbound;

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

class InboundStatusTest {
    private static final Instant CAME = Instant.parse("2026-11-23T16:00:00Z");

    @Property(tries = 50_000)
    void no_answer_is_given_twice_and_an_outcome_follows_acceptance(
            @ForAll Source source, @ForAll List<InboundStatus> tries) {
        var status = InboundStatus.RECEIVED;
        var given = new java.util.ArrayList<InboundStatus>();
        for (var next : tries)
            if (source.owed(status).contains(next)) {
                assertThat(given).doesNotContain(next);
                given.add(next);
                status = next;
            }
        if (given.contains(InboundStatus.CONCLUDED)) assertThat(given).contains(InboundStatus.ACCEPTED);
        if (given.contains(InboundStatus.DECLINED)) assertThat(given).containsExactly(InboundStatus.DECLINED);
    }

    @Property(tries = 50_000)
    void migration_control_learns_of_the_receipt_and_of_nothing_after_it(@ForAll List<InboundStatus> tries) {
        var status = InboundStatus.RECEIVED;
        for (var next : tries) if (Source.MIGRATION.owed(status).contains(next)) status = next;
        assertThat(status).isNotIn(InboundStatus.ACTED, InboundStatus.CONCLUDED);
    }

    @Property(tries = 50_000)
    void the_reminder_comes_at_half_and_the_alarm_at_the_end(
            @ForAll @IntRange(min = 2, max = 1_000_000) int seconds, @ForAll @IntRange(max = 2_000_000) int later) {
        var alarm = Alarm.of(CAME, CAME.plusSeconds(seconds), CAME.plusSeconds(later));
        assertThat(alarm).isEqualTo(later >= seconds ? Alarm.OVER : 2L * later >= seconds ? Alarm.HALF : Alarm.NONE);
    }

    @Test
    void the_reminder_of_three_hours_comes_after_ninety_minutes() {
        Instant due = CAME.plus(Duration.ofHours(3));
        assertThat(Alarm.of(CAME, due, CAME.plus(Duration.ofMinutes(89)))).isEqualTo(Alarm.NONE);
        assertThat(Alarm.of(CAME, due, CAME.plus(Duration.ofMinutes(90)))).isEqualTo(Alarm.HALF);
        assertThat(Alarm.of(CAME, due, due)).isEqualTo(Alarm.OVER);
    }

    @Test
    void the_statuses_are_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "inbound-statuses.md");
        String table = Stream.of(InboundStatus.values())
                .map(status -> "| `%s` | %s | %s | %s |\n"
                        .formatted(status, status.label(), words(status.next()), words(Source.MIGRATION.owed(status))))
                .collect(Collectors.joining(
                        "",
                        "# Statuses of a referral received from outside\n\nDrawn by `InboundStatusTest`.\n\n| Status | On the screen | Next | Next where INM sent it |\n|---|---|---|---|\n",
                        ""));
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, table);
        assertThat(before)
                .as("the statuses changed: read docs/inbound-statuses.md and commit it")
                .isEqualTo(table);
    }

    private static String words(List<InboundStatus> all) {
        return all.isEmpty() ? "–" : all.stream().map(one -> "`" + one + "`").collect(Collectors.joining(", "));
    }
}
