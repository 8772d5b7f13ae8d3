-- The sanction track of a case goes from one labour authority to another: declined by the one, taken or refused by the other.
-- Protective steps never move. Until somebody takes it, whoever declined keeps it.

-- Who keeps a thing of a file since it came to another unit; a thing without a row never moved. The file itself stands for what
-- still follows of its inspections.
create table access.keeper (
    id uuid primary key,
    case_id uuid not null,
    subject uuid not null,
    seq integer not null check (seq > 0),
    unit text not null,
    from_unit text not null check (from_unit <> unit),
    officer uuid not null,
    reason text not null,
    since timestamptz not null,
    unique (subject, seq)
);
create index on access.keeper (case_id);
comment on column access.keeper.id is 'internal: identifier';
comment on column access.keeper.case_id is 'internal: the file';
comment on column access.keeper.subject is 'internal: the thing of it that moved; the file itself for what follows of its inspections';
comment on column access.keeper.seq is 'internal: the highest one is in force';
comment on column access.keeper.unit is 'internal: who keeps it since then, and took it';
comment on column access.keeper.from_unit is 'internal: who kept it before';
comment on column access.keeper.officer is 'internal: the officer who took it';
comment on column access.keeper.reason is 'internal: act that moved it';
comment on column access.keeper.since is 'internal: when';
call access.guard('access.keeper',
    seen => '(unit = (select access.unit()) or from_unit = (select access.unit())'
        || ' or exists (select from access.own_share s where s.file = case_id)) and ' || access.unhidden('SEE_CASES'),
    recorded => 'unit = (select access.unit()) and officer = (select access.officer())');
call access.show_functions('access.keeper');

-- Things of the officer's files that moved on to another unit, and since when. Of a sealed file only to who is on its list; from
-- everybody else its rows are hidden already.
create function access.kept_elsewhere() returns table (subject uuid, since timestamptz)
    language plpgsql stable parallel safe rows 10 security definer set search_path = pg_catalog as $$
declare
    me text[] := access.who();
begin
    return query select k.subject, k.since from access.keeper k
     where k.unit <> me[2]
       and not exists (select from access.keeper l where l.subject = k.subject and l.seq > k.seq)
       and exists (select from access.case_share s where s.case_id = k.case_id and s.with_unit = me[2])
       and not access.is_hidden('SEE_CASES', k.case_id);
end $$;

-- Of what moved on, a unit goes on seeing what it did itself and what was addressed to it; of the rest an outline.
do $$
declare
    room text;
    own constant text := 'unit = (select access.unit()) or (addressed_to = (select access.unit())) is true or ';
begin
    call access.narrow('sanction.recommendation', own
        || 'not exists (select from access.kept_elsewhere() k where k.subject = case_id and k.since < recorded_at)');
    foreach room in array '{charge,summons,hearing,decision,fine_line,notification,challenge,ruling,handover}'::text[] loop
        call access.narrow(('sanction.' || room)::regclass, own
            || '(proceeding in (select k.subject from access.kept_elsewhere() k)) is not true'
            || ' and (proceeding is null or exists (select from sanction.recommendation r where r.id = proceeding))');
    end loop;
    call access.narrow('sanction.collection', own
        || 'account is null or exists (select from sanction.handover h where h.id = account)');
    foreach room in array '{recommendation,summons,hearing,decision,notification,challenge,ruling,handover}'::text[] loop
        call access.show_functions(('sanction.' || room)::regclass);
    end loop;
end $$;

-- A step is taken by the unit that keeps the proceeding now: the one it was addressed to, or the last one it came to. Asked after
-- the policies have let the row in; of a proceeding that is not there the foreign key speaks.
create function sanction.require_keeper() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.unit is distinct from coalesce(
            (select k.unit from access.keeper k where k.subject = new.proceeding order by k.seq desc limit 1),
            (select r.addressed_to from sanction.recommendation r where r.id = new.proceeding), new.unit) then
        raise insufficient_privilege using message = 'only the unit that keeps the proceeding takes its next step';
    end if;
    return null;
end $$;
do $$
declare
    step text;
    key text;
