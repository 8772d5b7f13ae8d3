package org.vigia.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;
import org.vigia.intake.BulkComplaints;
import org.vigia.intake.NewComplaint;
import org.vigia.intake.StandingComplaint;
import org.vigia.registry.ExternalRef;
import org.vigia.registry.ExternalSystem;
import org.vigia.registry.Registry;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** Complaints as another register took them down. They stay as they were told: a row that tells one otherwise is refused. */
@Component
@Order(3)
record ImportedComplaints(BulkComplaints complaints, Registry registry, Entries entries)
        implements Importable<NewComplaint> {
    private static final String NAME = "complaints";
    private static final Table TABLE = ComplaintCells.TABLE;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Permission permission() {
        return Permission.RECORD_COMPLAINT;
    }

    /** Few, because the folios of a state wait for each other. */
    @Override
    public int chunk() {
        return 100;
    }

    @Override
    public void check(Row row) {
        ComplaintCells.checkAges(row);
        if (row.errors().isEmpty())
            ComplaintCells.read(row)
                    .ifPresent(told ->
                            Rules.refuse(row, complaints.check(told), Map.of("dia", "fecha", "recibida", "fecha")));
    }

    @Override
    public NewComplaint read(Row row, Key key) {
        return ComplaintCells.read(row).orElseThrow();
    }

    @Override
    public Map<Key, Standing<NewComplaint>> find(List<Told<NewComplaint>> rows) {
        var became = entries.find(NAME, rows.stream().map(Told::key).toList());
        var standing = complaints.mapStanding(became.values());
        Map<Key, Standing<NewComplaint>> here = new HashMap<>();
        for (var told : rows) {
            UUID id = became.get(told.key());
            if (id == null) continue;
            var before = Objects.requireNonNull(standing.get(id));
            if (saysAnother(told.content(), before)) refuse(told, before);
            else here.put(told.key(), new Standing<>(told.content(), id, id));
        }
        return here;
    }

    /** Who complained is sealed apart and not compared. */
    private static boolean saysAnother(NewComplaint told, StandingComplaint before) {
        return !before.erased() && !ComplaintCells.withoutComplainant(told).equals(before.told());
    }

    private static void refuse(Told<NewComplaint> told, StandingComplaint before) {
        told.row()
                .refuse(
                        "clave",
                        "ya está aquí como %s y este renglón dice otra cosa"
                                .formatted(before.complaint().folio()),
                        "Una denuncia se conserva como se dijo: registre lo nuevo como otra, con otra clave");
    }

    @Override
    public void recordAll(List<Told<NewComplaint>> rows) {
        var recorded = complaints.recordAll(rows.stream().map(Told::content).toList());
        for (int i = 0; i < rows.size(); i++) keepFolio(rows.get(i).key(), recorded.get(i));
        entries.insertAll(NAME, rows, recorded.stream().map(Recorded::subject).toList());
    }

    /** The complaint's page shows it. */
    private void keepFolio(Key key, Recorded complaint) {
        var system = Arrays.stream(ExternalSystem.values())
                .filter(known -> known.name().equalsIgnoreCase(key.register()))
                .findFirst()
                .orElse(ExternalSystem.OTHER);
        registry.recordExternalRef(
                new ExternalRef(system, key.register(), key.key(), complaint.subject()), complaint.caseId());
    }

    /** None of them tells one otherwise. */
    @Override
    public void correctAll(List<Correction<NewComplaint>> corrections) {
        if (!corrections.isEmpty()) throw new IllegalArgumentException("a complaint stays as it was told");
    }
}
