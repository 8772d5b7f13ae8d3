package org.vigia.bulk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.BlindIndex;
import org.vigia.docket.Docket;
import org.vigia.sheet.Row;

/** Chunks of rows of other registers, each recorded with the fact that it was. */
@Component
record Chunks(Docket docket, BlindIndex blind, JdbcClient db) {

    ImportCursor cursor(String unit, String kind) {
        return new ImportCursor(
                kind,
                blind,
                db.sql("""
                        with last as (
                            select run, kind from bulk.chunk where unit = :unit order by recorded_at desc limit 1)
                        select c.run, c.rows_digest from bulk.chunk c join last on last.run = c.run and last.kind = :kind
                         where c.unit = :unit and not exists (
                            select from bulk.chunk other
                             where other.unit = :unit and other.run <> c.run and other.recorded_at >= c.recorded_at)""")
                        .param("unit", unit)
                        .param("kind", kind)
                        .query((row, n) ->
                                new ImportCursor.Chunk(row.getObject("run", UUID.class), row.getString("rows_digest")))
                        .list());
    }

    /** Records what is not here yet and corrects what is here otherwise; within the caller's transaction. */
    <R> Tally record(Importable<R> kind, List<Told<R>> chunk, ImportCursor cursor, boolean dryRun) {
        var here = kind.find(good(chunk));
        var told = good(chunk);
        var added = told.stream().filter(row -> !here.containsKey(row.key())).toList();
        var changed = changed(told, here);
        var tally =
                new Tally(added.size(), changed.size(), told.size() - added.size() - changed.size(), refused(chunk));
        if (dryRun || tally.changesNothing()) return tally;
        kind.recordAll(added);
        kind.correctAll(changed);
        docket.record(cursor.fact(told, tally));
        return tally;
    }

    private static <R> List<Told<R>> good(List<Told<R>> chunk) {
        return chunk.stream().filter(Told::isGood).toList();
    }

    private static <R> List<Correction<R>> changed(List<Told<R>> told, Map<Key, Standing<R>> here) {
        return told.stream()
                .filter(row -> here.containsKey(row.key()))
                .map(row -> new Correction<>(Objects.requireNonNull(here.get(row.key())), row))
                .filter(Correction::saysAnother)
                .toList();
    }

    private static <R> List<Row> refused(List<Told<R>> chunk) {
        return chunk.stream().filter(row -> !row.isGood()).map(Told::row).toList();
    }
}
