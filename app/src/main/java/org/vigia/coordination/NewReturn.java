package org.vigia.coordination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return about to be signed by the acting officer's unit.
 *
 * @param year year it reports on
 * @param correctionReason needed when the unit has already stated one of the measures for that year
 * @param invented true when nobody signed it
 */
public record NewReturn(
        int year,
        Post post,
        LocalDate signedOn,
        List<NewStatement> statements,
        @Nullable String correctionReason,
        boolean invented) {
    public NewReturn {
        statements = List.copyOf(statements);
    }

    public NewReturn(int year, Post post, LocalDate signedOn, List<NewStatement> statements) {
        this(year, post, signedOn, statements, null, false);
    }

    public NewReturn correcting(@Nullable String reason) {
        return new NewReturn(year, post, signedOn, statements, reason, invented);
    }

    NewReturn stating(List<NewStatement> lines) {
        return new NewReturn(year, post, signedOn, lines, correctionReason, invented);
    }
}
