package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a register tells of a measure after its proposal, with what came with it. */
public sealed interface MeasureStep {
    Told told();

    /** What happened to the measure of that number in its plan. */
    Event of(int measure);

    /** Whether that event is the same step of the same measure, on whatever day. */
    boolean isStep(Event event, int measure);

    /** The same step where it was recorded already. */
    default Optional<Event> find(List<Event> events, int measure) {
        return events.stream().filter(event -> isStep(event, measure)).findFirst();
    }

    /** @param why only of a refusal */
    record Moved(LocalDate on, MeasureStanding to, @Nullable Refusal why, Told told) implements MeasureStep {
        @Override
        public Event of(int measure) {
            return new Event.Moved(on, measure, to, why);
        }

        @Override
        public boolean isStep(Event event, int measure) {
            return event instanceof Event.Moved moved && moved.measure() == measure && moved.to() == to;
        }
    }

    record Judged(LocalDate on, Judgment said, Told told) implements MeasureStep {
        @Override
        public Event of(int measure) {
            return new Event.Judged(on, measure, said);
        }

        @Override
        public boolean isStep(Event event, int measure) {
            return event instanceof Event.Judged judged && judged.measure() == measure;
        }
    }
}
