package org.vigia.release;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Bare rows of inspections, and of children found in every third of them, for tests that only count them. */
public final class InventedWork {
    private InventedWork() {}

    /**
     * Unevenly over states, months, activities, ages and sexes.
     *
     * @param batch a name of its own for the rows that are added
     */
    public static void add(JdbcClient superuser, String batch, int year, int visits) {
        superuser.sql("""
                set session_replication_role = replica;
                create temporary table work as
                select n, gen_random_uuid() as visit, gen_random_uuid() as child,
                       ('x' || substr(md5('%1$s' || n), 1, 7))::bit(28)::int as chance
                  from generate_series(1, %3$d) n;
                insert into inspection.visit (id, node, unit, occurred, occurred_precision, recorded_at, act_id, state, activity,
                    modality, selection, notice, outcome, visited_on, source, source_key, invented)
                select visit, 'mx', case when chance %% 3 = 0 then 'ITL-07' else 'IFT' end, now(), 'DAY', now(),
                       gen_random_uuid(), lpad((1 + (chance %% 32) * (chance / 32 %% 32) / 32)::text, 2, '0'),
                       (array['111110', '236111', '722511', '461110', null])[1 + chance / 7 %% 5],
                       'WORKSITE', (array['ROUTINE', 'TARGETED'])[1 + chance / 3 %% 2],
                       (array['ANNOUNCED', 'UNANNOUNCED'])[1 + chance / 5 %% 2], 'EXECUTED',
                       make_date(%2$d, 1 + chance / 11 %% 12, 1 + chance / 13 %% 28), 'prueba', '%1$s-' || n, true
                  from work;
                insert into registry.child (id, node, unit, occurred, occurred_precision, recorded_at, act_id, sex, age_at_least,
                    age_at_most, age_method, aged_on, indigenous, origin, disability, curp_status, sealed, sealed_key)
                select child, 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(),
                       (array['GIRL', 'BOY', 'NOT_STATED'])[1 + chance / 17 %% 3], 6 + chance / 19 %% 12, 6 + chance / 19 %% 12,
                       'STATED', current_date, 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'ABSENT', ''::bytea, child
                  from work where n %% 3 = 0;
                insert into inspection.found_child (id, node, unit, occurred, occurred_precision, recorded_at, act_id, inspection,
                    visit, child, age_at_least, age_at_most, task_language, attends_school, answered_yes, answered_no, state,
                    municipality, activity, visited_on, invented, sealed, sealed_key)
                select gen_random_uuid(), 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(), w.visit, w.visit, w.child,
                       c.age_at_least, c.age_at_most, 'es', 'UNKNOWN', '{}', '{}', v.state, v.state || '001', v.activity,
                       v.visited_on, true, ''::bytea, w.child
                  from work w join inspection.visit v on v.id = w.visit join registry.child c on c.id = w.child;
                insert into inspection.finding (id, node, unit, occurred, occurred_precision, recorded_at, act_id, visit, child,
                    hazards, stops_work, criminal_notice, state, activity, visited_on, invented)
                select gen_random_uuid(), 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(), w.visit, w.child, '{}', false,
                       false, v.state, v.activity, v.visited_on, true
                  from work w join inspection.visit v on v.id = w.visit, generate_series(1, 1 + w.chance %% 2)
                 where w.n %% 3 = 0;
                drop table work;
                reset session_replication_role""".formatted(batch, year, visits)).update();
    }
}
