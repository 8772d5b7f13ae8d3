package org.vigia.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.coordination.BulkReturns;
import org.vigia.coordination.NewReturn;
import org.vigia.coordination.StandingStatement;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.reference.Scope;
import org.vigia.reference.State;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * Lines of signed returns that a unit keeps elsewhere. What it has stated before is corrected, with a reason; what a later
 * return corrected is not told again.
 */
@Component
@Order(6)
class ImportedReturns implements Importable<NewReturn> {
    private static final String NAME = "returns";

    private final BulkReturns returns;
    private final Entries entries;
    private final ReturnCells cells;
    private final Table table;

    ImportedReturns(BulkReturns returns, Entries entries, Reference reference) {
        var states = reference.states().stream().map(State::code).toList();
        this.returns = returns;
        this.entries = entries;
        this.cells = new ReturnCells(
                returns.measures(),
                Map.of(
                        "pais", Scope.national(states),
                        "entidades", Scope.states(states, states.size()),
                        "algunas", Scope.someStates(states.size()),
                        "no-se-dice", Scope.NOT_STATED));
        this.table = cells.table();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Permission permission() {
        return Permission.FILE_RETURN;
    }

    /** More lines than a unit can state, so that the lines of a year are one return. */
    @Override
    public int chunk() {
        return 1_000;
    }

    @Override
    public void check(Row row) {
        checkUnit(row);
        ReturnCells.check(row);
        if (!row.errors().isEmpty()) return;
        NewReturn told = cells.read(row);
        Rules.refuse(row, returns.check(told), ReturnCells.columns(measure(told)));
    }

    /** Nobody signs for another unit. */
    private void checkUnit(Row row) {
        AgencyUnit unit = returns.unit();
        row.text("unidad")
                .filter(told -> !told.equalsIgnoreCase(unit.code()) && !told.equalsIgnoreCase(unit.nameEs()))
                .ifPresent(_ -> row.refuse(
                        "unidad",
                        "aquí firma %s y no otra unidad".formatted(unit.code()),
                        "Importe este renglón con una cuenta de su unidad"));
    }

    @Override
    public NewReturn read(Row row, Key key) {
        return returns.complete(cells.read(row));
    }

    @Override
    public Map<Key, Standing<NewReturn>> find(List<Told<NewReturn>> rows) {
        var became = entries.find(NAME, rows.stream().map(Told::key).toList());
        var stated = returns.listStanding(
                rows.stream().map(told -> told.content().year()).toList());
        Map<Key, Standing<NewReturn>> here = new HashMap<>();
        Map<String, Long> rowOf = new HashMap<>();
        for (var told : rows) {
            Long earlier = rowOf.putIfAbsent(
                    told.content().year() + measure(told.content()), told.row().number());
            if (earlier == null) find(told, became.get(told.key()), stated, here);
            else
                told.row()
                        .refuse(
                                "renglon",
                                "el renglón %d ya lo declara de ese año".formatted(earlier),
                                "Deje uno solo por año");
        }
        return here;
    }

    private void find(
            Told<NewReturn> told,
            @Nullable UUID first,
            List<StandingStatement> stated,
            Map<Key, Standing<NewReturn>> here) {
        NewReturn content = told.content();
        var ofIt = stated.stream().filter(one -> one.isAbout(content)).toList();
        if (first != null && ofIt.stream().noneMatch(one -> one.row().equals(first)))
            told.row().refuse("clave", "es aquí la de otro año o de otro renglón", "Use otra clave");
        else if (ofIt.stream().anyMatch(one -> one.says(content)))
            here.put(
                    told.key(),
                    new Standing<>(
                            content, ofIt.getFirst().row(), ofIt.getFirst().row()));
        else
            ofIt.stream().filter(one -> !one.corrected()).findFirst().ifPresent(one -> {
                Rules.refuse(told.row(), returns.check(content, one), ReturnCells.columns(measure(content)));
                if (first != null) here.put(told.key(), new Standing<>(one.said(), one.row(), first));
            });
    }

    private static String measure(NewReturn told) {
        return told.statements().getFirst().measure();
    }

    @Override
    public void recordAll(List<Told<NewReturn>> rows) {
        entries.insertAll(
                NAME, rows, returns.fileAll(rows.stream().map(Told::content).toList()));
    }

    @Override
    public void correctAll(List<Correction<NewReturn>> corrections) {
        returns.fileAll(corrections.stream()
                .map(correction -> correction.told().content())
                .toList());
    }
}
