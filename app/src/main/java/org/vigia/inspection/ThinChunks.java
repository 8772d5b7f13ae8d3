package org.vigia.inspection;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;

/** Chunks of rows of other registers, each recorded with the fact that it was. */
@Component
record ThinChunks(ThinVisits visits, ThinCorrections corrections, Docket docket, JdbcClient db) {

    ImportCursor cursor(String unit) {
        return new ImportCursor(db.sql("""
                        with last as (
                            select run from inspection.import_chunk where unit = :unit order by recorded_at desc limit 1)
                        select c.run, c.rows_sha256 from inspection.import_chunk c join last using (run)
                         where c.unit = :unit and not exists (
                            select from inspection.import_chunk other
                             where other.unit = :unit and other.run <> c.run and other.recorded_at >= c.recorded_at)""")
                .param("unit", unit)
                .query((row, n) ->
                        new ImportCursor.Chunk(row.getObject("run", UUID.class), row.getString("rows_sha256")))
                .list());
    }

    /** Records what is not here yet and corrects what is here otherwise; within the caller's transaction. */
    Tally record(List<ThinVisit> chunk, String unit, ImportCursor cursor, boolean dryRun) {
        var here = visits.find(unit, chunk);
        var added =
                chunk.stream().filter(visit -> !here.containsKey(visit.id())).toList();
        var told = chunk.stream()
                .filter(visit -> here.containsKey(visit.id()))
                .map(visit -> new ThinCorrections.Correction(Objects.requireNonNull(here.get(visit.id())), visit))
                .filter(ThinCorrections.Correction::saysAnother)
                .toList();
        var tally = new Tally(added.size(), told.size(), chunk.size() - added.size() - told.size());
        if (dryRun || tally.changesNothing()) return tally;
        visits.recordAll(added);
        corrections.recordAll(told);
        docket.record(cursor.fact(chunk, tally));
        return tally;
    }
}
