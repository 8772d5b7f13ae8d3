package org.vigia.protection;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;

/** A row of what happened to a plan, as the event that it was. */
final class PlanRows {
    private PlanRows() {}

    static Event toEvent(ResultSet row, int n) throws SQLException {
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        return switch (EventKind.valueOf(row.getString("kind"))) {
            case APPROACHED -> new Event.Approached(on);
            case DETERMINED -> new Event.Determined(on, rights(row));
            case PLANNED -> new Event.Planned(on);
            case PROPOSED ->
                new Event.Proposed(
                        on,
                        detail(row, MeasureKind.class),
                        rights(row).getFirst(),
                        read(row, "institution", Institution.class),
                        row.getObject("due_on", LocalDate.class),
                        read(row, "urgency", Urgency.class));
            case MOVED -> {
                String why = row.getString("refusal");
                yield new Event.Moved(
                        on,
                        row.getInt("measure"),
                        detail(row, MeasureStanding.class),
                        why == null ? null : Refusal.valueOf(why));
            }
            case JUDGED -> new Event.Judged(on, row.getInt("measure"), detail(row, Judgment.class));
            case AGREED -> new Event.Agreed(on);
            case FOLLOWED_UP ->
                new Event.FollowedUp(
                        on,
                        detail(row, FollowUp.class),
                        read(row, "answer", Answer.class),
                        read(row, "school", Answer.class));
            case HEARD -> new Event.Heard(on, read(row, "answer", Answer.class));
            case REPRESENTED -> new Event.Represented(on, detail(row, Representation.class));
            case PLACED -> new Event.Placed(on, detail(row, Placement.class));
            case SERVED -> new Event.Served(on, requireNonNull(row.getString("detail")));
            case INSCRIPTION_ASKED -> new Event.InscriptionAsked(on);
            case INSCRIBED -> new Event.Inscribed(on);
            case AGE_REVIEWED -> new Event.AgeReviewed(on);
            case ENDED -> new Event.Ended(on, detail(row, Ending.class), addressee(row));
        };
    }

    private static @Nullable String addressee(ResultSet row) throws SQLException {
        return row.getString("addressed_to");
    }

    private static <E extends Enum<E>> E detail(ResultSet row, Class<E> words) throws SQLException {
        return read(row, "detail", words);
    }

    private static <E extends Enum<E>> E read(ResultSet row, String column, Class<E> words) throws SQLException {
        return Enum.valueOf(words, requireNonNull(row.getString(column)));
    }

    private static List<String> rights(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("rights").getArray());
    }
}
