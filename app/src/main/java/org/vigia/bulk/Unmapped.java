package org.vigia.bulk;

import java.util.List;
import org.vigia.access.InvalidInput;
import org.vigia.sheet.Heading;
import org.vigia.sheet.Table;
import org.vigia.sheet.Unreadable;

/** A file whose header lacks required columns under any name that is known; somebody may say which of its own they are. */
final class Unmapped extends InvalidInput {
    private static final long serialVersionUID = 1;

    private final transient Heading heading;
    private final transient Table table;

    Unmapped(Unreadable refused, Heading heading, Table table) {
        super("archivo", refused.sentence());
        this.heading = heading;
        this.table = table;
    }

    List<String> missing() {
        return heading.lacking(table);
    }

    List<String> headings() {
        return heading.unknown();
    }
}
