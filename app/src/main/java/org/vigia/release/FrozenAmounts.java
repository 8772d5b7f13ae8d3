package org.vigia.release;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.vigia.disclosure.MoneyByState;
import org.vigia.disclosure.MoneyByState.Contribution;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** Amounts protected for an edition. @param exact what each contributor of each state has in them; it never leaves the house */
record FrozenAmounts(Amounts amounts, String exact) {
    static final FactForm FORM = FactForm.of(
                    "release.fine_amounts", 1, "release.fine_amounts", "edition", "year", "part", "currency", "shown")
            .sealing("exact");

    /** Protects them. @param contributions whose contributors are numbered, so that nothing of who they are is kept */
    static FrozenAmounts protect(int year, Amounts.Part part, String currency, List<Contribution> contributions) {
        List<String> contributors =
                contributions.stream().map(Contribution::contributor).distinct().toList();
        String exact = contributions.stream()
                .map(one -> "%s %d %s"
                        .formatted(
                                one.state(),
                                contributors.indexOf(one.contributor()),
                                one.amount().toPlainString()))
                .collect(joining("\n"));
        return new FrozenAmounts(new Amounts(year, part, currency, MoneyByState.of(contributions)), exact);
    }

    /** Whether what is shown follows from what was frozen. */
    boolean isReproduced() {
        List<Contribution> contributions = exact.lines()
                .map(line -> line.split(" "))
                .map(word -> new Contribution(word[0], word[1], new BigDecimal(word[2])))
                .toList();
        return MoneyByState.of(contributions).equals(amounts.shown());
    }

    Fact fact(UUID edition) {
        return Fact.on(FORM)
                .about(edition)
                .keyOf(edition)
                .set("edition", edition)
                .set("year", amounts.year())
                .set("part", amounts.part().name())
                .set("currency", amounts.currency())
                .set("shown", write(amounts.shown()))
                .seal("exact", exact);
    }

    private static String write(SortedMap<String, BigDecimal> shown) {
        return shown.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().toPlainString())
                .collect(joining("\n"));
    }

    static SortedMap<String, BigDecimal> read(String shown) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        shown.lines().map(line -> line.split(" ")).forEach(word -> sums.put(word[0], new BigDecimal(word[1])));
        return sums;
    }
}
