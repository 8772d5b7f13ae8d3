-- Acts: everything that happens. The fact itself is a row in its room's own table.
create schema docket;
grant usage on schema docket to vigia_app, vigia_statistics, vigia_verifier, vigia_backup;

create table docket.form (
    name text not null,
    version integer not null,
    fact_table text not null,
    columns text[] not null,
    sealed text[] not null,
    primary key (name, version)
);
comment on column docket.form.name is 'public: name of the form, never renamed';
comment on column docket.form.version is 'public: version; a changed form is a new version';
comment on column docket.form.fact_table is 'public: table that holds its facts';
comment on column docket.form.columns is 'public: columns in the order of the digest';
comment on column docket.form.sealed is 'public: encrypted fields in the order of the digest';
grant select, insert on docket.form to vigia_app;
grant select on docket.form to vigia_verifier, vigia_backup;

create table docket.act (
    id uuid primary key,
    node text not null,
    unit text not null,
    addressed_to text,
    case_id uuid,
    subject uuid not null,
    seq integer not null check (seq > 0),
    kind text not null,
    form text not null,
    form_version integer not null,
    fact uuid not null,
    officer uuid not null,
    occurred timestamptz not null,
    occurred_precision text not null check (occurred_precision in ('SECOND', 'DAY', 'MONTH', 'YEAR')),
    recorded_at timestamptz not null,
    salt bytea,
    digest bytea not null,
    link uuid not null,
    leaf integer not null,
    unique (subject, seq),
    unique (link, leaf)
);
create index on docket.act (case_id, recorded_at) where case_id is not null;
create index on docket.act (form, form_version);
comment on column docket.act.id is 'internal: identifier';
comment on column docket.act.node is 'internal: node where it was recorded';
comment on column docket.act.unit is 'internal: unit that acted';
comment on column docket.act.addressed_to is 'internal: unit it is addressed to';
comment on column docket.act.case_id is 'internal: file it belongs to';
comment on column docket.act.subject is 'internal: thing it happened to';
comment on column docket.act.seq is 'internal: number on that thing, from 1; the thing''s version';
comment on column docket.act.kind is 'internal: kind of act, never renamed';
comment on column docket.act.form is 'internal: form of the fact';
comment on column docket.act.form_version is 'internal: version of that form';
comment on column docket.act.fact is 'internal: row that holds the fact';
comment on column docket.act.officer is 'internal: who recorded it';
comment on column docket.act.occurred is 'internal: when it happened';
comment on column docket.act.occurred_precision is 'internal: how exactly that is known';
comment on column docket.act.recorded_at is 'internal: when it was recorded';
comment on column docket.act.salt is 'internal: 256 bits for the digest; empty when the salt lies in the sealed text';
comment on column docket.act.digest is 'internal: SHA-256 of form, salt and canonical fact';
comment on column docket.act.link is 'internal: link of the chain that holds it';
comment on column docket.act.leaf is 'internal: place in that link, from 0';
call access.protect('docket.act', 'SEE_ACTS', '{ENTER}');
call access.show_functions('docket.act');

-- The columns every fact has.
create table docket.fact_header (
    id uuid primary key,
    node text not null,
    unit text not null,
    addressed_to text,
    case_id uuid,
    occurred timestamptz not null,
    occurred_precision text not null,
    recorded_at timestamptz not null,
    act_id uuid not null unique,
    corrects uuid,
    retracts uuid
);
create unique index on docket.fact_header (corrects) where corrects is not null;
create unique index on docket.fact_header (retracts) where retracts is not null;
comment on column docket.fact_header.id is 'internal: identifier';
comment on column docket.fact_header.node is 'internal: node where it was recorded';
comment on column docket.fact_header.unit is 'internal: agency and state at the time';
comment on column docket.fact_header.addressed_to is 'internal: unit it is addressed to';
comment on column docket.fact_header.case_id is 'internal: file it belongs to';
comment on column docket.fact_header.occurred is 'internal: when it happened';
comment on column docket.fact_header.occurred_precision is 'internal: how exactly that is known';
comment on column docket.fact_header.recorded_at is 'internal: when it was recorded';
comment on column docket.fact_header.act_id is 'internal: its act on the docket';
comment on column docket.fact_header.corrects is 'internal: row this one replaces';
comment on column docket.fact_header.retracts is 'internal: row this one takes back';
comment on table docket.fact_header is 'template: create table x (like docket.fact_header including all, …)';

-- Makes a table of facts: append-only, protected, and a view <table>_fact with just the columns statistics may read,
-- the last of each chain of corrections.
create procedure docket.fact_table(target regclass, reads text, writes text[], statistics text[]) language plpgsql as $$
declare
    header constant text[] := '{id,unit,occurred,recorded_at,corrects,retracts}';
    columns text := (select string_agg(quote_ident(c), ', ') from unnest(statistics) c);
    readable text := (select string_agg(distinct quote_ident(c), ', ') from unnest(header || statistics) c);
