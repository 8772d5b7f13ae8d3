-- A country of ROWS inspections: each ordered at a workplace of its own and visited, with five findings and a clock that has ended;
-- half by the federal inspectorate, the rest by 32 state ones. One in ten has a file, a complaint, a referral and a child; one in fifty
-- of the files a fine handed over. A fifth of the files is shared with the state's protection authority and the federal prosecutor; one clock in fifty is open.
-- Beyond two million a visit has one finding, so that ten times a country fits on a disk. Statements end with a semicolon at the end of a line.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';

-- Rows are written first and each index is built once: nobody reads or writes here meanwhile.
set allow_system_table_mods = on;
create temporary view filled as
    select c.oid, c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('registry', 'intake', 'inspection', 'casework', 'docket', 'referral', 'sanction');
update pg_index set indisready = false, indisvalid = false where indrelid in (select oid from filled);
create function pg_temp.id(text) returns uuid language sql immutable as 'select md5($1)::uuid';
create function pg_temp.word(i bigint) returns text language sql immutable as
    $$ select initcap((array['ba','ce','di','fo','gu','la','me','ni','po','ru','sa','te','vi','xo','zu','cha'])[1 + i % 16]
           || (array['ran','len','min','ros','cul','tor','nes','pil','gad','bel','mar','sol'])[1 + i / 16 % 12]
           || (array['do','ta','ra','que','llo','ja','no','si'])[1 + i / 192 % 8] || (array['', 's', 'r', 'n'])[1 + i / 1536 % 4]) $$;
create temporary table made as
    select i, pg_temp.id('case' || i / 10) as case_id, i % 10 = 0 as has_file, i / 10 % 5 = 0 as is_shared,
           pg_temp.id('inspection' || i) as inspection, pg_temp.id('workplace' || i) as workplace, pg_temp.id('visit' || i) as visit,
           case when i / 10 % 2 = 0 then 'IFT' else 'ITL-' || state end as unit, state, state || lpad((2 + i / 20 % 2)::text, 3, '0') as municipality,
           'BAN-' || extract(year from at)::int || '-' || lpad(i::text, greatest(7, length(i::text)), '0') as folio, at, at::date as day
      from (select i, lpad((1 + i / 20 * 7919 % 32)::text, 2, '0') as state,
                   timestamptz '2022-01-01' + i * (interval '1600 days' / ROWS) as at
              from generate_series(0::bigint, ROWS - 1) i) i;

insert into registry.workplace (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, kind, state, municipality, activity, formality,
       enterprise, states_affected, illicit, employer_kind, rfc, legal_name, seen_on, sealed, sealed_key)
select workplace, 'mx', unit, case when has_file then case_id end, at, 'DAY', at, pg_temp.id('workplace act' || i), 'ESTABLISHMENT', state, municipality, '111110',
       'FORMAL', 'NONE', 1, 'NO', 'LEGAL', 'BAN' || lpad((i % 1000000)::text, 6, '0') || 'AB1',
       pg_temp.word(i * 31) || ' ' || pg_temp.word(i * 17 + 5) || ' ' || (array['Agrícola', 'Empaques', 'Construcciones', 'Comercial'])[1 + i % 4] || ', S.A. de C.V.',
       day, '\x00', workplace
  from made;
insert into registry.workplace_word (workplace, word, unit, case_id)
select w.id, word, w.unit, w.case_id from registry.workplace w cross join unnest(registry.words(w.legal_name)) word;
insert into registry.word select distinct word from registry.workplace_word;
insert into intake.complaint (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, folio, channel, received_on, state, municipality,
       activity, workplace, danger, language, sealed, sealed_key)
select pg_temp.id('complaint' || i), 'mx', unit, case_id, at, 'DAY', at, pg_temp.id('complaint act' || i), 'D-' || folio, 'PHONE', day, state, municipality,
       '111110', workplace, case when i % 100 = 0 then 'YES' else 'NO' end, 'es', '\x00', case_id
  from made where has_file;
insert into inspection.inspection_order (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, folio, ordered_on, planned_on, selection,
       notice, modality, companions, workplace, state, municipality, activity, formality, invented)
