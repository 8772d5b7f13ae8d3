package org.vigia.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Certainty;

/** A row of the table of findings, read. */
final class FindingRow {
    private FindingRow() {}

    static Finding of(ResultSet row, Finding.@Nullable Ended ended) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("inspection", UUID.class),
                row.getObject("visit", UUID.class),
                row.getObject("case_id", UUID.class),
                Optional.ofNullable(row.getObject("child", UUID.class)),
                row.getObject("visited_on", LocalDate.class),
                row.getString("state"),
                row.getString("provision") == null ? Optional.empty() : Optional.of(reading(row)),
                Optional.ofNullable(ended));
    }

    private static Finding.Reading reading(ResultSet row) throws SQLException {
        return new Finding.Reading(
                row.getString("provision"),
                row.getString("rule"),
                row.getString("law_version"),
                row.getString("citation"),
                row.getString("explanation"),
                Certainty.valueOf(row.getString("certainty")),
                Optional.ofNullable(row.getObject("rule_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("rule_to", LocalDate.class)),
                List.of((String[]) row.getArray("hazards").getArray()),
                row.getBoolean("stops_work"),
                row.getBoolean("criminal_notice"),
                row.getBoolean("presumed_minor"));
    }
}
