package org.vigia.docket;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Subjects.Subject;
import org.vigia.law.DeadlineRule;
import org.vigia.law.DueDate;
import org.vigia.page.Due;
import org.vigia.page.Formats;

/**
 * Something due, as an officer reads it.
 *
 * @param over whether the instant of its end has passed
 * @param verb what to do, "Responder la canalización"
 * @param path where it is done, after the address of what it is about
 * @param kind what it is about, "Canalización"
 * @param subject what it is about, if the officer may see it
 * @param caseFolio the case it belongs to, if there is one that the officer may see
 * @param why how the day was counted
 * @param calendar the unit whose calendar was used
 */
public record Task(
        Deadline deadline,
        Due due,
        boolean over,
        String verb,
        String path,
        String kind,
        Optional<Subject> subject,
        Optional<String> caseFolio,
        DueDate why,
        String calendar) {
    /** Whether its end has passed; what is due at once is late from the next day on. */
    public boolean late() {
        return due.overdue() || (over && deadline.due().isAfter(deadline.starts()));
    }

    /** The hour of its end, when it is counted in hours: "hasta las 16:24". */
    public @Nullable String hour() {
        return why.rule().unit() == DeadlineRule.Unit.HOURS && why.rule().length() > 0
                ? Formats.until(why.lateFrom(), why.zone())
                : null;
    }

    /** What sets the term. */
    public String provision() {
        return why.rule().provision();
    }

    /** Where it is done. */
    public String href() {
        return subject.map(about -> about.href() + path).orElse("/hoy");
    }
}
