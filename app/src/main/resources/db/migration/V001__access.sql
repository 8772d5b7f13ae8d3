-- Who may see a row. The application sets a signed context at the start of each transaction; without it every table is empty.
create schema access;
grant usage on schema access to vigia_app, vigia_statistics, vigia_verifier, vigia_backup;

create table access.context_key (
    only_one boolean primary key default true check (only_one),
    inner_pad bytea not null,
    outer_pad bytea not null
);
revoke all on access.context_key from public;

-- HMAC-SHA-256 from two prepared pads, so that no extension is needed.
create function access.context() returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    context text := current_setting('vigia.context', true);
    signature text := current_setting('vigia.signature', true);
    key access.context_key;
begin
    if context is null or context = '' then
        return null;
    end if;
    select * into key from access.context_key;
    if not found or signature is distinct from
            encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(context, 'UTF8'))), 'hex') then
        raise insufficient_privilege using message = 'access context is not signed by this system';
    end if;
    if (context::jsonb ->> 'until')::bigint < extract(epoch from transaction_timestamp()) then
        raise insufficient_privilege using message = 'access context has expired';
    end if;
    return context::jsonb;
end $$;

create function access.units() returns text[]
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(array(select jsonb_array_elements_text(access.context() -> 'units')), '{}')
$$;

create function access.officer() returns uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select (access.context() ->> 'officer')::uuid
$$;

create table access.officer (
    id uuid primary key,
    username text not null unique,
    display_name text not null,
    created_at timestamptz not null
);
comment on column access.officer.id is 'internal: identifier';
comment on column access.officer.username is 'internal: sign-in name';
comment on column access.officer.display_name is 'internal: name of the public official as shown to colleagues';
comment on column access.officer.created_at is 'internal: when the account was made';
grant select, insert on access.officer to vigia_app;
grant select on access.officer to vigia_verifier, vigia_backup;

-- What two people must want: one proposes, another approves, and only then it is done.
create table access.proposal (
    id uuid primary key,
    unit text not null,
    asks text not null,
    kind text not null,
    subject text not null,
    content text not null,
    reason text not null check (reason <> ''),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    lapses_at timestamptz not null check (lapses_at > proposed_at),
    unique (id, proposed_by)
);
comment on column access.proposal.id is 'internal: identifier';
comment on column access.proposal.unit is 'internal: the unit whose officers may see and decide it';
comment on column access.proposal.asks is 'internal: the permission that both must hold';
comment on column access.proposal.kind is 'internal: what is to be done, a word of the room that does it';
comment on column access.proposal.subject is 'internal: to what or to whom, by id or name';
comment on column access.proposal.content is 'internal: the particulars, as the room that does it reads them; never a name of a child';
comment on column access.proposal.reason is 'internal: why, as the proposer wrote it';
comment on column access.proposal.proposed_by is 'internal: the officer who wants it';
comment on column access.proposal.proposed_at is 'internal: when';
comment on column access.proposal.lapses_at is 'internal: from then on nobody can approve it';

create table access.approval (
    proposal uuid primary key,
    proposed_by uuid not null,
    decided_by uuid not null,
    approved boolean not null,
    reason text not null,
    decided_at timestamptz not null,
    foreign key (proposal, proposed_by) references access.proposal (id, proposed_by),
    constraint approved_by_another check (not approved or decided_by <> proposed_by)
);
comment on column access.approval.proposal is 'internal: which proposal';
comment on column access.approval.proposed_by is 'internal: who wanted it, so that the same person cannot approve';
comment on column access.approval.decided_by is 'internal: who decided; only a refusal may be one''s own';
comment on column access.approval.approved is 'internal: approved, or refused or withdrawn';
comment on column access.approval.reason is 'internal: why it was refused; empty for an approval';
comment on column access.approval.decided_at is 'internal: when';

alter table access.proposal enable row level security;
alter table access.proposal force row level security;
create policy seen on access.proposal for select to vigia_app using (unit = any ((select access.units())::text[]));
create policy recorded on access.proposal for insert to vigia_app
    with check (unit = any ((select access.units())::text[]) and proposed_by = (select access.officer()));
