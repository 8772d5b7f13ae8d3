package org.vigia.access;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vigia.access.Situation.Fields;

/**
 * Who may do and see what, where, and on what basis: the lines of {@code access/policy.csv}. What no line allows is refused.
 * The same lines are in the table {@code access.rule}, from which row-level security reads them.
 */
record Policy(List<Rule> rules) {

    static Policy load() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Policy.class.getResourceAsStream("/access/policy.csv")),
                        StandardCharsets.UTF_8))) {
            return new Policy(rows.stream().map(Rule::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much the policy allows in that situation; empty when nothing. */
    Optional<Fields> decide(Permission permission, Situation situation) {
        return rules.stream()
                .filter(rule -> rule.permission() == permission && rule.covers(situation))
                .map(Rule::fields)
                .max(Comparator.naturalOrder());
    }

    /** Whether there is somebody who may do it. */
    boolean allowsAnybody(Permission permission) {
        return permission.isOpen() || rules.stream().anyMatch(rule -> rule.permission() == permission);
    }

    /** Whether that role may do it with a file that was opened in an emergency. */
    boolean allowsInAnEmergency(Role role, Permission permission) {
        return rules.stream()
                .anyMatch(rule -> rule.permission() == permission
                        && rule.roles().contains(role)
                        && rule.purposes().contains(Situation.Purpose.BREAK_GLASS));
    }

    /** Whether there is a record with which that role may do it. */
    boolean allows(Role role, Permission permission) {
        return rules.stream()
                .anyMatch(rule -> rule.permission() == permission
                        && rule.roles().contains(role)
                        && rule.fields() != Fields.OUTLINE);
    }
}
