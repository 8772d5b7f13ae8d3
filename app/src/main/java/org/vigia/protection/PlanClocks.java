package org.vigia.protection;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Occurred;
import org.vigia.registry.Child;

/** The clocks that a plan starts and ends: what nobody did in time stays on somebody's list as late. */
@Component
class PlanClocks {
    /** The prosecutor decrees an urgent measure (LGDNNA 122-VI). */
    private static final String DECREE = "MEASURE_DECREE";

    private static final String JUDGE = "MEASURE_JUDICIAL_REVIEW";
    private static final String INSCRIPTION = "VICTIM_REGISTRY";
    private static final String AGEING_OUT = "AGEING_OUT_REVIEW";
    private static final String ACT = "protection.step";

    private final Clocks clocks;
    private final Deadlines deadlines;
    private final Plans plans;

    PlanClocks(Clocks clocks, Deadlines deadlines, Plans plans) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.plans = plans;
    }

    /** Whoever keeps a plan reviews it before the child may be eighteen. */
    void opened(Plan plan, Child child) {
        start(
                plan,
                plan.id(),
                Protection.KIND,
                AGEING_OUT,
                Occurred.on(Majority.of(child).reviewFrom(), clocks.zoneOf(plan.unit()))
                        .at());
    }

    /** @param file the plan before the event @param row the row that holds the event */
    void tick(PlanFile file, Event event, UUID row, Occurred when) {
        Plan plan = file.plan();
        switch (event) {
            case Event.Planned _ -> {
                if (file.course().versions() == 0)
                    for (FollowUp which : FollowUp.values())
                        start(plan, plan.id(), Protection.KIND, which.rule(), when.at());
            }
            case Event.FollowedUp made -> deadlines.meet(plan.id(), made.which().rule(), ACT);
            case Event.Proposed asked -> {
                if (asked.urgency() != Urgency.NONE)
                    start(plan, row, Protection.MEASURE, asked.urgency() == Urgency.ASKED ? DECREE : JUDGE, when.at());
            }
            case Event.Moved moved -> move(file, moved, when);
            case Event.Judged judged -> deadlines.meet(plans.rowOf(plan, judged.measure()), JUDGE, ACT);
            case Event.InscriptionAsked _ -> start(plan, plan.id(), Protection.KIND, INSCRIPTION, when.at());
            case Event.Inscribed _ -> deadlines.meet(plan.id(), INSCRIPTION, ACT);
            case Event.AgeReviewed _ -> deadlines.meet(plan.id(), AGEING_OUT, ACT);
            case Event.Ended _ -> end(file);
            case Event.Approached _,
                    Event.Determined _,
                    Event.Agreed _,
                    Event.Heard _,
                    Event.Represented _,
                    Event.Placed _,
                    Event.Served _ -> {}
        }
    }

    private void move(PlanFile file, Event.Moved moved, Occurred when) {
        Measure measure = file.course().measures().list().get(moved.measure() - 1);
        if (measure.urgency() == Urgency.NONE) return;
        UUID row = plans.rowOf(file.plan(), moved.measure());
        switch (moved.to()) {
            case ACCEPTED -> {
                deadlines.meet(row, DECREE, ACT);
                start(file.plan(), row, Protection.MEASURE, JUDGE, when.at());
            }
            case REFUSED -> deadlines.meet(row, DECREE, ACT);
            case DONE, WITHDRAWN, PROPOSED -> {}
        }
        if (moved.to() == MeasureStanding.WITHDRAWN || moved.to() == MeasureStanding.REFUSED)
            deadlines.cancel(row, ACT);
    }

    private void end(PlanFile file) {
        deadlines.cancel(file.plan().id(), ACT);
        for (Measure measure : file.course().measures().list())
            if (measure.urgency() != Urgency.NONE) deadlines.cancel(plans.rowOf(file.plan(), measure.number()), ACT);
    }

    private void start(Plan plan, UUID subject, String kind, String rule, Instant from) {
        clocks.start(plan.caseId(), subject, kind, plan.unit(), rule, from);
    }
}
