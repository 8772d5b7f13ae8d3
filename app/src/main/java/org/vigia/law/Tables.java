package org.vigia.law;

import java.util.Optional;
import org.vigia.reference.CodeList;

/** The tables as they are in force, or with a reform laid over them. */
record Tables(Optional<Reform> reform) {

    static Tables inForce() {
        return new Tables(Optional.empty());
    }

    CodeList read(String file) {
        var table = CodeList.read("law", file);
        return reform.map(change -> change.over(file, table)).orElse(table);
    }

    DecisionTable rules(String name) {
        return DecisionTable.of(name, read(name + ".csv"));
    }
}
