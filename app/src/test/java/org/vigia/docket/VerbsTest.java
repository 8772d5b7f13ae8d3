package org.vigia.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vigia.law.DeadlineRule;
import org.vigia.law.Law;

class VerbsTest {
    @Test
    void every_deadline_of_the_law_says_what_to_do() {
        var verbs = new Verbs();
        assertThat(new Law().deadlines(LocalDate.of(2026, 11, 23)))
                .extracting(DeadlineRule::code)
                .allSatisfy(rule -> assertThat(verbs.get(rule)).isNotBlank());
    }
}
