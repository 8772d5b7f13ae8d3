package org.vigia.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.release.Counting;
import org.vigia.release.Definitions;
import org.vigia.release.Measure;

/**
 * Counts the facts that the acting officer's unit has recorded, as they are now, by the definitions of the registry. It is SQL
 * under row-level security: what the officer may not see is not counted, and what another unit recorded is not either.
 */
@Component
public class Analysis {
    private final JdbcClient db;
    private final Access access;
    private final Definitions definitions;
    private final Counting counting;

    Analysis(JdbcClient db, Access access, Definitions definitions, Counting counting) {
        this.db = db;
        this.access = access;
        this.definitions = definitions;
        this.counting = counting;
    }

    /** A count of one row and one column. @param column empty when there are no columns */
    public record Count(String row, String column, long number) {}

    /** Every version of each measure of facts that the officer's role sees; of the others a count would be wrong. */
    public List<Measure> listMeasures() {
        access.require(Permission.ANALYSE_FACTS);
        return definitions.listAll().stream()
                .filter(measure -> measure.asks().stream().allMatch(access::may))
                .toList();
    }

    /** In which the unit has recorded something of a measure, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> listYears(Measure measure) {
        return db.sql(counting.ownYears(measure))
                .param("unit", access.require(Permission.ANALYSE_FACTS).unit())
                .query(Integer.class)
                .list();
    }

    /** What is not in it was not recorded. */
    @Transactional(readOnly = true)
    public List<Count> count(Question question) {
        var by = Stream.concat(Stream.of(question.rows()), question.columns().stream())
                .toList();
        Map<String, String> codes = new TreeMap<>();
        question.only().forEach((division, code) -> codes.put(division.name(), code));
        return db.sql(counting.crossing(
                        question.measure(), question.year(), by, question.only().keySet()))
                .param("unit", access.require(Permission.ANALYSE_FACTS).unit())
                .params(codes)
                .query((row, n) -> new Count(
                        row.getString("code_0"),
                        question.columns().isEmpty() ? "" : row.getString("code_1"),
                        row.getLong("number")))
                .list();
    }
}
