package org.vigia.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.protection.BulkMeasures;
import org.vigia.protection.MeasureTrial;
import org.vigia.protection.NewMeasure;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * Measures of plans of restoration that a protection unit keeps in a register, each of a plan that is here. What a row tells
 * later of a further step is recorded; what it tells otherwise is refused.
 */
@Component
@Order(9)
record ImportedMeasures(BulkMeasures measures, Entries entries, Supplier<MeasureTrial> trials)
        implements Importable<NewMeasure> {
    private static final String NAME = "protection-measures";

    @Autowired
    ImportedMeasures(BulkMeasures measures, Entries entries) {
        this(measures, entries, measures::begin);
    }

    /** What a file would leave of a plan is kept from chunk to chunk when nothing of it is recorded. */
    @Override
    public Importable<NewMeasure> begin(boolean dryRun) {
        MeasureTrial whole = measures.begin();
        return new ImportedMeasures(measures, entries, dryRun ? () -> whole : measures::begin);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table table() {
        return MeasureCells.TABLE;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_PLANS;
    }

    /** Few, because each starts and ends clocks. */
    @Override
    public int chunk() {
        return 100;
    }

    @Override
    public void check(Row row) {
        MeasureCells.check(row);
    }

    @Override
    public NewMeasure read(Row row, Key key) {
        return MeasureCells.read(row);
    }

    @Override
    public Map<Key, Standing<NewMeasure>> find(List<Told<NewMeasure>> rows) {
        var became = entries.find(NAME, rows.stream().map(Told::key).toList());
        MeasureTrial trial = trials.get();
        measures.read(trial, rows.stream().map(Told::content).toList(), became.values());
        Map<Key, Standing<NewMeasure>> here = new HashMap<>();
        for (var told : rows) {
            Optional<UUID> first = Optional.ofNullable(became.get(told.key()));
            Rules.refuse(told.row(), trial.check(told.content(), first), Map.of());
            if (told.isGood())
                first.ifPresent(row -> here.put(told.key(), new Standing<>(trial.upTo(told.content(), row), row, row)));
        }
        return here;
    }

    @Override
    public void recordAll(List<Told<NewMeasure>> rows) {
        entries.insertAll(
                NAME,
                rows,
                rows.stream().map(told -> measures.record(told.content())).toList());
    }

    @Override
    public void correctAll(List<Correction<NewMeasure>> corrections) {
        corrections.forEach(correction -> measures.recordFurther(
                correction.told().content(), correction.before().subject()));
    }
}
