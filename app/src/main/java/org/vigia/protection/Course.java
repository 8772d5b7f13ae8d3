package org.vigia.protection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a plan of restoration stands, folded from what was recorded of it.
 *
 * @param reached the steps reached, each with the day on which it first was; the first is always there
 * @param rights codes of the rights found restricted, as last determined
 * @param versions how many versions the plan has had
 * @param last the day on which anything last happened
 * @param inscriptionAsked the day on which the child's inscription as a victim was asked for
 * @param inscribed the day on which it was made
 * @param ageReviewed the day on which it was last reviewed what goes on after eighteen
 */
public record Course(
        Map<Stage, LocalDate> reached,
        List<String> rights,
        int versions,
        Measures measures,
        Map<FollowUp, Event.FollowedUp> followUps,
        LocalDate last,
        Optional<LocalDate> inscriptionAsked,
        Optional<LocalDate> inscribed,
        Optional<LocalDate> ageReviewed,
        Optional<Event.Ended> ended) {

    public Course {
        reached = Collections.unmodifiableMap(new EnumMap<>(reached));
        rights = List.copyOf(rights);
        followUps = Map.copyOf(followUps);
    }

    static Course begin(LocalDate on) {
        return new Course(
                Map.of(Stage.RECEIVED, on),
                List.of(),
                0,
                new Measures(List.of()),
                Map.of(),
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** @throws org.vigia.access.NotYet when the plan does not allow it @throws org.vigia.access.InvalidInput naming what is wrong */
    Course then(Event event) {
        return new Turn(this).take(event);
    }

    LocalDate opened() {
        return Objects.requireNonNull(reached.get(Stage.RECEIVED));
    }

    /** The last step reached. */
    public Stage stage() {
        return Stage.last(reached.keySet());
    }

    public boolean has(Stage stage) {
        return reached.containsKey(stage);
    }

    public boolean isOver() {
        return ended.isPresent();
    }

    public List<Measure> openMeasures() {
        return measures.list().stream().filter(Measure::isOpen).toList();
    }

    /** The rights found restricted that no measure has restored yet. */
    public List<String> unrestored() {
        return rights.stream().filter(right -> !measures.restored(right)).toList();
    }

    public boolean awaitsInscription() {
        return inscriptionAsked.isPresent() && inscribed.isEmpty();
    }

    /** The last day of a follow-up; empty before there is a plan. */
    public Optional<LocalDate> due(FollowUp which) {
        return Optional.ofNullable(reached.get(Stage.PLANNED)).map(which::due);
    }

    Optional<Event.FollowedUp> latestFollowUp() {
        return followUps.values().stream().reduce((a, b) -> a.on().isAfter(b.on()) ? a : b);
    }

    /** How a follow-up stands on a day: nothing that should have been looked at is silent. */
    public FollowUp.Standing standing(FollowUp which, LocalDate today) {
        Optional<LocalDate> due = due(which);
        if (due.isEmpty()) return isOver() ? FollowUp.Standing.ENDED : FollowUp.Standing.NOT_BEGUN;
        Event.FollowedUp made = followUps.get(which);
        if (made != null) return made.on().isAfter(due.get()) ? FollowUp.Standing.MET_LATE : FollowUp.Standing.MET;
        if (ended.filter(end -> !end.on().isAfter(due.get())).isPresent()) return FollowUp.Standing.ENDED;
        return today.isAfter(due.get()) ? FollowUp.Standing.MISSED : FollowUp.Standing.AWAITED;
    }
}
