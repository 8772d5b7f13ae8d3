package org.vigia.justice;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Occurred;

/** The clocks of a matter that has come before a judge: the complementary investigation, and what follows its closing. */
@Component
class MatterClocks {
    /** Accusation, dismissal or suspension within fifteen days (CNPP 324). */
    private static final String AFTER_CLOSING = "AFTER_COMPLEMENTARY";

    private static final String ACT = "justice.step";

    private final Clocks clocks;
    private final Deadlines deadlines;

    MatterClocks(Clocks clocks, Deadlines deadlines) {
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    /** @param before the matter before the event @param after its course once it happened */
    void tick(CriminalMatter before, Event event, Course after) {
        switch (event) {
            case Event.TermSet(LocalDate on, Term term) -> {
                deadlines.cancel(before.id(), ACT);
                start(before, before.prosecutor(), term.rule(), on);
            }
            case Event.InvestigationClosed(LocalDate on) -> {
                for (Term term : Term.values()) deadlines.meet(before.id(), term.rule(), ACT);
                start(before, before.prosecutor(), AFTER_CLOSING, on);
            }
            case Event.Moved moved -> {
                if (after.at(Standing.BOUND_OVER) == 0) end(before, moved.to());
            }
            case Event.Passed passed -> pass(before, passed.prosecutor());
            case Event.Determined determined -> {
                if (determined.to() != Investigation.OPEN) deadlines.cancel(before.id(), ACT);
            }
            case Event.Accused _, Event.Answered _ -> {}
        }
    }

    /** Nobody is left under investigation: it was done in time or late, or the proceeding rests (CNPP 186, 191). */
    private void end(CriminalMatter matter, Standing to) {
        if (to == Standing.SUSPENDED || to == Standing.SETTLED) deadlines.cancel(matter.id(), ACT);
        else {
            for (Term term : Term.values()) deadlines.meet(matter.id(), term.rule(), ACT);
            deadlines.meet(matter.id(), AFTER_CLOSING, ACT);
        }
    }

    /** What runs goes on for the next prosecutor from the day on which it began. */
    private void pass(CriminalMatter matter, String prosecutor) {
        deadlines.cancel(matter.id(), ACT);
        Course course = matter.course();
        if (course.at(Standing.BOUND_OVER) == 0) return;
        Optional<LocalDate> closed = course.closedOn();
        closed.ifPresent(on -> start(matter, prosecutor, AFTER_CLOSING, on));
        if (closed.isEmpty())
            course.term().ifPresent(set -> start(matter, prosecutor, set.term().rule(), set.on()));
    }

    private void start(CriminalMatter matter, String prosecutor, String rule, LocalDate from) {
        clocks.start(
                matter.caseId(),
                matter.id(),
                Justice.KIND,
                prosecutor,
                rule,
                Occurred.on(from, clocks.zoneOf(prosecutor)).at());
    }
}
