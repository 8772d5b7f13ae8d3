package org.vigia.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vigia.inspection.ChecklistItem;
import org.vigia.inspection.NewChecklist;
import org.vigia.inspection.Outcome;

/** How the visits of a part ended, and what those verified that were made: as many answers as the part has. */
final class Answers {
    /** What is not as it should be where children work. */
    private static final String CHILD_AT_WORK = "LV01";

    private final List<String> points;
    private final RandomGenerator random;
    private final @Nullable Outcome[] outcomes;
    private final int[] answers;

    /** @param certain so many of the first visits were made for certain */
    Answers(List<ChecklistItem> points, int visits, int certain, int total, RandomGenerator random) {
        this.points = points.stream().map(ChecklistItem::code).toList();
        this.random = random;
        this.outcomes = new Outcome[visits];
        this.answers = new int[visits];
        int made = 0;
        for (int i = 0; i < visits; i++) {
            outcomes[i] = i < certain ? Outcome.EXECUTED : drawn();
            if (outcomes[i] == Outcome.EXECUTED) made++;
        }
        share(total, made);
    }

    /** Of a hundred visits two meet a shut door, four find nobody, and one has not been made. */
    private @Nullable Outcome drawn() {
        int luck = random.nextInt(100);
        return luck < 2 ? Outcome.REFUSED : luck < 6 ? Outcome.NOT_LOCATED : luck < 7 ? null : Outcome.EXECUTED;
    }

    /** What one visit has more than its share, the next has less. */
    private void share(int total, int made) {
        int nth = 0;
        int more = 0;
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] != Outcome.EXECUTED) continue;
            answers[i] = (int) ((long) total * (nth + 1) / made - (long) total * nth / made);
            boolean first = nth % 2 == 0;
            if (first) more = nth + 1 < made ? random.nextInt(4) : 0;
            answers[i] += first ? more : -more;
            nth++;
        }
    }

    /** Null when the visit was not made. */
    @Nullable
    Outcome outcome(int visit) {
        return outcomes[visit];
    }

    NewChecklist checklist(int visit, boolean children) {
        Set<String> met = new HashSet<>();
        Set<String> unmet = new HashSet<>();
        Set<String> notApplicable = new HashSet<>();
        int first = children ? 0 : random.nextInt(points.size());
        for (int i = 0; i < answers[visit]; i++) {
            String point = points.get((first + i) % points.size());
            int luck = random.nextInt(100);
            if (children ? point.equals(CHILD_AT_WORK) || luck < 45 : luck < 4) unmet.add(point);
            else if (!children && luck < 40) notApplicable.add(point);
            else met.add(point);
        }
        return new NewChecklist(met, unmet, notApplicable);
    }
}
