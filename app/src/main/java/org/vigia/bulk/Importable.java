package org.vigia.bulk;

import java.util.List;
import java.util.Map;
import org.vigia.access.Permission;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * A kind of record that other registers keep: the columns of its files, the rule of a row, and how rows are recorded.
 *
 * @param <R> what a row says
 */
interface Importable<R> {
    /**
     * The same for one pass over a file; a kind that judges a row by those before it keeps them there.
     *
     * @param dryRun whether nothing of what was judged before is recorded meanwhile
     */
    default Importable<R> begin(boolean dryRun) {
        return this;
    }

    /** As commands and programs call it; its table has the Spanish name. */
    String name();

    /** Its columns, those of {@link Key} among them. */
    Table table();

    /** What the page asks of whoever records one. */
    Permission permission();

    /** How many rows are one transaction and one link of the chain. */
    int chunk();

    /** Refuses what cannot be true of a row, as far as its cells are known. */
    void check(Row row);

    /** What a row says with which nothing is wrong. */
    R read(Row row, Key key);

    /** What is here of the acting unit's rows. It refuses those that cannot be recorded as things stand here. */
    Map<Key, Standing<R>> find(List<Told<R>> rows);

    void recordAll(List<Told<R>> rows);

    /** Records rows that name those they correct. */
    void correctAll(List<Correction<R>> corrections);
}
