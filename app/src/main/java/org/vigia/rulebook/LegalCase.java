package org.vigia.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigia.law.Certainty;
import org.vigia.law.Law;
import org.vigia.reference.CodeList;

/** Invented facts beside the tables, with what the law must answer, why, and how sure that is. */
sealed interface LegalCase permits WorkCase, CompetenceCase, FineCase, TermCase {
    CodeList.Row row();

    /** The facts in words. */
    List<String> facts(CaseWords words);

    /** What was reasoned from the law. */
    List<String> answer(CaseWords words);

    /** What a law says of the same facts, in the same words. */
    List<String> answer(CaseWords words, Law law);

    /** What stays open until a fact is known, as far as the case names it. */
    default List<String> pending(CaseWords words) {
        return List.of();
    }

    /** Codes of the rules that the answer rests on. */
    Set<String> rules(Law law);

    /** The day of its facts. */
    default LocalDate day() {
        return LocalDate.parse(row().get("on"));
    }

    /** The same facts on another day, to ask what would be answered then. */
    LegalCase movedTo(LocalDate day);

    default String name() {
        return row().get("case");
    }

    default String citation() {
        return row().get("citation");
    }

    default Certainty certainty() {
        return Certainty.valueOf(row().get("certainty").toUpperCase(Locale.ROOT));
    }

    default Set<String> codes(String column) {
        return codes(row(), column);
    }

    static CodeList.Row with(CodeList.Row row, Map<String, String> cells) {
        var all = new HashMap<>(row.cells());
        all.putAll(cells);
        return new CodeList.Row(all);
    }

    static Set<String> codes(CodeList.Row row, String column) {
        return row.find(column).map(cell -> Set.of(cell.split(" "))).orElse(Set.of());
    }
}
