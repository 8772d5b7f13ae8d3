package org.vigia.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/** The facts of all rooms as far as they are granted to statistics: columns without names. */
@Component
class Facts {
    private final JdbcClient db;

    Facts(@Qualifier("statistics") JdbcClient db) {
        this.db = db;
    }

    List<Stated> listStated(int year) {
        return db.sql("""
                        select s.* from coordination.statement_fact s
                          join coordination.unit_return_fact r on r.id = s.return_id
                         where s.year = :year order by s.unit, s.measure""").param("year", year).query(Facts::toStated).list();
    }

    /** What authorities signed of themselves, with its day, also what was corrected since. */
    List<Punctuality.Signed> listSigned(int year) {
        return db.sql("""
                        select s.scope_included[1] as authority, s.measure, s.covers_from, s.covers_to, r.signed_on
                          from coordination.statement s join coordination.unit_return r on r.id = s.return_id
                         where s.year = :year and cardinality(s.scope_included) = 1 and s.retracts is null
                           and s.basis in ('RECORDS', 'COUNT', 'NIL', 'ANSWER')""").param("year", year).query(Facts::toSigned).list();
    }

    private static Punctuality.Signed toSigned(ResultSet row, int n) throws SQLException {
        return new Punctuality.Signed(
                row.getString("authority"),
                row.getString("measure"),
                days(row),
                row.getObject("signed_on", LocalDate.class));
    }

    /** The days that a line covers, as it says. */
    private static Coverage days(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("covers_from", LocalDate.class);
        LocalDate to = row.getObject("covers_to", LocalDate.class);
        return from == null || to == null ? Coverage.NOT_STATED : Coverage.between(from, to);
    }

    /** The years somebody has reported on, newest first. */
    List<Integer> listYears() {
        return db.sql("select distinct year from coordination.statement_fact order by year desc")
                .query(Integer.class)
                .list();
    }

    /** What the records of an authority hold of the days that are spoken of. */
    Counted count(CountingRule rule, Stated by, String authority) {
        return db.sql(rule.sql())
                .param("units", by.units().toArray(String[]::new))
                .param("territory", authority)
                .param("from", by.days().from())
                .param("to", by.days().to())
                .query(Counted.class)
                .single();
    }

    private static Stated toStated(ResultSet row, int n) throws SQLException {
        return new Stated(
                List.of(row.getString("unit")),
                row.getString("measure"),
                row.getInt("year"),
                row.getString("basis"),
                row.getBigDecimal("number"),
                row.getString("currency"),
                row.getObject("answer", Boolean.class),
                new Scope(
                        Scope.Level.valueOf(row.getString("scope_level")),
                        new TreeSet<>(List.of(
                                (String[]) row.getArray("scope_included").getArray())),
                        row.getInt("scope_of")),
                days(row),
                Completeness.valueOf(row.getString("completeness")),
                row.getString("source"),
                row.getBoolean("invented"));
    }
}