begin
    foreach step in array '{summons,hearing,decision,notification,challenge,ruling,handover}'::text[] loop
        select c.conname into strict key from pg_constraint c
         where c.conrelid = ('sanction.' || step)::regclass and c.contype = 'f' and cardinality(c.conkey) = 2
           and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'unit' and a.attnum = any (c.conkey));
        execute format('alter table sanction.%I drop constraint %I', step, key);
        execute format('alter table sanction.%I add foreign key (proceeding) references sanction.recommendation (id)', step);
        execute format('create trigger kept after insert on sanction.%I for each row execute function sanction.require_keeper()', step);
    end loop;
end $$;

-- What is left to whoever had a proceeding that moved on: that it is, who keeps it, its stage and since when.
create function sanction.list_remainders(asked uuid)
    returns table (proceeding uuid, folio text, unit text, stage text, happened_on date)
    language sql stable security definer set search_path = pg_catalog as $$
    select r.id, r.folio,
           coalesce((select k.unit from access.keeper k where k.subject = r.id order by k.seq desc limit 1), r.addressed_to),
           s.step, s.happened_on
      from sanction.recommendation r
      cross join lateral (select t.step, t.happened_on from sanction.step t
                           where t.proceeding = r.id order by t.recorded_at desc limit 1) s
     where r.case_id = asked
       and access.reach('SEE_PROCEEDINGS', 'SHARED') is not null and not access.is_hidden('SEE_PROCEEDINGS', asked)
       and exists (select from access.kept_elsewhere() k
                    where k.subject = r.id or k.subject = r.case_id and k.since < r.recorded_at)
     order by r.recorded_at
$$;

create schema transfer;
grant usage on schema transfer to vigia_app, vigia_verifier, vigia_backup;

create table transfer.transfer (
    like docket.fact_header including all,
    folio text not null,
    to_unit text not null,
    ground text not null,
    provision text not null,
    certainty text not null check (certainty in ('SURE', 'LIKELY', 'COUNSEL')),
    declined_on date not null,
    ceased_on date,
    follow_up boolean not null,
    proceedings text[] not null,
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (case_id) references casework.case_file (id),
    check (addressed_to = to_unit and to_unit <> unit),
    check (follow_up or cardinality(proceedings) > 0),
    unique (folio, unit)
);
comment on column transfer.transfer.folio is 'internal: folio of the transfer';
comment on column transfer.transfer.to_unit is 'internal: who should take it';
comment on column transfer.transfer.ground is 'internal: why the sender is not competent';
comment on column transfer.transfer.provision is 'public: provisions it rests on';
comment on column transfer.transfer.certainty is 'public: how sure it is that the receiver is competent';
comment on column transfer.transfer.declined_on is 'internal: day on which the sender declined';
comment on column transfer.transfer.ceased_on is 'internal: day on which the work of a child was ordered to stop, where it must';
comment on column transfer.transfer.follow_up is 'internal: whether what still follows of the inspections moves';
comment on column transfer.transfer.proceedings is 'internal: folios of the proceedings that move';
comment on column transfer.transfer.sealed is 'sealed: grounds in the sender''s words, and what moves';
comment on column transfer.transfer.sealed_key is 'internal: data key of the case';
create index on transfer.transfer (to_unit, declined_on desc, folio desc);
create index on transfer.transfer (unit, declined_on desc, folio desc);
call docket.fact_table('transfer.transfer', 'SEE_TRANSFERS', '{DECLINE_COMPETENCE}', '{}');

create table transfer.step (
    like docket.fact_header including all,
    transfer uuid not null references transfer.transfer (id),
    step integer not null check (step > 0),
    status text not null check (status in
        ('RECEIVED', 'ACCEPTED', 'REJECTED', 'DISPUTED', 'ASSIGNED', 'KEPT', 'WITHDRAWN')),
    happened_on date not null,
    refusal text,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (transfer, step),
    unique (transfer, status),
    check ((status = 'REJECTED') = (refusal is not null))
);
comment on column transfer.step.transfer is 'internal: which transfer';
comment on column transfer.step.step is 'internal: number of the step, from 1';
comment on column transfer.step.status is 'internal: where the transfer stands since this step';
comment on column transfer.step.happened_on is 'internal: day on which it happened';
comment on column transfer.step.refusal is 'internal: why it was rejected';
comment on column transfer.step.sealed is 'sealed: who took it, explanation, who ruled and under what number';
comment on column transfer.step.sealed_key is 'internal: data key of the case';
call docket.fact_table('transfer.step', 'SEE_TRANSFERS', '{DECLINE_COMPETENCE,ANSWER_TRANSFER}', '{}');
