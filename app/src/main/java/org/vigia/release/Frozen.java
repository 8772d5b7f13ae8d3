package org.vigia.release;

import java.util.UUID;
import org.vigia.disclosure.Audit;
import org.vigia.disclosure.CubeText;
import org.vigia.disclosure.Release;
import org.vigia.disclosure.Series;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** One measure of one year, protected for an edition and not yet recorded. @param key of the lot, in hexadecimal */
record Frozen(Snapshot.Counted counted, Series series, String key, Audit audit) {
    static final FactForm FORM = FactForm.of(
                    "release.cube",
                    1,
                    "release.cube",
                    "edition",
                    "measure",
                    "measure_version",
                    "year",
                    "published",
                    "total",
                    "divided",
                    "signed_by",
                    "invented",
                    "audited",
                    "fewest",
                    "pinned")
            .sealing("exact", "lot");

    Fact fact(UUID edition) {
        Release release = series.releases().getLast();
        return Fact.on(FORM)
                .about(edition)
                .keyOf(edition)
                .set("edition", edition)
                .set("measure", counted.measure().name())
                .set("measure_version", counted.measure().version())
                .set("year", counted.year())
                .set("published", CubeText.write(release.published()))
                .set("total", release.total())
                .set("divided", release.brokenDown())
                .set("signed_by", counted.signed().stream().sorted().toList())
                .set("invented", counted.invented())
                .set("audited", audit.cells().size())
                .set("fewest", audit.fewestPossible())
                .set("pinned", Math.toIntExact(audit.pinned()))
                .seal("exact", CubeText.write(release.exact()))
                .seal("lot", key);
    }
}
