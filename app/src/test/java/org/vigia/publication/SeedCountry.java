package org.vigia.publication;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The 73,435 federal inspections of the report as bare rows, without the docket, for tests that only count them. */
final class SeedCountry {
    private SeedCountry() {}

    static void insertInspections(JdbcClient superuser) {
        superuser.sql("""
                insert into inspection.visit (id, node, unit, occurred, occurred_precision, recorded_at, act_id, state, modality,
                    selection, notice, outcome, visited_on, stated_violations, source, source_key, invented)
                select gen_random_uuid(), 'mx', 'IFT', day, 'DAY', now(), gen_random_uuid(), '09', 'WORKSITE',
                       'ROUTINE', 'ANNOUNCED', 'EXECUTED', day, 0, 'seed', year || '-' || n, true
                  from (select 2021 as year, n, date '2021-01-01' + n % 365 as day from generate_series(1, 35098) n
                        union all
                        select 2022, n, date '2022-01-01' + n % 304 from generate_series(1, 38337) n) visits""").update();
        superuser.sql("""
                insert into inspection.finding (id, node, unit, occurred, occurred_precision, recorded_at, act_id, visit, hazards,
                    stops_work, criminal_notice, state, visited_on, invented)
                select gen_random_uuid(), 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(), v.id, '{}', false, false, '09',
                       v.visited_on, true
                  from inspection.visit v where v.source_key in ('2021-1', '2021-200')""").update();
    }
}