select inspection, 'mx', unit, case when has_file then case_id end, at, 'DAY', at, pg_temp.id('order act' || i), 'I-' || folio, day, day,
       case when i % 3 = 0 then 'TARGETED' else 'ROUTINE' end, 'UNANNOUNCED', 'WORKSITE', '{}', workplace, state, municipality, '111110', 'FORMAL', true
  from made;
insert into inspection.visit (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, inspection, workplace, state, municipality, activity,
       modality, selection, notice, outcome, visited_on, children_found, invented)
select visit, 'mx', unit, case when has_file then case_id end, at, 'DAY', at, pg_temp.id('visit act' || i), inspection, workplace, state, municipality, '111110',
       'WORKSITE', 'ROUTINE', 'UNANNOUNCED', case when i % 20 = 1 then 'REFUSED' else 'EXECUTED' end, day, i % 3, true
  from made where i % 40 <> 0;
insert into inspection.finding (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, visit, provision, rule, law_version, citation,
       explanation, certainty, rule_from, hazards, stops_work, criminal_notice, state, municipality, activity, visited_on, invented)
select pg_temp.id('finding' || i || ' ' || n), 'mx', unit, case when has_file then case_id end, at, 'DAY', at, pg_temp.id('finding act' || i || ' ' || n), visit,
       'CL05', 'CL05-a', '1', 'LFT 23', 'Porque sí', 'SURE', date '2015-01-01', '{}', false, false, state, municipality, '111110', day, true
  from made cross join generate_series(1, case when ROWS > 2000000 then 1 else 5 end) n where i % 40 <> 0;
insert into casework.case_file (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, folio, state, municipality, opened_on, origin,
       source_folio, danger, sealed, sealed_key)
select case_id, 'mx', unit, case_id, at, 'DAY', at, pg_temp.id('case act' || i), folio, state, municipality, day, 'CHILDREN_FOUND', 'I-' || folio, 'NO', '\x00', case_id
  from made where has_file;
insert into casework.track (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, track)
select pg_temp.id('track' || i), 'mx', unit, case_id, at, 'DAY', at, pg_temp.id('track act' || i), 'LABOUR' from made where has_file;
insert into casework.closure (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, outcome, sealed, sealed_key)
select pg_temp.id('closure' || i), 'mx', unit, case_id, at, 'DAY', at, pg_temp.id('closure act' || i), 'SANCTIONED', '\x00', case_id
  from made where has_file and i / 10 % 10 <> 0;
insert into registry.child (id, node, unit, case_id, occurred, occurred_precision, recorded_at, act_id, sex, age_at_least, age_at_most, age_method, aged_on,
       indigenous, origin, disability, curp_status, sealed, sealed_key)
select pg_temp.id('child' || i), 'mx', unit, case_id, at, 'DAY', at, pg_temp.id('child act' || i), 'BOY', 14, 14, 'SELF_DECLARED', day, 'NO', 'NATIONAL', 'NO', 'NOT_ASKED',
       '\x00', pg_temp.id('child' || i)
  from made where has_file;
insert into docket.deadline (id, node, unit, addressed_to, case_id, occurred, occurred_precision, recorded_at, act_id, subject, subject_kind, rule, starts, due, due_on)
select pg_temp.id('deadline' || i), 'mx', unit, unit, case when has_file then case_id end, at, 'DAY', at, pg_temp.id('deadline act' || i), inspection, 'inspeccion',
       'DANGER_VISIT', at, at + interval '1 day', day + 1
  from made;
insert into docket.deadline_end (id, node, unit, addressed_to, case_id, occurred, occurred_precision, recorded_at, act_id, deadline, ending, reason)
select pg_temp.id('ended' || i), 'mx', unit, unit, case when has_file then case_id end, at, 'DAY', at, pg_temp.id('ended act' || i), pg_temp.id('deadline' || i), 'MET',
       'inspection.visit'
  from made where i % 50 <> 0;
insert into inspection.to_visit (inspection, unit, case_id)
select o.id, o.unit, o.case_id from inspection.inspection_order o
 where not exists (select from inspection.visit v where v.inspection = o.id);