begin
    call access.protect(target, reads, writes);
    execute format('create index on %s (case_id) where case_id is not null', target);
    if statistics <> '{}' then
        execute format('grant select (%s) on %s to vigia_statistics', readable, target);
        execute format('create policy counted on %s for select to vigia_statistics'
            || ' using (case_id is null or case_id not in (select access.sealed()))', target);
        execute format(
            'create view %s_fact with (security_invoker = true) as select %s from %s f where f.retracts is null'
            || ' and not exists (select 1 from %s later where later.corrects = f.id)'
            || ' and not exists (select 1 from %s later where later.retracts = f.id)',
            target, columns, target, target, target);
        execute format('grant select on %s_fact to vigia_statistics, vigia_app', target);
    end if;
end $$;

create table docket.receipt (
    unit text not null,
    key uuid not null,
    operation text not null,
    body_hash bytea not null,
    act_id uuid not null,
    subject uuid not null,
    case_id uuid,
    recorded_at timestamptz not null,
    primary key (unit, key)
);
comment on column docket.receipt.unit is 'internal: unit that asked';
comment on column docket.receipt.key is 'internal: idempotency key of the request';
comment on column docket.receipt.operation is 'internal: what was asked';
comment on column docket.receipt.body_hash is 'internal: SHA-256 of the request; another body under the same key is refused';
comment on column docket.receipt.act_id is 'internal: act that answered it';
comment on column docket.receipt.subject is 'internal: subject of that act';
comment on column docket.receipt.case_id is 'internal: file of that act';
comment on column docket.receipt.recorded_at is 'internal: when';
call access.protect('docket.receipt', 'SEE_ACTS', '{ENTER}', addressed => false);

create table docket.deadline (
    like docket.fact_header including all,
    subject uuid not null,
    subject_kind text not null,
    rule text not null,
    starts timestamptz not null,
    due timestamptz not null,
    due_on date not null
);
comment on column docket.deadline.subject is 'internal: thing that must be acted on';
comment on column docket.deadline.subject_kind is 'internal: complaint, inspection, case, referral, proceeding';
comment on column docket.deadline.rule is 'internal: deadline rule of the law in force';
comment on column docket.deadline.starts is 'internal: start of the clock';
comment on column docket.deadline.due is 'internal: end of the clock';
comment on column docket.deadline.due_on is 'internal: day of the end in the deciding authority''s time zone';
create index on docket.deadline (addressed_to, due);
call docket.fact_table('docket.deadline', 'SEE_ACTS', '{ENTER}', '{id,unit,addressed_to,rule,starts,due}');

create table docket.deadline_end (
    like docket.fact_header including all,
    deadline uuid not null unique,
    ending text not null check (ending in ('MET', 'CANCELLED')),
    reason text not null
);
comment on column docket.deadline_end.deadline is 'internal: which one';
comment on column docket.deadline_end.ending is 'internal: met by an act, or cancelled because nothing is due any more';
comment on column docket.deadline_end.reason is 'internal: kind of the act that ended it';
call docket.fact_table('docket.deadline_end', 'SEE_ACTS', '{ENTER}', '{deadline,ending,occurred}');
create index on docket.deadline (subject);

-- The deadlines that are open: what must be done next is found here, however many have ended. A row comes with its deadline and
-- goes with its end, in the same transaction; no other statement writes here.
create table docket.open_deadline (
    deadline uuid primary key references docket.deadline (id),
    unit text not null,
    addressed_to text,
    case_id uuid,
    due timestamptz not null,
    recorded_at timestamptz not null,
    rule text not null
);
comment on column docket.open_deadline.deadline is 'internal: which one';
comment on column docket.open_deadline.unit is 'internal: unit that started it';
comment on column docket.open_deadline.addressed_to is 'internal: unit that must act';
comment on column docket.open_deadline.case_id is 'internal: file it belongs to';
comment on column docket.open_deadline.due is 'internal: end of the clock';
comment on column docket.open_deadline.recorded_at is 'internal: when it was recorded, which orders those of one day';
comment on column docket.open_deadline.rule is 'internal: rule that sets it, which orders those of one act';
create index on docket.open_deadline (addressed_to, due, recorded_at, rule, deadline);
create index on docket.open_deadline (case_id, due, recorded_at, rule);
call access.protect('docket.open_deadline', 'SEE_ACTS', '{ENTER}');
call access.show_functions('docket.open_deadline');
do $$ begin
    execute format('create policy kept on docket.open_deadline for delete to %I using (true)', current_user);
end $$;

