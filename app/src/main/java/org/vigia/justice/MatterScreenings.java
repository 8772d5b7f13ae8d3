package org.vigia.justice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.page.Formats;
import org.vigia.page.Option;
import org.vigia.screening.Interview;
import org.vigia.screening.Screening;

/** Screenings of a case that may answer whether an adolescent who is accused is a victim (LGPSEDMTP 37), so that nobody is asked twice. */
@Component
class MatterScreenings {
    private static final String CHOSEN = "tamizaje-";

    private final Screening screening;

    MatterScreenings(Screening screening) {
        this.screening = screening;
    }

    /** Those that a person has decided, the latest first. */
    List<Option> options(UUID caseId) {
        return screening.list(caseId).stream()
                .flatMap(interview -> Screened.of(interview.result()).stream()
                        .map(found -> new Option(
                                CHOSEN + interview.id(),
                                "Con el tamizaje del %s: %s".formatted(Formats.day(interview.on()), found.label()))))
                .toList();
    }

    /** The answer that the chosen screening of the case gives; empty when none was chosen. */
    Optional<Event.Answered> read(UUID caseId, Event.Answered answered) {
        return Optional.ofNullable(answered.interview())
                .map(id -> screening.list(caseId).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .flatMap(one -> answer(one, answered))
                        .orElseThrow(() -> new InvalidInput("respuesta", "Elija un tamizaje de este caso.")));
    }

    private static Optional<Event.Answered> answer(Interview interview, Event.Answered answered) {
        return Screened.of(interview.result()).map(found -> new Event.Answered(answered.on(), found, interview.id()));
    }

    /** The screening that was chosen on a form. */
    static Optional<UUID> chosen(String value) {
        try {
            return value.startsWith(CHOSEN)
                    ? Optional.of(UUID.fromString(value.substring(CHOSEN.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