insert into casework.open_file (case_id, unit)
select c.id, c.unit from casework.case_file c where not exists (select from casework.closure z where z.case_id = c.id);
insert into docket.open_deadline (deadline, unit, addressed_to, case_id, due, recorded_at, rule)
select pg_temp.id('deadline' || i), unit, unit, case when has_file then case_id end, at + interval '1 day', at, 'DANGER_VISIT' from made where i % 50 = 0;
insert into referral.referral (id, node, unit, addressed_to, case_id, occurred, occurred_precision, recorded_at, act_id, folio, purpose, to_unit, basis, danger,
       state, municipality, fields, due, due_on, sealed, sealed_key)
select pg_temp.id('referral' || i), 'mx', unit, 'PPNNA-' || state, case_id, at, 'DAY', at, pg_temp.id('referral act' || i), 'C-' || folio, 'PROTECTION',
       'PPNNA-' || state, 'LGDNNA', 'NO', state, municipality, '{PLACE}', at + interval '1 day', day + 1, '\x00', case_id
  from made where has_file and is_shared;
insert into referral.step (id, node, unit, addressed_to, case_id, occurred, occurred_precision, recorded_at, act_id, referral, step, status, sealed, sealed_key)
select pg_temp.id('step' || i), 'mx', 'PPNNA-' || state, unit, case_id, at, 'DAY', at, pg_temp.id('step act' || i), pg_temp.id('referral' || i), 1, 'ACCEPTED', '\x00',
       case_id
  from made where has_file and is_shared and i / 50 % 20 <> 0;
insert into sanction.handover (id, node, unit, addressed_to, case_id, occurred, occurred_precision, recorded_at, act_id, proceeding, folio, resolution_number,
       amount, currency, notified_on, handed_on, state, jurisdiction, debtor_kind, sealed, sealed_key)
select pg_temp.id('handover' || i), 'mx', 'JUR-' || state, 'FIN-' || state, case_id, at, 'DAY', at, pg_temp.id('handover act' || i), pg_temp.id('proceeding' || i),
       'S-' || folio, 'RES-' || i, 1000, 'MXN', day, day, state, 'STATE', 'NATURAL', '\x00', pg_temp.id('handover' || i)
  from made where has_file and i / 10 % 50 < 5;
insert into docket.act (id, node, unit, case_id, subject, seq, kind, form, form_version, fact, officer, occurred, occurred_precision, recorded_at, salt, digest, link, leaf)
select act_id, node, unit, case_id, inspection, 2, 'inspection.visit', 'inspection.visit', 1, id, pg_temp.id('officer'), occurred, occurred_precision, recorded_at,
       sha256(act_id::text::bytea), sha256(id::text::bytea), pg_temp.id('link' || id), 0
  from inspection.visit
union all
select act_id, node, unit, case_id, id, 1, 'inspection.order', 'inspection.order', 1, id, pg_temp.id('officer'), occurred, occurred_precision, recorded_at,
       sha256(act_id::text::bytea), sha256(id::text::bytea), pg_temp.id('link' || id), 0
  from inspection.inspection_order
union all
select act_id, node, unit, case_id, id, 1, 'casework.case_file', 'casework.case_file', 1, id, pg_temp.id('officer'), occurred, occurred_precision, recorded_at,
       sha256(act_id::text::bytea), sha256(id::text::bytea), pg_temp.id('link' || id), 0
  from casework.case_file;
insert into access.seal (id, case_id, unit, officer, sealed_at)
select pg_temp.id('seal' || i), case_id, unit, pg_temp.id('officer'), at from made where has_file and i / 10 % 100 = 7;
do $$ declare name regclass; begin
    for name in select f.name from filled f loop execute format('reindex table %s', name); end loop; end $$;
set session_replication_role = origin;
insert into access.case_share (id, case_id, with_unit, by_unit, officer, reason, shared_at)
select gen_random_uuid(), case_id, with_unit, unit, pg_temp.id('officer'), 'REFERRAL', at
  from made cross join lateral (values ('PPNNA-' || state), ('FGR')) w (with_unit) where has_file and is_shared;
