package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigia.reference.CodeList;

class ReviewsTest {
    private static final Law LAW = new Law();
    private static final RuleText RULE = LAW.rules().stream()
            .filter(rule -> rule.code().equals("F995"))
            .findFirst()
            .orElseThrow();

    @Test
    void no_rule_has_been_reviewed_yet() {
        assertThat(LAW.rules()).allMatch(rule -> LAW.review(rule).isEmpty());
    }

    @Test
    void a_review_is_of_one_text_and_another_version_is_unreviewed_again() {
        assertThat(of(RULE.version())).contains(new Review("Dirección jurídica", LocalDate.parse("2026-12-01")));
        assertThat(of("0").isEmpty()).isTrue();
    }

    private static Optional<Review> of(String version) {
        return new Reviews(List.of(new CodeList.Row(Map.of(
                        "table", "fines",
                        "rule", "F995",
                        "valid_from", "2016-01-28",
                        "version", version,
                        "reviewer", "Dirección jurídica",
                        "reviewed_on", "2026-12-01"))))
                .find(RULE);
    }
}
