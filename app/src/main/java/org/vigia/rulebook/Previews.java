package org.vigia.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.inspection.Inspection;
import org.vigia.law.BreachKind;
import org.vigia.law.Law;
import org.vigia.law.Reform;
import org.vigia.law.Replay;
import org.vigia.law.RuleText;

/** Lays a reform over the law and asks both of the same facts; the law in force stays as it is. */
@Component
class Previews {
    /** As much recorded work as one preview judges again. */
    static final int MOST = 5_000;

    private final Law law;
    private final LegalCases cases;
    private final CaseWords words;
    private final Inspection inspection;
    private final Access access;

    Previews(Law law, LegalCases cases, CaseWords words, Inspection inspection, Access access) {
        this.law = law;
        this.cases = cases;
        this.words = words;
        this.inspection = inspection;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public ReformPreview of(Reform reform) {
        access.require(Permission.PREVIEW_REFORM);
        var reformed = Law.with(reform);
        return new ReformPreview(
                reform.from(),
                rules(reform, reformed),
                cases(reform, reformed),
                cases.list().size(),
                access.may(Permission.SEE_CHILDREN) ? Optional.of(works(reform)) : Optional.empty());
    }

    private List<ReformPreview.Changed> rules(Reform reform, Law reformed) {
        var known = law.rules();
        return reformed.rules().stream()
                .filter(reform::touches)
                .map(text -> new ReformPreview.Changed(text, known.stream().noneMatch(rule -> isSame(rule, text))))
                .toList();
    }

    private static boolean isSame(RuleText one, RuleText other) {
        return one.table().equals(other.table())
                && one.code().equals(other.code())
                && one.validFrom().equals(other.validFrom());
    }

    /** As they are, if they happened since; else as if they had on its first day. */
    private List<ReformPreview.CaseChange> cases(Reform reform, Law reformed) {
        var changes = new ArrayList<ReformPreview.CaseChange>();
        for (LegalCase one : cases.list()) {
            var moved = one.day().isBefore(reform.from()) ? one.movedTo(reform.from()) : one;
            var before = moved.answer(words, law);
            var after = moved.answer(words, reformed);
            if (!before.equals(after)) changes.add(new ReformPreview.CaseChange(moved, before, after));
        }
        return changes;
    }

    private ReformPreview.Works works(Reform reform) {
        var seen = inspection.listWork(reform.from(), MOST + 1);
        var judged = seen.subList(0, Math.min(MOST, seen.size()));
        List<Replay> otherwise = law.preview(reform, judged);
        Map<String, Integer> breaches = new TreeMap<>();
        for (Replay replay : otherwise) {
            for (BreachKind come : replay.added()) breaches.merge("+" + come.code(), 1, Integer::sum);
            for (BreachKind gone : replay.removed()) breaches.merge("-" + gone.code(), 1, Integer::sum);
        }
        return new ReformPreview.Works(judged.size(), seen.size() <= MOST, otherwise.size(), breaches);
    }
}
