package org.vigia.law;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the law in force that day says of the facts: breaches that follow, breaches that may follow once a fact is known, and
 * notes. It qualifies facts; it decides nothing.
 */
public record Judgment(List<Breach> breaches, List<Possible> possible, List<Note> notes, String version) {

    /** A breach that would follow depending on facts not known, named for the screen: «Falta el dato: la edad». */
    public record Possible(BreachKind kind, List<String> missing) {
        public Possible {
            missing = List.copyOf(missing);
        }
    }

    /** Something the reader must know that is no breach, such as why a breach does not follow. */
    public record Note(String rule, String textEs, String provision, Certainty certainty) {}

    public Judgment {
        breaches = List.copyOf(breaches);
        possible = List.copyOf(possible);
        notes = List.copyOf(notes);
    }

    public boolean immediateCessation() {
        return breaches.stream().anyMatch(breach -> breach.kind().immediateCessation());
    }

    public boolean criminalNotice() {
        return breaches.stream().anyMatch(breach -> breach.kind().criminalNotice());
    }

    /** Every fact that is missing for some breach, each once. */
    public List<String> missing() {
        return possible.stream()
                .flatMap(breach -> breach.missing().stream())
                .distinct()
                .toList();
    }

    /** What only counsel can confirm. */
    public List<Note> forCounsel() {
        var breached = breaches.stream()
                .filter(breach -> breach.certainty() == Certainty.COUNSEL)
                .map(breach -> new Note(
                        String.join(", ", breach.rules()),
                        String.join(" ", breach.explanations()),
                        String.join("; ", breach.provisions()),
                        breach.certainty()));
        return Stream.concat(breached, notes.stream().filter(note -> note.certainty() == Certainty.COUNSEL))
                .toList();
    }
}
