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
        @Nullable Screened found) {
    static MatterEventRead of(Event event) {
        return switch (event) {
            case Event.Accused(var on, var persons, var adolescents, var offences) ->
                new MatterEventRead(
                        on, persons, adolescents, null, Standing.PROSECUTED, offences, null, null, null, null);
            case Event.Moved(var on, var from, var to, var persons, var offences) ->
                new MatterEventRead(on, persons, null, from, to, offences, null, null, null, null);
            case Event.Determined(var on, var to) ->
                new MatterEventRead(on, null, null, null, null, List.of(), to, null, null, null);
            case Event.Passed passed ->
                new MatterEventRead(
                        passed.on(), null, null, null, null, List.of(), null, passed.how(), passed.prosecutor(), null);
            case Event.Answered(var on, var found) ->
                new MatterEventRead(on, null, null, null, null, List.of(), null, null, null, found);
        };
    }
}
