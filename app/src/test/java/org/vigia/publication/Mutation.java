package org.vigia.publication;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One change behind the system's back to the records or returns of the report of 2022, and what it must do to its tables.
 *
 * @param sql what is done; a new row has {@code copy} for its node
 * @param changes cell (line and year) to its new text with the sentences of its footnotes; every other cell stays
 */
record Mutation(String name, String table, String where, String sql, Map<String, String> changes) {

    static Mutation of(String name, String table, Object id, String sql, Map<String, String> changes) {
        return new Mutation(name + " " + id, table, "id = '%s'".formatted(id), sql, changes);
    }

    /** The same row again with another id, and with the columns named: {@code 'state', '07'}. */
    static String copyWith(String columns) {
        return """
                insert into {table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
                    'act_id', gen_random_uuid(), 'node', 'copy', %s))).* from {table} t where {where}""".formatted(columns);
    }

    void apply(JdbcClient db) {
        run(db, "create table saved as select * from {table} where {where}; " + sql);
    }

    void undo(JdbcClient db) {
        run(
                db,
                "delete from {table} where node = 'copy' or {where}; insert into {table} select * from saved; drop table saved");
    }

    /** As only a broken or hostile machine could: no key, trigger or policy stands in the way. */
    private void run(JdbcClient db, String statements) {
        String text = statements.replace("{table}", table).replace("{where}", where);
        db.sql("set session_replication_role = replica; " + text + "; reset session_replication_role")
                .update();
    }
}