create function docket.open_deadline() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    insert into docket.open_deadline (deadline, unit, addressed_to, case_id, due, recorded_at, rule)
    values (new.id, new.unit, new.addressed_to, new.case_id, new.due, new.recorded_at, new.rule);
    return null;
end $$;
create trigger opened after insert on docket.deadline for each row execute function docket.open_deadline();

create function docket.end_deadline() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from docket.open_deadline o where o.deadline = new.deadline;
    return null;
end $$;
-- Acts for who ends it, under row-level security: nobody ends a deadline that it does not see.
create function docket.see_deadline() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if not exists (select from docket.deadline d where d.id = new.deadline) then
        raise insufficient_privilege using message = 'only who sees a deadline ends it';
    end if;
    return new;
end $$;
create trigger seen before insert on docket.deadline_end for each row execute function docket.see_deadline();
create trigger ended after insert on docket.deadline_end for each row execute function docket.end_deadline();

create sequence docket.folio_number;
grant usage on sequence docket.folio_number to vigia_app;

-- Texts are erased by destroying their key. Only the row that says who did it, on what basis and why can do that.
create table docket.erasure (
    like docket.fact_header including all,
    key_owner uuid not null unique,
    basis text not null check (basis in ('CANCELLATION', 'RETENTION_ENDED', 'COURT_ORDER')),
    approval uuid not null references access.approval (proposal),
    facts uuid[] not null check (cardinality(facts) > 0),
    remains bytea not null,
    reason_language text not null,
    sealed bytea not null,
    sealed_key uuid not null
);
comment on column docket.erasure.key_owner is 'internal: the person, workplace or case whose texts were erased';
comment on column docket.erasure.basis is 'internal: what the law asks it for';
comment on column docket.erasure.approval is 'internal: the two who wanted it';
comment on column docket.erasure.facts is 'internal: rows whose texts were erased';
comment on column docket.erasure.remains is 'internal: SHA-256 of what can still be read of those rows';
comment on column docket.erasure.reason_language is 'internal: language of the reason';
comment on column docket.erasure.sealed is 'sealed: the reason';
comment on column docket.erasure.sealed_key is 'internal: the erasure, whose key opens it';
call docket.fact_table('docket.erasure', 'SEE_ACTS', '{ERASE_TEXTS}', '{}');

-- While a hold stands, nothing of a file or a person is erased.
create table docket.legal_hold (
    like docket.fact_header including all,
    target uuid not null,
    reason_language text not null,
    sealed bytea not null,
    sealed_key uuid not null
);
comment on column docket.legal_hold.target is 'internal: the file, or the person, workplace or case whose key must stay';
comment on column docket.legal_hold.reason_language is 'internal: language of the reason';
comment on column docket.legal_hold.sealed is 'sealed: why it was laid or lifted';
comment on column docket.legal_hold.sealed_key is 'internal: the hold, whose key opens it';
call docket.fact_table('docket.legal_hold', 'SEE_ACTS', '{ERASE_TEXTS}', '{}');

-- The holds of all units that stand now: an erasure must heed also those that who erases cannot see.
create table docket.held (
    hold uuid primary key,
    target uuid not null
);
create index on docket.held (target);
comment on column docket.held.hold is 'internal: the hold';
comment on column docket.held.target is 'internal: what it keeps';
grant select on docket.held to vigia_verifier, vigia_backup;

create function docket.keep_held() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.retracts is null then
        insert into docket.held (hold, target) values (new.id, new.target);
    else
        delete from docket.held where hold = new.retracts;
    end if;
    return null;
end $$;
create trigger held after insert on docket.legal_hold for each row execute function docket.keep_held();

create function docket.is_held(targets uuid[]) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from docket.held h where h.target = any (targets)) and access.officer() is not null
$$;
revoke execute on function docket.is_held from public;
grant execute on function docket.is_held to vigia_app;

create function docket.erase_key() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select from docket.held h where h.target in (new.key_owner, new.case_id)) then
        raise integrity_constraint_violation using message = 'a legal hold stands';
    end if;
    if exists (select from vault.data_key k where k.seal = new.key_owner) then
        raise integrity_constraint_violation using message = 'other keys lie under this one';
    end if;
    if not exists (select from access.proposal p join access.approval a on a.proposal = p.id
                    where p.id = new.approval and a.approved and p.kind = 'docket.erasure' and p.subject = new.key_owner::text) then
        raise insufficient_privilege using message = 'texts are erased by two';
    end if;
    update vault.data_key set wrapped = null, key_version = null, seal = null, case_id = null, erased_at = new.recorded_at
     where id = new.key_owner and wrapped is not null;
    if not found then
        raise no_data_found using message = 'no key to erase: ' || new.key_owner;
    end if;
    return null;
end $$;
create trigger key_erased after insert on docket.erasure for each row execute function docket.erase_key();
