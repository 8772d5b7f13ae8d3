package org.vigia.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigia.law.Branch.Standing;
import org.vigia.reference.CodeList;

/** The 22 branches by activity: the longest code that an activity begins with decides. */
record Branches(List<CodeList.Row> rows) {

    static Branches read() {
        return new Branches(CodeList.read("law", "federal_branches.csv").rows());
    }

    List<Branch> validOn(LocalDate day) {
        return rows.stream()
                .filter(row -> row.validOn(day))
                .map(Branches::toBranch)
                .toList();
    }

    List<Branch> of(Set<String> activities, LocalDate day) {
        var valid = validOn(day);
        return activities.stream()
                .sorted()
                .flatMap(activity -> find(activity, valid).stream())
                .distinct()
                .toList();
    }

    /** The most federal standing among the activities, since one federal activity suffices. */
    Standing standing(Set<String> activities, LocalDate day) {
        var valid = validOn(day);
        return activities.stream()
                .map(activity -> find(activity, valid).map(Branch::standing).orElseGet(() -> tooBroad(activity, valid)))
                .max(Comparator.naturalOrder())
                .orElse(Standing.UNDETERMINED);
    }

    private static Optional<Branch> find(String activity, List<Branch> valid) {
        return valid.stream()
                .filter(branch -> activity.startsWith(branch.industry()))
                .max(Comparator.comparingInt(branch -> branch.industry().length()));
    }

    private static Standing tooBroad(String activity, List<Branch> valid) {
        var holdsFederal = valid.stream()
                .anyMatch(branch -> branch.standing() == Standing.FEDERAL && holds(activity, branch.industry()));
        return holdsFederal ? Standing.UNDETERMINED : Standing.LOCAL;
    }

    /** Whether a broader code, possibly a range of sectors such as 31-33, holds a narrower one. */
    private static boolean holds(String broad, String narrow) {
        var bounds = broad.split("-", 2);
        if (bounds.length == 1) return narrow.startsWith(broad);
        var sector = narrow.substring(0, 2);
        return bounds[0].compareTo(sector) <= 0 && sector.compareTo(bounds[1]) <= 0;
    }

    private static Branch toBranch(CodeList.Row row) {
        return new Branch(
                row.get("branch"),
                row.get("name_es"),
                row.get("industry"),
                Standing.valueOf(row.get("standing")),
                row.find("note_es"));
    }
}
