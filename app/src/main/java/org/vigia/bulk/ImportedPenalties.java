package org.vigia.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.sanction.BulkPenalties;
import org.vigia.sanction.NewPenalty;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * Penalties that a sanctioning unit keeps in a register, each of a proceeding that was recommended here. What a row tells later
 * of a further step is recorded; what it tells otherwise is refused.
 */
@Component
@Order(7)
record ImportedPenalties(BulkPenalties penalties, Entries entries) implements Importable<NewPenalty> {
    private static final String NAME = "penalties";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table table() {
        return PenaltyCells.TABLE;
    }

    @Override
    public Permission permission() {
        return Permission.DECIDE_SANCTION;
    }

    /** Few, because each starts and ends clocks. */
    @Override
    public int chunk() {
        return 100;
    }

    @Override
    public void check(Row row) {
        PenaltyCells.check(row);
    }

    @Override
    public NewPenalty read(Row row, Key key) {
        return PenaltyCells.read(row);
    }

    @Override
    public Map<Key, Standing<NewPenalty>> find(List<Told<NewPenalty>> rows) {
        var became = entries.find(NAME, rows.stream().map(Told::key).toList());
        Map<Key, Standing<NewPenalty>> here = new HashMap<>();
        Map<String, Long> rowOf = new HashMap<>();
        for (var told : rows) {
            Long earlier =
                    rowOf.putIfAbsent(told.content().proceeding(), told.row().number());
            if (earlier == null) find(told, became.get(told.key()), here);
            else
                told.row()
                        .refuse(
                                "procedimiento",
                                "ya está en el renglón " + earlier,
                                "Deje un solo renglón por procedimiento");
        }
        return here;
    }

    private void find(Told<NewPenalty> told, @Nullable UUID first, Map<Key, Standing<NewPenalty>> here) {
        Rules.refuse(told.row(), penalties.check(told.content()), Map.of());
        if (!told.isGood()) return;
        UUID proceeding = penalties.getProceeding(told.content());
        if (first != null && !first.equals(proceeding))
            told.row().refuse("clave", "es aquí la de otro procedimiento", "Use otra clave");
        else
            penalties
                    .findHere(told.content())
                    .filter(one -> first != null || one.equals(told.content()))
                    .ifPresent(one -> here.put(told.key(), new Standing<>(one, proceeding, proceeding)));
    }

    @Override
    public void recordAll(List<Told<NewPenalty>> rows) {
        rows.forEach(told -> penalties.record(told.content()));
        entries.insertAll(
                NAME,
                rows,
                rows.stream()
                        .map(told -> penalties.getProceeding(told.content()))
                        .toList());
    }

    @Override
    public void correctAll(List<Correction<NewPenalty>> corrections) {
        corrections.forEach(correction -> penalties.record(correction.told().content()));
    }
}
