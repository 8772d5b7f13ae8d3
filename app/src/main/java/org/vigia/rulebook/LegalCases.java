package org.vigia.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.law.Law;
import org.vigia.reference.CodeList;

/** All legal cases, in the order in which lawyers read them. */
@Component
class LegalCases {
    private static final Map<String, Function<CodeList.Row, LegalCase>> FILES = Map.of(
            "judgment_cases.csv", WorkCase::new,
            "competence_cases.csv", CompetenceCase::new,
            "fine_cases.csv", FineCase::new,
            "deadline_cases.csv", TermCase::new);

    private final List<LegalCase> all;
    private final Law law;
    private @Nullable Map<String, List<LegalCase>> byRule;

    LegalCases(Law law) {
        this.law = law;
        this.all = Stream.of("judgment_cases.csv", "competence_cases.csv", "fine_cases.csv", "deadline_cases.csv")
                .flatMap(file -> CodeList.read("rulebook", file).rows().stream().map(FILES.get(file)))
                .toList();
    }

    List<LegalCase> list() {
        return all;
    }

    /** Those whose answer rests on a rule. */
    List<LegalCase> list(String rule) {
        return byRule().getOrDefault(rule, List.of());
    }

    /** All of them judged once, when a rule is first read: the law does not change while a server runs. */
    private synchronized Map<String, List<LegalCase>> byRule() {
        if (byRule != null) return byRule;
        Map<String, List<LegalCase>> found = new HashMap<>();
        for (LegalCase one : all)
            for (String rule : one.rules(law))
                found.computeIfAbsent(rule, _ -> new ArrayList<>()).add(one);
        byRule = found;
        return found;
    }
}
