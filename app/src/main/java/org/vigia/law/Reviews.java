package org.vigia.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigia.reference.CodeList;

/** The reviews of rules; each is of one text, so that a rule whose table changed since then is unreviewed again. */
record Reviews(List<CodeList.Row> rows) {
    Reviews {
        rows = List.copyOf(rows);
    }

    static Reviews read() {
        return new Reviews(CodeList.read("law", "reviews.csv").rows());
    }

    /** The last review of a rule as it stands. */
    Optional<Review> find(RuleText rule) {
        return rows.stream()
                .filter(row -> row.get("table").equals(rule.table())
                        && row.get("rule").equals(rule.code())
                        && row.find("valid_from").map(LocalDate::parse).equals(rule.validFrom())
                        && row.get("version").equals(rule.version()))
                .map(row -> new Review(row.get("reviewer"), LocalDate.parse(row.get("reviewed_on"))))
                .reduce((_, last) -> last);
    }
}
