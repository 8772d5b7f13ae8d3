package org.vigia.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigia.access.NotYet;
import org.vigia.law.Answer;

/** What must be so before somebody says that all rights of a child are guaranteed (LGDNNA 123-VI). */
final class Guarantee {
    private Guarantee() {}

    /** @throws NotYet with everything that is missing */
    static void check(Course course) {
        List<String> unmet = unmet(course);
        if (!unmet.isEmpty()) throw new NotYet("Todavía no están garantizados todos los derechos.", unmet);
    }

    static List<String> unmet(Course course) {
        List<String> unmet = new ArrayList<>();
        if (course.rights().isEmpty()) unmet.add("Registre qué derechos estaban restringidos (LGDNNA 123-III).");
        for (Measure measure : course.openMeasures())
            unmet.add("Registre cómo terminó: %s, que está «%s»."
                    .formatted(measure.title(), measure.standing().label()));
        for (String right : course.unrestored())
            unmet.add("Ninguna medida cumplida restituye: %s.".formatted(Right.words(right)));
        Optional<Event.FollowedUp> latest = course.latestFollowUp();
        if (latest.isEmpty()) unmet.add("Haga al menos un seguimiento (LGDNNA 123-VI).");
        else if (latest.get().working() != Answer.NO)
            unmet.add("En el último seguimiento no consta que haya dejado de trabajar.");
        return unmet;
    }
}
