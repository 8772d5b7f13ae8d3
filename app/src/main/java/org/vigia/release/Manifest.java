package org.vigia.release;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.disclosure.Disclosure;
import org.vigia.ledger.Canonical;
import org.vigia.page.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an edition holds, for programs: definitions, totals, changes, the audit, and the hash of each file. */
final class Manifest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Catalogue.Issue issue;
    private final List<Change> changes;

    Manifest(Catalogue.Issue issue, Optional<Catalogue.Issue> before) {
        this.issue = issue;
        this.changes = Change.list(issue, before);
    }

    String text() {
        Edition edition = issue.edition();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("version", edition.version());
        json.put("frozenAt", edition.frozen().toString());
        json.put("publishedAt", edition.publishes().orElseThrow().toString());
        json.put("note", edition.note());
        json.put(
                "withdrawn",
                edition.withdrawal().map(Edition.Withdrawal::reason).orElse(null));
        json.put("roundingBase", 5);
        json.put("noBreakdownBelow", Disclosure.BREAKDOWN_FROM);
        json.put("reports", issue.reports().stream().map(Manifest::report).toList());
        json.put("cubes", changes.stream().map(Manifest::cube).toList());
        json.put("fineAmounts", issue.amounts());
        json.put("municipalBands", issue.bands().stream().map(Manifest::bands).toList());
        return JSON.writeValueAsString(json) + "\n";
    }

    /** The hash is of a line for each municipality shown: its code, a space and FEW (0 to 4), SOME (5 to 19) or MANY. */
    private static Map<String, Object> bands(MunicipalBands bands) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", bands.measure().slug());
        json.put("definitionVersion", bands.measure().version());
        json.put("year", bands.year());
        json.put("municipalities", bands.shown().size());
        json.put("sha256", hash(FrozenBands.write(bands.shown())));
        return json;
    }

    private static Map<String, Object> report(Reported reported) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", reported.fileName());
        json.put("sha256", hash(reported.text()));
        json.put("year", reported.year());
        return json;
    }

    private static String hash(String text) {
        return hash(Canonical.utf8(text));
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Canonical.sha256(content));
    }

    private static Map<String, Object> cube(Change change) {
        Published now = change.now();
        Measure measure = now.measure();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", CubeFile.name(now));
        json.put("sha256", hash(CubeFile.text(now)));
        json.put("parquetFile", CubeFile.parquetName(now));
        json.put("parquetSha256", hash(CubeFile.parquet(now)));
        json.put("measure", measure.slug());
        json.put("definitionVersion", measure.version());
        json.put("label", measure.label(Language.EN));
        json.put("definition", measure.definitionEs());
        json.put("sql", measure.sql());
        json.put("year", now.year());
        json.put("dimensions", measure.divisions().stream().map(Division::slug).toList());
        json.put("total", now.total());
        json.put("totalIsExact", measure.counts() == Measure.Counts.ACTS);
        json.put("divided", now.hasDivision());
        json.put("signedBy", now.signed().stream().sorted().toList());
        json.put("invented", now.invented());
        json.put("cellsChanged", change.cells());
        json.put("totalChanged", change.total());
        json.put("audited", now.audit().cells());
        json.put("fewestPossible", now.audit().fewest());
        json.put("pinned", now.audit().pinned());
        return json;
    }
}
