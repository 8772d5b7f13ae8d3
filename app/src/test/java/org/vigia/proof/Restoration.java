package org.vigia.proof;

import java.time.LocalDate;
import java.time.LocalTime;
import org.vigia.law.Answer;
import org.vigia.protection.Event;
import org.vigia.protection.FollowUp;
import org.vigia.protection.Institution;
import org.vigia.protection.MeasureKind;
import org.vigia.protection.MeasureStanding;
import org.vigia.protection.Placement;
import org.vigia.protection.Protection;
import org.vigia.protection.Refusal;
import org.vigia.protection.Representation;
import org.vigia.protection.Told;
import org.vigia.protection.Urgency;

/** What a protection unit did for a child, with a mark of its own in every word that it wrote. */
record Restoration(Protection protection, String plan, LocalDate day, Marks marks) {
    void tell() {
        record(
                new Event.Proposed(
                        day, MeasureKind.MEDICAL, "HEALTH", Institution.HEALTH, day.plusDays(1), Urgency.ASKED),
                new Told(null, LocalTime.of(9, 30)));
        record(
                new Event.Moved(day, 1, MeasureStanding.ACCEPTED, null),
                new Told(marks.on("quien-acepto"), LocalTime.of(11, 0)));
        record(new Event.Approached(day.plusDays(1)), Told.words(marks.on("acercamiento")));
        record(new Event.Planned(day.plusDays(2)), Told.words(marks.on("diagnostico")));
        record(propose(MeasureKind.SCHOOL, "EDUCATION", Institution.EDUCATION), Told.nothing());
        record(new Event.Moved(day.plusDays(4), 2, MeasureStanding.REFUSED, Refusal.NO_MEANS), Told.nothing());
        record(new Event.Heard(day.plusDays(5), Answer.YES), Told.words(marks.on("opinion")));
        record(new Event.Represented(day.plusDays(5), Representation.COADJUVANT), Told.nothing());
        record(new Event.Placed(day.plusDays(5), Placement.EXTENDED_FAMILY), Told.nothing());
        record(new Event.Served(day.plusDays(6), "PSYCHOLOGY"), Told.nothing());
        record(new Event.InscriptionAsked(day.plusDays(7)), Told.nothing());
        record(
                new Event.FollowedUp(day.plusDays(90), FollowUp.THREE, Answer.NO, Answer.UNKNOWN),
                Told.words(marks.on("seguimiento")));
    }

    private Event propose(MeasureKind kind, String right, Institution institution) {
        return new Event.Proposed(day.plusDays(3), kind, right, institution, day.plusDays(30), Urgency.NONE);
    }

    private void record(Event event, Told told) {
        protection.record(plan, event, told, null);
    }
}
