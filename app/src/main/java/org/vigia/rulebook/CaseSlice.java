package org.vigia.rulebook;

import java.util.List;
import org.vigia.page.Form;
import org.vigia.page.Slice;

/** A page of the legal cases of a rule; their order never changes, so the key of one is its place. */
final class CaseSlice {
    static final int SHOWN = 20;

    private CaseSlice() {}

    static Slice<LegalCase> read(Form form, List<LegalCase> all) {
        int after = form.integer("despues", 0, all.size()).orElse(0);
        var before = form.integer("antes", 0, all.size());
        int from = before.isPresent() ? Math.max(0, before.getAsInt() - SHOWN) : after;
        int to = Math.min(all.size(), from + SHOWN);
        return new Slice<>(
                all.subList(from, to),
                from == 0,
                from == 0 ? null : Integer.toString(from),
                to == all.size() ? null : Integer.toString(to));
    }
}
