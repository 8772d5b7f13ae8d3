package org.vigia.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.sheet.Mapping;

/** How the registers of a unit head their columns and write their days, as somebody said it when a file was recorded. */
@Component
class ImportMappings {
    private static final FactForm FORM =
            FactForm.of("bulk.mapping", 1, "bulk.mapping", "kind", "register", "headings", "columns", "days");

    private final JdbcClient db;
    private final Docket docket;

    ImportMappings(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** What was said last; nothing of a register that heads its columns as everybody does. */
    Mapping find(String unit, String kind, String register) {
        return db.sql("""
                        select headings, columns, days from bulk.mapping
                         where unit = :unit and kind = :kind and register = :register order by recorded_at desc limit 1""")
                .param("unit", unit)
                .param("kind", kind)
                .param("register", register)
                .query(ImportMappings::toMapping)
                .optional()
                .orElse(Mapping.NONE);
    }

    void insert(String kind, String register, Mapping mapping) {
        List<String> headings = new ArrayList<>(mapping.columns().keySet());
        headings.sort(null);
        docket.record(Fact.on(FORM)
                .set("kind", kind)
                .set("register", register)
                .set("headings", headings)
                .set("columns", headings.stream().map(mapping.columns()::get).toList())
                .set("days", mapping.days()));
    }

    private static Mapping toMapping(ResultSet row, int n) throws SQLException {
        String[] headings = (String[]) row.getArray("headings").getArray();
        String[] columns = (String[]) row.getArray("columns").getArray();
        Map<String, String> settled = new HashMap<>();
        for (int i = 0; i < headings.length; i++) settled.put(headings[i], columns[i]);
        return new Mapping(settled, Mapping.DayOrder.valueOf(row.getString("days")));
    }
}
