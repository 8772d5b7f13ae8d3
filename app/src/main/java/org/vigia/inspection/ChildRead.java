package org.vigia.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;

/**
 * A child or adolescent found at work, and the facts of the work.
 *
 * @param hazards codes; null when nobody looked, empty when none was seen
 */
record ChildRead(
        int number,
        int youngest,
        int oldest,
        Optional<String> activity,
        Optional<List<String>> hazards,
        @Nullable BigDecimal hoursPerDay,
        @Nullable BigDecimal daysPerWeek,
        @Nullable BigDecimal pay,
        @Nullable PayPeriod payPeriod,
        Answer attendsSchool,
        List<WorkAnswer> answers) {
    static List<ChildRead> of(List<FoundChild> found) {
        List<ChildRead> read = new ArrayList<>();
        for (FoundChild child : found) read.add(of(read.size() + 1, child));
        return read;
    }

    private static ChildRead of(int number, FoundChild child) {
        ChildWork work = child.work();
        return new ChildRead(
                number,
                child.age().atLeast(),
                child.age().atMost(),
                child.activity(),
                work.hazards().map(codes -> codes.stream().sorted().toList()),
                work.hoursPerDay(),
                work.daysPerWeek(),
                work.pay().amount(),
                work.pay().period(),
                work.attendsSchool(),
                work.answers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new WorkAnswer(one.getKey(), one.getValue()))
                        .toList());
    }
}