create policy everything on access.proposal for select to vigia_verifier, vigia_backup using (true);
alter table access.approval enable row level security;
alter table access.approval force row level security;
create policy seen on access.approval for select to vigia_app using (proposal in (select p.id from access.proposal p));
create policy recorded on access.approval for insert to vigia_app
    with check (decided_by = (select access.officer()) and proposal in (select p.id from access.proposal p));
create policy everything on access.approval for select to vigia_verifier, vigia_backup using (true);
grant select, insert on access.proposal, access.approval to vigia_app;
grant select on access.proposal, access.approval to vigia_verifier, vigia_backup;

-- The posts of an officer; the last one holds from the next request on.
create table access.appointment (
    officer uuid not null references access.officer,
    seq integer not null,
    unit text not null,
    role text not null,
    active boolean not null,
    approval uuid references access.approval,
    appointed_at timestamptz not null,
    primary key (officer, seq)
);
comment on column access.appointment.officer is 'internal: whose';
comment on column access.appointment.seq is 'internal: the highest one is in force';
comment on column access.appointment.unit is 'internal: unit the officer acts for';
comment on column access.appointment.role is 'internal: role in the policy';
comment on column access.appointment.active is 'internal: false when the account is disabled';
comment on column access.appointment.approval is 'internal: the two who agreed; empty when whoever runs the machine did it';
comment on column access.appointment.appointed_at is 'internal: from when';
grant select, insert on access.appointment to vigia_app;
grant select on access.appointment to vigia_verifier, vigia_backup;

create view access.officer_now with (security_invoker = true) as
    select o.id, o.username, o.display_name, a.unit, a.role, a.active, a.seq
      from access.officer o
      cross join lateral (select p.* from access.appointment p where p.officer = o.id order by p.seq desc limit 1) a;
grant select on access.officer_now to vigia_app, vigia_verifier, vigia_backup;

create table access.case_share (
    id uuid primary key,
    case_id uuid not null,
    with_unit text not null,
    by_unit text not null,
    officer uuid not null,
    reason text not null,
    shared_at timestamptz not null,
    unique (case_id, with_unit, by_unit)
);
create index on access.case_share (with_unit, case_id);
comment on column access.case_share.id is 'internal: identifier';
comment on column access.case_share.case_id is 'internal: the file that is shared';
comment on column access.case_share.with_unit is 'internal: who may now see it';
comment on column access.case_share.by_unit is 'internal: who shared it';
comment on column access.case_share.officer is 'internal: the officer who shared it';
comment on column access.case_share.reason is 'internal: act that shared it';
comment on column access.case_share.shared_at is 'internal: when';
alter table access.case_share enable row level security;
alter table access.case_share force row level security;
create policy seen on access.case_share for select to vigia_app
    using (with_unit = any ((select access.units())::text[]) or by_unit = any ((select access.units())::text[]));
create policy recorded on access.case_share for insert to vigia_app
    with check (by_unit = any ((select access.units())::text[]));
create policy everything on access.case_share for select to vigia_verifier, vigia_backup using (true);
grant select, insert on access.case_share to vigia_app;
grant select on access.case_share to vigia_verifier, vigia_backup;

-- The one place where row-level security is written. A row is visible if its unit is mine, if it is addressed to me, or if
-- its file is shared with me; it is written only for my own unit.
create procedure access.protect(target regclass, addressed boolean default false) language plpgsql as $$
declare
    mine constant text := '= any ((select access.units())::text[])';
    seen text := format('unit %s or case_id in (select s.case_id from access.case_share s where s.with_unit %s)', mine, mine);
begin
    if addressed then
        seen := seen || format(' or addressed_to %s', mine);
    end if;
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy seen on %s for select to vigia_app using (%s)', target, seen);
    execute format('create policy recorded on %s for insert to vigia_app with check (unit %s)', target, mine);
    execute format('create policy everything on %s for select to vigia_verifier, vigia_backup using (true)', target);
    execute format('revoke all on %s from public', target);
    execute format('grant select, insert on %s to vigia_app', target);
    execute format('grant select on %s to vigia_verifier, vigia_backup', target);
end $$;
