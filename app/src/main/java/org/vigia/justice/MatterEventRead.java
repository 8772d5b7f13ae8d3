package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a matter, as a program reads it; what it does not say is null.
 *
 * @param from where people accused stood
 * @param to where they stand since
 * @param determination of the carpeta as a whole
 * @param how the matter passed to another prosecutor
 * @param found of adolescents who are accused
 * @param term that a judge set for the complementary investigation
 */
record MatterEventRead(
        LocalDate on,
        @Nullable Integer persons,
        @Nullable Integer adolescents,
        @Nullable Standing from,
        @Nullable Standing to,
        List<String> offences,
        @Nullable Investigation determination,
        @Nullable Passing how,
        @Nullable String prosecutor,
        @Nullable Screened found,
        @Nullable Term term,
        boolean investigationClosed) {
    static MatterEventRead of(Event event) {
        return switch (event) {
            case Event.Accused(var on, var persons, var adolescents, var offences) ->
                moved(on, persons, adolescents, null, Standing.PROSECUTED, offences);
            case Event.Moved(var on, var from, var to, var persons, var offences) ->
                moved(on, persons, null, from, to, offences);
            case Event.TermSet(var on, var term) -> other(on, null, null, null, null, term, false);
            case Event.InvestigationClosed(var on) -> other(on, null, null, null, null, null, true);
            case Event.Determined(var on, var to) -> other(on, to, null, null, null, null, false);
            case Event.Passed passed -> other(passed.on(), null, passed.how(), passed.prosecutor(), null, null, false);
            case Event.Answered answered -> other(answered.on(), null, null, null, answered.found(), null, false);
        };
    }

    private static MatterEventRead moved(
            LocalDate on,
            int persons,
            @Nullable Integer adolescents,
            @Nullable Standing from,
            Standing to,
            List<String> offences) {
        return new MatterEventRead(on, persons, adolescents, from, to, offences, null, null, null, null, null, false);
    }

    private static MatterEventRead other(
            LocalDate on,
            @Nullable Investigation determination,
            @Nullable Passing how,
            @Nullable String prosecutor,
            @Nullable Screened found,
            @Nullable Term term,
            boolean closed) {
        return new MatterEventRead(
                on, null, null, null, null, List.of(), determination, how, prosecutor, found, term, closed);
    }
}
