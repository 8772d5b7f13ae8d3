package org.vigia.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.vigia.inspection.ChildWork;
import org.vigia.inspection.PayPeriod;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.registry.Formality;
import org.vigia.registry.WorkplaceKind;

/** A kind of work in which children are found, as the report names them. */
record Work(
        String scian,
        WorkplaceKind kind,
        Formality formality,
        boolean federal,
        String task,
        Set<String> hazards,
        Map<WorkQuestion, Answer> answers,
        int weight) {
    private static final List<Work> ALL = Rows.of("work.csv").stream()
            .map(row -> new Work(
                    row.getField("scian"),
                    WorkplaceKind.valueOf(row.getField("kind")),
                    Formality.valueOf(row.getField("formality")),
                    row.getField("federal").equals("yes"),
                    row.getField("task"),
                    words(row.getField("hazards")).stream().collect(Collectors.toSet()),
                    words(row.getField("answers")).stream()
                            .map(pair -> pair.split("="))
                            .collect(Collectors.toMap(p -> WorkQuestion.valueOf(p[0]), p -> Answer.valueOf(p[1]))),
                    Integer.parseInt(row.getField("weight"))))
            .toList();

    private static List<String> words(String field) {
        return field.isBlank() ? List.of() : Arrays.asList(field.split(" "));
    }

    static Work draw(RandomGenerator random) {
        int at = random.nextInt(ALL.stream().mapToInt(Work::weight).sum());
        for (Work work : ALL) {
            at -= work.weight;
            if (at < 0) return work;
        }
        return ALL.getLast();
    }

    ChildWork ofAChild(RandomGenerator random) {
        var seen = new EnumMap<WorkQuestion, Answer>(WorkQuestion.class);
        seen.putAll(answers);
        seen.put(WorkQuestion.FAMILY_CIRCLE, random.nextInt(7) == 0 ? Answer.UNKNOWN : Answer.NO);
        seen.put(WorkQuestion.MEDICAL_CERTIFICATE, random.nextInt(3) == 0 ? Answer.NO : Answer.UNKNOWN);
        seen.put(WorkQuestion.BASIC_EDUCATION, random.nextInt(3) == 0 ? Answer.NO : Answer.UNKNOWN);
        return new ChildWork(
                task,
                Optional.of(hazards),
                BigDecimal.valueOf(random.nextInt(4, 12)),
                BigDecimal.valueOf(random.nextInt(3, 8)),
                new ChildWork.Pay(BigDecimal.valueOf(random.nextInt(80, 260)), PayPeriod.DAY),
                random.nextInt(3) == 0 ? Answer.YES : Answer.NO,
                seen);
    }
}
