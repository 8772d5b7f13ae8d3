package org.vigia.identity;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.vigia.page.Formats;

/** What about an opening a person should look at, each in a sentence; most have none. */
final class Oddities {
    private Oddities() {}

    /**
     * @param at the moment where the unit is
     * @param workingDay whether its calendar counts that day
     * @param acted whether the officer has done anything else in the file
     */
    static List<String> of(Opening opening, Limits limits, ZonedDateTime at, boolean workingDay, boolean acted) {
        List<String> why = new ArrayList<>();
        if (opening.nthRecent() >= limits.many())
            why.add("Abrió %d identidades en %d minutos."
                    .formatted(opening.nthRecent(), limits.shortTime().toMinutes()));
        if (opening.nthToday() > limits.softDaily())
            why.add("Fue la apertura %d de su día; lo habitual es hasta %d."
                    .formatted(opening.nthToday(), limits.softDaily()));
        if (!workingDay)
            why.add("Fue en día inhábil de su unidad, el %s.".formatted(Formats.longDay(at.toLocalDate())));
        else if (at.toLocalTime().isBefore(limits.begins()) || !at.toLocalTime().isBefore(limits.ends()))
            why.add("Fue a las %tH:%<tM, fuera del horario de su unidad (de %d a %d horas)."
                    .formatted(at, limits.begins().getHour(), limits.ends().getHour()));
        if (!acted) why.add("Quien la abrió no ha hecho nada más en este caso.");
        return why;
    }
}
