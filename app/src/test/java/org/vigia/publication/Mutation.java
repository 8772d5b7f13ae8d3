package org.vigia.publication;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One change to the records or returns of the report of 2022, and what it must do to the tables: worked out by hand here,
 * not by the rules under test.
 *
 * @param changes cell (line and year) to its new text with the sentences of its footnotes
 */
record Mutation(String name, List<String> statements, List<String> undoing, Map<String, String> changes) {
    private static final String FEDERAL = " Data are for federal inspectorate only.";
    private static final String TO_OCTOBER = " Data are from January 1, 2022, to October 31, 2022.";
    private static final String MINIMUM =
            " Known minimum: something is missing, or there are more records than were stated.";
    private static final String INSPECTIONS = "Number of Labor Inspections Conducted at Worksite ";
    private static final String VIOLATIONS = "Number of Child Labor Violations Found ";
    private static final String PENALTIES = "Number of Child Labor Violations for Which Penalties Were Imposed ";
    private static final String UNKNOWN = "Unknown ";

    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("INSPECTORATE_FUNDING", "Labor Inspectorate Funding "),
            Map.entry("INSPECTORS", "Number of Labor Inspectors "),
            Map.entry("WORKSITE_INSPECTIONS", INSPECTIONS),
            Map.entry("VIOLATIONS", VIOLATIONS),
            Map.entry("PENALTIES_IMPOSED", PENALTIES),
            Map.entry("CIVIL_PENALTIES_MECHANISM", "Mechanism to Assess Civil Penalties "),
            Map.entry("INSPECTOR_TRAINING", "Training for Labor Inspectors Provided "),
            Map.entry("ROUTINE_INSPECTIONS", "Routine Inspections Conducted "),
            Map.entry("TARGETED_INSPECTIONS", "Routine Inspections Targeted "),
            Map.entry("UNANNOUNCED_PERMITTED", "Unannounced Inspections Permitted "),
            Map.entry("UNANNOUNCED_INSPECTIONS", "Unannounced Inspections Conducted "),
            Map.entry("COMPLAINT_MECHANISM", "Complaint Mechanism Exists "),
            Map.entry(
                    "LABOUR_REFERRAL_MECHANISM",
                    "Reciprocal Referral Mechanism Exists Between Labor Authorities and Social Services "),
            Map.entry("INVESTIGATOR_TRAINING", "Training for Criminal Investigators Provided "),
            Map.entry("INVESTIGATIONS", "Number of Investigations "),
            Map.entry("PROSECUTIONS", "Number of Prosecutions Initiated "),
            Map.entry("CONVICTIONS", "Number of Convictions "),
            Map.entry(
                    "CRIMINAL_PENALTIES",
                    "Imposed Penalties for Violations Related to the Worst Forms of Child Labor "),
            Map.entry(
                    "CRIMINAL_REFERRAL_MECHANISM",
                    "Reciprocal Referral Mechanism Exists Between Criminal Authorities and Social Services "));
    private static final Map<String, Integer> CRIMINAL_2022 =
            Map.of("INVESTIGATIONS", 383, "PROSECUTIONS", 27, "CONVICTIONS", 25);

    static Mutation any(JdbcClient db, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> visit(db, random, "dropped", "delete from inspection.visit where id = '%s'", -1);
            case 1 -> visit(db, random, "doubled", copy("visit", "unit", "unit"), 1);
            case 2 ->
                visit(db, random, "was refused", "update inspection.visit set outcome = 'REFUSED' where id = '%s'", -1);
            case 3 ->
                visit(
                        db,
                        random,
                        "was of documents",
                        "update inspection.visit set modality = 'DOCUMENTS' where id = '%s'",
                        -1);
            case 4 -> visit(db, random, "doubled in a silent state", copy("visit", "unit", "'ITL-07'"), 0);
            case 5 ->
                visit(
                        db,
                        random,
                        "doubled after the covered days",
                        copy("visit", "visited_on", "date '2022-11-02'"),
                        0);
            case 6 -> finding(db, random, false);
            case 7 -> finding(db, random, true);
            default -> silence(pick(db, random, "select * from coordination.statement order by unit, year, measure"));
        };
    }

    private static Mutation visit(JdbcClient db, Random random, String what, String sql, int change) {
        var row = pick(
                db,
                random,
                "select id, visited_on from inspection.visit where unit = 'IFT'"
                        + " and source_key not in ('2021-1', '2021-200') order by source_key");
        int year = text(row, "visited_on").startsWith("2021") ? 2021 : 2022;
        int number = (year == 2021 ? 35_098 : 38_337) + change;
        String text = "%,d%s%s".formatted(number, FEDERAL, year == 2022 ? TO_OCTOBER : "");
        return on(
                "inspection.visit",
                row,
                "inspection of %d %s".formatted(year, what),
                sql,
                change == 0 ? Map.of() : Map.of(INSPECTIONS + year, text));
    }

    private static Mutation finding(JdbcClient db, Random random, boolean nil) {
        var row = pick(db, random, "select id from inspection.finding order by id");
        if (nil)
            return on(
                    "inspection.finding",
                    row,
                    "a finding where none was signed for",
                    copy("finding", "visited_on", "date '2022-05-05'"),
                    Map.of(VIOLATIONS + 2022, "≥1" + FEDERAL + MINIMUM, PENALTIES + 2022, UNKNOWN));
        return random.nextBoolean()
                ? on(
                        "inspection.finding",
                        row,
                        "finding dropped",
                        "delete from inspection.finding where id = '%s'",
                        Map.of(VIOLATIONS + 2021, "1" + FEDERAL))
                : on(
                        "inspection.finding",
                        row,
                        "finding doubled",
                        copy("finding", "state", "state"),
                        Map.of(VIOLATIONS + 2021, "3" + FEDERAL));
    }

    /** Without it nothing is known of its cell; of several prosecutors the others remain. */
    static Mutation silence(Map<String, Object> statement) {
        String unit = text(statement, "unit");
        String measure = text(statement, "measure");
        String year = text(statement, "year");
        String line = LINES.getOrDefault(measure, "");
        Map<String, String> changes;
        if (line.isEmpty() || unit.startsWith("ITL-") || unit.equals("ESTAD") && !criminal2021(measure, year))
            changes = Map.of();
        else if (year.equals("2022") && CRIMINAL_2022.containsKey(measure))
            changes =
                    Map.of(line + year, CRIMINAL_2022.get(measure) - Integer.parseInt(text(statement, "number")) + " ");
        else if (measure.equals("VIOLATIONS") && year.equals("2022"))
            changes = Map.of(line + year, UNKNOWN, PENALTIES + year, UNKNOWN);
        else changes = Map.of(line + year, UNKNOWN);
        return on(
                "coordination.statement",
                statement,
                "%s silent on %s %s".formatted(unit, measure, year),
                "delete from coordination.statement where id = '%s'",
                changes);
    }

    /** Prosecutions of 2021 were already unknown. */
    private static boolean criminal2021(String measure, String year) {
        return year.equals("2021") && (measure.equals("INVESTIGATIONS") || measure.equals("CONVICTIONS"));
    }

    private static Map<String, Object> pick(JdbcClient db, Random random, String sql) {
        int count = db.sql("select count(*) from (" + sql + ") all_of_them")
                .query(Integer.class)
                .single();
        return db.sql(sql + " limit 1 offset " + random.nextInt(count)).query().singleRow();
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static String copy(String table, String column, String value) {
        return """
                insert into inspection.%1$s select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
                    'act_id', gen_random_uuid(), '%2$s', %3$s, 'node', 'copy') || %4$s)).* from inspection.%1$s t where id = '%%s'
                """.formatted(
                        table,
                        column,
                        value,
                        table.equals("visit") ? "jsonb_build_object('source_key', source_key || ' again')" : "'{}'");
    }

    private static Mutation on(
            String table, Map<String, Object> row, String name, String sql, Map<String, String> changes) {
        String id = text(row, "id");
        return new Mutation(
                name + " " + id,
                List.of(
                        "create table saved as select * from %s where id = '%s'".formatted(table, id),
                        sql.formatted(id)),
                List.of(
                        "delete from %s where node = 'copy' or id = '%s'".formatted(table, id),
                        "insert into %s select * from saved".formatted(table),
                        "drop table saved"),
                changes);
    }

    void apply(JdbcClient db) {
        statements.forEach(sql -> db.sql(sql).update());
    }

    void undo(JdbcClient db) {
        undoing.forEach(sql -> db.sql(sql).update());
    }
}
