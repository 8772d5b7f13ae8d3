package org.vigia.subject;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigia.docket.ActKinds;
import org.vigia.docket.Trace;
import org.vigia.law.Hazard;
import org.vigia.law.Law;
import org.vigia.page.Formats;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** What was recorded of a child, in words that it understands. */
@Component
class Entries {
    /** Listed apart, with what for. */
    private static final String OPENING = "identity.opening";

    private final ActKinds kinds;
    private final Reference reference;
    private final Law law;
    private final Words words = Words.read();

    Entries(ActKinds kinds, Reference reference, Law law) {
        this.kinds = kinds;
        this.reference = reference;
        this.law = law;
    }

    List<Held.Entry> of(List<Trace> traces, ZoneId zone) {
        return traces.stream()
                .filter(trace -> !trace.kind().equals(OPENING))
                .map(trace -> new Held.Entry(
                        trace,
                        kinds.label(trace.kind()),
                        reference.unitName(trace.unit()),
                        Formats.moment(trace.recordedAt(), zone),
                        trace.values().stream()
                                .map(value -> new Held.Line(
                                        words.term(value.field()),
                                        text(value, trace.recordedAt().atZone(zone))))
                                .toList()))
                .toList();
    }

    private String text(Trace.Value value, ZonedDateTime recorded) {
        return switch (value.value()) {
            case LocalDate day -> Formats.day(day);
            case Instant instant -> Formats.moment(instant, recorded.getZone());
            case Boolean yes -> yes ? "Sí" : "No";
            case Collection<?> many when many.isEmpty() -> "Ninguno";
            case Collection<?> many ->
                many.stream()
                        .map(one -> text(value.field(), one.toString(), recorded.toLocalDate()))
                        .collect(joining("; "));
            case Object other -> text(value.field(), other.toString(), recorded.toLocalDate());
        };
    }

    private String text(String field, String code, LocalDate recorded) {
        return switch (field) {
            case "state" -> reference.placeName(code, null);
            case "municipality" -> reference.placeName(code.substring(0, 2), code);
            case "activity" ->
                reference.findIndustry(code).map(Industry::titleEs).orElse(code);
            case "issuer" -> reference.findUnit(code).map(AgencyUnit::nameEs).orElse(code);
            case "provision" -> law.getBreach(code).nameEs();
            case "hazards" ->
                law.hazards(recorded).stream()
                        .filter(hazard -> hazard.code().equals(code))
                        .map(Hazard::textEs)
                        .findFirst()
                        .orElse(code);
            default -> words.of(field, code);
        };
    }
}
