-- ROWS visits, each with a finding and an act, by the federal inspectorate (half) and 32 state ones; a tenth belongs to a file.
-- A fifth of the files is shared with the state's prosecutor and protection authority and the federal prosecutor.
-- One file in a hundred is sealed.
set session_replication_role = replica;
set synchronous_commit = off;
create function pg_temp.id(text) returns uuid language sql immutable as 'select md5($1)::uuid';
create function pg_temp.state(i bigint) returns text language sql immutable as $$ select lpad((1 + i / 2 * 7919 % 32)::text, 2, '0') $$;
create function pg_temp.unit(i bigint) returns text language sql immutable as
    $$ select case when i % 2 = 0 then 'IFT' else 'ITL-' || pg_temp.state(i) end $$;
insert into casework.case_file (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, folio, state, opened_on, origin, danger, sealed, sealed_key)
select pg_temp.id('case' || i), 'mx', pg_temp.unit(i / 10), pg_temp.id('case' || i), at, 'DAY', at, pg_temp.id('opened' || i), 'BANCO-' || i, pg_temp.state(i / 10),
       at::date, 'CHILDREN_FOUND', 'NO', '\x00', pg_temp.id('case' || i)
  from (select i, timestamptz '2022-01-01' + i * interval '1 minute' as at from generate_series(0, ROWS - 1, 10) i) i;
insert into inspection.visit (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, inspection, state, municipality, activity, modality,
       selection, notice, outcome, visited_on, children_found, invented)
select pg_temp.id('visit' || i), 'mx', pg_temp.unit(i / 10), case when i % 10 = 0 then pg_temp.id('case' || i) end, at, 'DAY', at, pg_temp.id('visited' || i),
       pg_temp.id('inspection' || i), pg_temp.state(i / 10), pg_temp.state(i / 10) || '001', '111110', 'WORKSITE', 'ROUTINE', 'UNANNOUNCED', 'EXECUTED',
       at::date, i % 3, true
  from (select i, timestamptz '2022-01-01' + i * interval '1 minute' as at from generate_series(0, ROWS - 1) i) i;
insert into inspection.finding (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, visit, provision, rule, hazards, stops_work,
       criminal_notice, state, municipality, activity, visited_on, invented)
select pg_temp.id('finding' || id), node, unit, case_id, occurred, occurred_precision, recorded_at, pg_temp.id('found' || id), id, 'CL05', 'r', '{}', false,
       false, state, municipality, activity, visited_on, true
  from inspection.visit;
insert into docket.act (id, node, unit, case_id, subject, seq, kind, form, form_version, fact, officer, occurred, occurred_precision, recorded_at, salt,
       digest, link, leaf)
select act_id, node, unit, case_id, id, 1, 'VISIT_RECORDED', 'inspection.visit', 1, id, pg_temp.id('officer'), occurred, occurred_precision, recorded_at,
       sha256(act_id::text::bytea), sha256(id::text::bytea), pg_temp.id('link' || id), 0
  from inspection.visit;
insert into access.seal (id, case_id, unit, officer, sealed_at)
select pg_temp.id('seal' || id), id, unit, pg_temp.id('officer'), recorded_at from casework.case_file where id::text >= 'fd000000';
set session_replication_role = origin;
insert into access.case_share (id, case_id, with_unit, by_unit, officer, reason, shared_at)
select gen_random_uuid(), id, with_unit, unit, pg_temp.id('officer'), 'REFERRAL', recorded_at
  from casework.case_file, lateral (values ('FGE-' || state), ('PPNNA-' || state), ('FGR')) w (with_unit)
 where id::text < '33333333';
