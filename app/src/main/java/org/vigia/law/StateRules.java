package org.vigia.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigia.reference.CodeList;

/**
 * The rows by which a child's work is judged, read whole or refused: the federal floor, and above it the rules of a state, which
 * hold only for work in that state and only add. Whatever its certainty, no row takes a federal breach away.
 */
record StateRules(Vocabulary vocabulary, Catalogue catalogue) {
    static final String TABLE = "state_rules";

    /** The federal rules. @throws IllegalStateException naming each row with a flaw, such as one that asks for the state */
    DecisionTable floor(Tables tables) {
        return DecisionTable.of("judgment", sound("judgment", tables.read("judgment.csv")));
    }

    /** The rules of the states. @throws IllegalStateException naming each row with a flaw, such as one that permits */
    DecisionTable above(Tables tables) {
        return of(tables.read(TABLE + ".csv"));
    }

    DecisionTable of(CodeList list) {
        var rules = sound(TABLE, list).rows().stream().map(row -> new Rule(conditions(row), row));
        return new DecisionTable(TABLE, list.source(), rules.toList());
    }

    /** The state first, then what its own law asks. */
    private static List<Condition> conditions(CodeList.Row row) {
        var state = new Condition("state", Condition.Operator.IS, List.of(row.get("state")));
        return Stream.concat(Stream.of(state), Condition.list(row.find("when").orElse("")).stream())
                .toList();
    }

    private CodeList sound(String table, CodeList list) {
        var flaws = new ArrayList<String>();
        IntStream.range(0, list.rows().size())
                .mapToObj(at -> new Reform.Change(table, at + 2, list.rows().get(at)))
                .flatMap(change -> ReformCheck.of(change, vocabulary, catalogue).stream())
                .forEach(flaw -> flaws.add("law/%s.csv. %s".formatted(table, flaw)));
        if (!flaws.isEmpty()) throw new IllegalStateException(String.join("\n", flaws));
        return list;
    }
}
