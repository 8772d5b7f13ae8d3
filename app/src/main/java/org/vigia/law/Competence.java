package org.vigia.law;

import java.util.List;

/**
 * Who is competent and why. {@code needsRuling} asks a person to settle it while the clocks run; {@code missing} names what
 * is not known and could change the answer; {@code rule} and {@code version} say which row of the table decided.
 */
public record Competence(
        Jurisdiction jurisdiction,
        boolean needsRuling,
        String reason,
        String provision,
        Certainty certainty,
        String rule,
        String version,
        List<Branch> branches,
        List<String> missing) {
    public Competence {
        branches = List.copyOf(branches);
        missing = List.copyOf(missing);
    }
}
