package org.vigia.release;

import java.util.UUID;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.statistics.Board;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.ReportText;

/** What an edition says of a year in the country report, and who had reported on it. */
public record Reported(int year, CountryReport report, Board board) {
    static final FactForm FORM =
            FactForm.of("release.report", 1, "release.report", "edition", "year", "report", "board");

    Fact fact(UUID edition) {
        return Fact.on(FORM)
                .about(edition)
                .set("edition", edition)
                .set("year", year)
                .set("report", ReportText.write(report))
                .set("board", ReportText.write(board));
    }

    String fileName() {
        return "informe-%d.json".formatted(year);
    }

    String text() {
        return ReportText.write(report) + "\n";
    }
}
