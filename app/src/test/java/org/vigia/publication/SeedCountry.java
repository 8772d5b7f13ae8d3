package org.vigia.publication;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The federal inspections of the report, their findings and fines as bare rows, without the docket, for tests that only count them. */
public final class SeedCountry {
    /** Of a third violation, which no decision has fined. */
    static final String UNFINED_CHARGE = "c0000000-0000-4000-8000-000000000003";

    private static final String PROCEEDING = "a0000000-0000-4000-8000-000000000001";

    private SeedCountry() {}

    public static void insertInspections(JdbcClient superuser, int in2021, int in2022) {
        superuser.sql("""
                insert into inspection.visit (id, node, unit, occurred, occurred_precision, recorded_at, act_id, state, modality,
                    selection, notice, outcome, visited_on, stated_violations, source, source_key, invented)
                select gen_random_uuid(), 'mx', 'IFT', day, 'DAY', now(), gen_random_uuid(), '09', 'WORKSITE',
                       'ROUTINE', 'ANNOUNCED', 'EXECUTED', day, 0, 'seed', year || '-' || n, true
                  from (select 2021 as year, n, date '2021-01-01' + n % 365 as day from generate_series(1, :in2021) n
                        union all
                        select 2022, n, date '2022-01-01' + n % 304 from generate_series(1, :in2022) n) visits""").param("in2021", in2021).param("in2022", in2022).update();
        superuser.sql("""
                insert into inspection.finding (id, node, unit, occurred, occurred_precision, recorded_at, act_id, visit, hazards,
                    stops_work, criminal_notice, state, visited_on, invented)
                select gen_random_uuid(), 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(), v.id, '{}', false, false, '09',
                       v.visited_on, true
                  from inspection.visit v where v.source_key in ('2021-1', '2021-200')""").update();
    }

    /** Two fines of 2021 for the two findings, which the sanctioning unit states as its records instead of as a number. */
    static void insertFines(JdbcClient superuser) {
        superuser.sql("""
                set session_replication_role = replica;
                insert into sanction.charge (id, node, unit, occurred, occurred_precision, recorded_at, act_id, proceeding, finding,
                    provision, violated_on)
                select ('c0000000-0000-4000-8000-00000000000' || n)::uuid, 'mx', 'DGAJ', now(), 'DAY', now(), gen_random_uuid(),
                       '%1$s', ('f0000000-0000-4000-8000-00000000000' || n)::uuid, 'CL01', date '2021-07-20'
                  from generate_series(1, 3) n;
                insert into sanction.fine_line (id, node, unit, occurred, occurred_precision, recorded_at, act_id, decision, proceeding,
                    charge, provision, scale, violated_on, uma, workers, recidivism, at_least, at_most, amount, currency, state,
                    jurisdiction, decided_on)
                select gen_random_uuid(), 'mx', 'DGAJ', now(), 'DAY', now(), gen_random_uuid(), '%1$s', '%1$s', c.id, 'CL01', 'SCALE',
                       c.violated_on, 89.62, 1, false, 4481, 224050, 5000, 'MXN', '09', 'FEDERAL', date '2021-10-05'
                  from sanction.charge c where c.id <> '%2$s';
                update coordination.statement set basis = 'RECORDS', number = null
                 where unit = 'DGAJ' and measure = 'PENALTIES_IMPOSED' and year = 2021;
                reset session_replication_role""".formatted(PROCEEDING, UNFINED_CHARGE)).update();
    }
}
