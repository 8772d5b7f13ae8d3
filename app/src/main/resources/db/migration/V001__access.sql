-- Who may see a row. The application sets a signed context at the start of each transaction; without it every table is empty.
create schema access;
grant usage on schema access to vigia_app, vigia_statistics, vigia_verifier, vigia_backup;

create table access.context_key (
    only_one boolean primary key default true check (only_one),
    inner_pad bytea not null,
    outer_pad bytea not null
);
revoke all on access.context_key from public;

-- Who is asking: officer, unit, role, until when, and a random word; then what the policy gives that role of one kind of record.
-- Empty when nobody is. HMAC-SHA-256 from two prepared pads, so that no extension is needed. Only functions that act for the
-- owner ask it: each of them once, and a policy asks each of them once in every statement.
create function access.who(kind text default null) returns text[] language plpgsql stable parallel safe as $$
declare
    context text := current_setting('vigia.context', true);
    me text[] := string_to_array(context, ' ');
    inner_pad bytea;
    outer_pad bytea;
    gives text[];
begin
    if context is null or context = '' then
        return null;
    end if;
    select k.inner_pad, k.outer_pad, a.gives into inner_pad, outer_pad, gives
      from access.context_key k left join access.allowance a on a.role = me[3] and a.permission = kind;
    -- digests are compared, so that how long it takes tells nothing of the signature that would be right
    if not found or sha256(convert_to(coalesce(current_setting('vigia.signature', true), ''), 'UTF8')) <> sha256(convert_to(
            encode(sha256(outer_pad || sha256(inner_pad || convert_to(context, 'UTF8'))), 'hex'), 'UTF8')) then
        raise insufficient_privilege using message = 'access context is not signed by this system';
    end if;
    if me[4]::bigint < extract(epoch from transaction_timestamp()) then
        raise insufficient_privilege using message = 'access context has expired';
    end if;
    return me || gives;
end $$;
revoke execute on function access.who from public;

create function access.officer() returns uuid
    language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
    return (access.who())[1]::uuid;
end $$;

create function access.unit() returns text
    language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
    return (access.who())[2];
end $$;

-- The policy, as the release that runs reads it from access/policy.csv. What no line allows is refused. The checks say what a
-- line can be at all: beyond its own unit an officer reads only what is addressed to the unit, shared with it, or opened in
-- an emergency; and nothing that is sealed without being on the list.
create table access.rule (
    line integer primary key,
    permission text not null,
    roles text[] not null check (cardinality(roles) > 0),
    territories text[] not null check (territories <@ '{SAME_MUNICIPALITY,SAME_STATE,OTHER_STATE,FEDERAL}'),
    agencies text[] not null check (agencies <@ '{OWN_UNIT,SAME_AGENCY,OTHER_AGENCY}'),
    shares text[] not null check (shares <@ '{NONE,ADDRESSED,SHARED}'),
    seals text[] not null check (seals <@ '{OPEN,LISTED}'),
    purposes text[] not null check (purposes <@ '{NONE,STATED,BREAK_GLASS}'),
    fields text not null check (fields in ('OUTLINE', 'FACTS', 'TEXTS', 'IDENTITY')),
    basis text not null,
    check (fields = 'OUTLINE' or agencies = '{OWN_UNIT}' or not 'NONE' = any (shares) or purposes = '{BREAK_GLASS}'),
    check (not 'BREAK_GLASS' = any (purposes) or (purposes = '{BREAK_GLASS}' and shares = '{NONE}' and seals = '{OPEN}')),
    check ('NONE' = any (shares) or (cardinality(agencies) = 3 and cardinality(territories) = 4))
);
comment on column access.rule.line is 'public: line of access/policy.csv';
comment on column access.rule.permission is 'public: action or kind of record';
comment on column access.rule.roles is 'public: who';
comment on column access.rule.territories is 'public: where the record''s unit stands, seen from the officer''s';
comment on column access.rule.agencies is 'public: whether the record is of the officer''s unit, agency or another''s';
comment on column access.rule.shares is 'public: whether the record is addressed to or its file shared with the officer''s unit';
comment on column access.rule.seals is 'public: whether the file is sealed, the officer being on its list';
comment on column access.rule.purposes is 'public: whether a purpose was stated, or the file opened in an emergency';
comment on column access.rule.fields is 'public: how much: outline, facts, texts, identity, each with all before it';
comment on column access.rule.basis is 'public: provision or reason';
grant select on access.rule to vigia_app;
create index on access.rule (permission);

-- The same lines in the form in which row-level security asks them: what a role is given of a kind of record beyond its outline,
-- without an emergency. A trigger keeps it. Its pages are left almost empty, so that a lookup always goes by the key.
create table access.allowance (
    role text,
    permission text,
    gives text[] not null,
    primary key (role, permission)
) with (fillfactor = 10);
comment on column access.allowance.role is 'public: who';
comment on column access.allowance.permission is 'public: action or kind of record';
comment on column access.allowance.gives is 'public: under which shares it may be read, and LISTED if also by who is on the list of a seal';

create view access.allowance_of_rules with (security_invoker = true) as
    select role, r.permission,
           coalesce(array_agg(distinct given order by given) filter (where given is not null), '{}') as gives
      from access.rule r
     cross join unnest(r.roles) role
      left join lateral (select unnest(r.shares) where 'NONE' = any (r.purposes)
                         union all select 'LISTED' where 'LISTED' = any (r.seals)) g (given) on true
     where r.fields <> 'OUTLINE'
     group by role, r.permission;
grant select on access.allowance, access.allowance_of_rules to vigia_app;

create function access.keep_allowance() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from access.allowance a where not exists (select from access.allowance_of_rules r
        where (r.role, r.permission, r.gives) = (a.role, a.permission, a.gives));
    insert into access.allowance select * from access.allowance_of_rules on conflict do nothing;
    return null;
end $$;
create trigger kept after insert or update or delete or truncate on access.rule
    for each statement execute function access.keep_allowance();
alter table access.rule enable always trigger kept;

-- The units of the catalogue, and how one stands to another.
create table access.unit (
    code text primary key,
    branch text not null,
    state text,
    municipality text
);
comment on column access.unit.code is 'public: unit';
comment on column access.unit.branch is 'public: task of the state that it serves';
comment on column access.unit.state is 'public: INEGI code; empty for the whole country';
comment on column access.unit.municipality is 'public: INEGI code of a municipal unit';
grant select on access.unit to vigia_app;

-- The permissions of an outline are asked of functions; this says whether one is allowed to the officer for a unit's record.
create function access.allows(permission text, record_unit text, purpose text, fields text) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog as $$
    select coalesce(bool_or(true), false)
      from access.who() me
      join access.unit mine on mine.code = me[2]
      join access.unit theirs on theirs.code = record_unit
      join access.rule r on r.permission = allows.permission
     where me[3] = any (r.roles) and r.fields = allows.fields and allows.purpose = any (r.purposes) and 'NONE' = any (r.shares)
       and case when mine.code = theirs.code then 'OWN_UNIT' when mine.branch = theirs.branch then 'SAME_AGENCY'
                else 'OTHER_AGENCY' end = any (r.agencies)
       and case when mine.state is null or theirs.state is null then 'FEDERAL' when mine.state <> theirs.state then 'OTHER_STATE'
                when mine.municipality = theirs.municipality then 'SAME_MUNICIPALITY' else 'SAME_STATE' end = any (r.territories)
$$;

-- The officer's unit, if the policy lets the officer read that kind of record under that share; otherwise nothing.
create function access.reach(kind text, share text) returns text
    language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
declare
    me text[] := access.who(kind);
begin
    return case when share = any (me[6:]) then me[2] end;
end $$;

-- The officer's unit, if the policy lets the officer do one of these things there; otherwise nothing.
create function access.write(permissions text[]) returns text
    language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
declare
    me text[] := access.who();
begin
    if exists (select from access.allowance a where a.role = me[3] and a.permission = any (permissions)) then
        return me[2];
    end if;
    return null;
end $$;

-- Files of which only those on a list may know. The seal is lifted by a row, which two officers make.
create table access.seal (
    id uuid primary key,
    case_id uuid not null,
    unit text not null,
    officer uuid not null,
    sealed_at timestamptz not null,
    lifts uuid unique references access.seal
);
create index on access.seal (case_id);
comment on column access.seal.id is 'internal: identifier';
comment on column access.seal.case_id is 'internal: the file that is sealed';
comment on column access.seal.unit is 'internal: unit that sealed it';
comment on column access.seal.officer is 'internal: officer who sealed it, or lifted the seal';
comment on column access.seal.sealed_at is 'internal: when';
comment on column access.seal.lifts is 'internal: the seal that this row lifts';

create table access.seal_list (
    seal uuid not null references access.seal,
    officer uuid not null,
    listed_by uuid not null,
    listed_at timestamptz not null,
    primary key (seal, officer)
);
comment on column access.seal_list.seal is 'internal: which seal';
comment on column access.seal_list.officer is 'internal: officer who may know of the file';
comment on column access.seal_list.listed_by is 'internal: who put the officer on the list';
comment on column access.seal_list.listed_at is 'internal: when';

-- Every file under seal.
create function access.sealed() returns setof uuid
    language sql stable parallel safe security definer set search_path = pg_catalog as $$
    select s.case_id from access.seal s
     where s.lifts is null and not exists (select from access.seal l where l.lifts = s.id)
$$;
revoke execute on function access.sealed from public;
grant execute on function access.sealed to vigia_statistics;

-- A Bloom filter of the files that were ever sealed, of one hash and 32,768 bits: most rows are told by it alone that they are
-- under no seal, and who reads it learns of no file. Bits are never taken away, so that no two transactions can lose one.
create table access.seal_filter (
    only_one boolean primary key default true check (only_one),
    bits bytea not null
);
comment on column access.seal_filter.only_one is 'internal: there is one';
comment on column access.seal_filter.bits is 'internal: a bit for each file that was ever sealed';
alter table access.seal_filter alter column bits set storage plain;
insert into access.seal_filter (bits) values (decode(repeat('00', 4096), 'hex'));

create function access.note_seal() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update access.seal_filter f set bits = set_bit(f.bits, uuid_hash(new.case_id) & 32767, 1);
    return null;
end $$;
create trigger noted after insert on access.seal for each row execute function access.note_seal();
alter table access.seal enable always trigger noted;

create function access.seal_filter() returns bytea
    language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
    return (select f.bits from access.seal_filter f where f.only_one and access.who() is not null);
end $$;

-- Whether a file is under seal and the officer may not know of it.
create function access.is_hidden(kind text, file uuid) returns boolean
    language plpgsql stable parallel safe cost 1000 security definer set search_path = pg_catalog as $$
declare
    me text[] := access.who(kind);
begin
    return me is null or exists (select from access.seal s
        where s.case_id = file and s.lifts is null and not exists (select from access.seal l where l.lifts = s.id)
          and not ('LISTED' = any (me[6:])
                   and exists (select from access.seal_list l where l.seal = s.id and l.officer = me[1]::uuid)));
end $$;

-- The condition that a row is of no such file, for a policy.
create function access.unhidden(kind text) returns text language sql immutable as $$
    select format('(case_id is null or get_bit((select access.seal_filter()), uuid_hash(case_id) & 32767) = 0'
        || ' or not access.is_hidden(%L, case_id))', kind)
$$;

-- A file opened in an emergency, by one officer for a few hours.
create table access.break_glass (
    id uuid primary key,
    case_id uuid not null,
    of_unit text not null,
    unit text not null,
    officer uuid not null,
    opened_at timestamptz not null,
    until timestamptz not null check (until > opened_at and until <= opened_at + interval '3 hours'),
    check (of_unit <> unit)
);
create index on access.break_glass (officer, until);
comment on column access.break_glass.id is 'internal: identifier';
comment on column access.break_glass.case_id is 'internal: the file that was opened';
comment on column access.break_glass.of_unit is 'internal: unit whose file it is';
comment on column access.break_glass.unit is 'internal: unit of the officer';
comment on column access.break_glass.officer is 'internal: who opened it';
comment on column access.break_glass.opened_at is 'internal: when';
comment on column access.break_glass.until is 'internal: until when it stays open, three hours at most';

-- What protects each table, as it was written: the server compares it with what it finds before it serves.
create table access.protection (
    protected regclass primary key,
    reads text,
    writes text[],
    seen text not null,
    narrowed text,
    recorded text
);
comment on column access.protection.protected is 'public: table, or view that acts for its owner';
comment on column access.protection.reads is 'public: permission to read its rows; empty where another condition decides';
comment on column access.protection.writes is 'public: permissions of which one is needed to write them; empty likewise';
comment on column access.protection.seen is 'public: condition of reading, or the view, as the database keeps it';
comment on column access.protection.narrowed is 'public: further condition of reading, likewise; empty for none';
comment on column access.protection.recorded is 'public: condition of writing, likewise; empty for a view';
grant select on access.protection to vigia_app;

-- Lets the application see and add rows on these conditions, and nothing else.
create procedure access.guard(target regclass, seen text, recorded text, reads text default null, writes text[] default null)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy seen on %s for select to vigia_app using (%s)', target, seen);
    execute format('create policy recorded on %s for insert to vigia_app with check (%s)', target, recorded);
    execute format('create policy everything on %s for select to vigia_verifier, vigia_backup using (true)', target);
    execute format('revoke all on %s from public', target);
    execute format('grant select, insert on %s to vigia_app', target);
    execute format('grant select on %s to vigia_verifier, vigia_backup', target);
    insert into access.protection (protected, reads, writes, seen, recorded)
        select target, reads, writes, pg_get_expr(s.polqual, target), pg_get_expr(r.polwithcheck, target)
          from pg_policy s, pg_policy r
         where s.polrelid = target and s.polname = 'seen' and r.polrelid = target and r.polname = 'recorded';
end $$;

-- Lets the application see of a protected table only what also meets this.
create procedure access.narrow(target regclass, seen text) language plpgsql as $$
begin
    execute format('create policy narrowed on %s as restrictive for select to vigia_app using (%s)', target, seen);
    update access.protection set narrowed = (select pg_get_expr(n.polqual, target) from pg_policy n
                                              where n.polrelid = target and n.polname = 'narrowed')
     where protected = target;
end $$;

-- Functions act for the owner, from whom a forced table hides its rows too; they say themselves what they let through.
create procedure access.show_functions(target regclass) language plpgsql as $$
begin
    execute format('create policy functions on %s for select to %I using (true)', target, current_user);
end $$;

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
call access.guard('access.case_share',
    seen => '(with_unit = (select access.unit()) or by_unit = (select access.unit())) and ' || access.unhidden('SEE_CASES'),
    recorded => 'by_unit = (select access.unit())');
call access.show_functions('access.case_share');

-- Files shared with the officer's unit of which the officer may know. It acts for its owner, and shows whoever asks what the
-- table itself would; a policy may so look for one file by its key, or for all at once, whichever the planner finds cheaper.
create view access.own_share with (security_barrier = true) as
    select with_unit as unit, case_id as file from access.case_share
     where with_unit = (select access.unit())
       and (get_bit((select access.seal_filter()), uuid_hash(case_id) & 32767) = 0 or not access.is_hidden('SEE_CASES', case_id));
grant select on access.own_share to vigia_app;
insert into access.protection (protected, seen) values ('access.own_share', pg_get_viewdef('access.own_share'::regclass));

-- Of the shares those of files that another unit shares too, or shared: where a list looks for files that are not the unit's own.
-- Nearly all files are shared by a unit with itself alone. Kept by the shares themselves.
create table access.joint_share (
    unit text not null,
    case_id uuid not null,
    primary key (unit, case_id)
);
comment on column access.joint_share.unit is 'internal: who may see the file';
comment on column access.joint_share.case_id is 'internal: the file';

-- Looks files up by their key, whatever the planner knew of the tables when it planned.
create function access.keep_joint_shares() returns trigger
    language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
begin
    insert into access.joint_share (unit, case_id)
        select distinct s.with_unit, s.case_id from access.case_share s
         where s.case_id in (select a.case_id from added a)
           and exists (select from access.case_share o
                        where o.case_id = s.case_id and (o.with_unit <> s.with_unit or o.by_unit <> s.with_unit))
        on conflict do nothing;
    return null;
end $$;
create trigger joint after insert on access.case_share
    referencing new table as added for each statement execute function access.keep_joint_shares();

-- Those of the officer's unit of which the officer may know.
create view access.own_joint_share with (security_barrier = true) as
    select unit, case_id as file from access.joint_share
     where unit = (select access.unit())
       and (get_bit((select access.seal_filter()), uuid_hash(case_id) & 32767) = 0 or not access.is_hidden('SEE_CASES', case_id));
grant select on access.own_joint_share to vigia_app;
insert into access.protection (protected, seen)
    values ('access.own_joint_share', pg_get_viewdef('access.own_joint_share'::regclass));

-- Files that the officer has opened in an emergency and that stay open, as far as the policy says so for that kind of record.
create function access.opened(kind text) returns setof uuid
    language plpgsql stable parallel safe rows 5 security definer set search_path = pg_catalog as $$
declare
    me text[] := access.who();
begin
    return query select b.case_id from access.break_glass b
     where b.officer = me[1]::uuid and b.until > transaction_timestamp()
       and (access.allows(kind, b.of_unit, 'BREAK_GLASS', 'FACTS') or access.allows(kind, b.of_unit, 'BREAK_GLASS', 'TEXTS'))
       and b.case_id not in (select access.sealed());
end $$;

-- Files that the officer may read for being opened in an emergency, and for nothing else: nobody acts on them.
create function access.glassed() returns setof uuid
    language plpgsql stable parallel safe rows 10 security definer set search_path = pg_catalog as $$
declare
    me text[] := access.who();
begin
    return query select b.case_id from access.break_glass b
     where b.officer = me[1]::uuid and b.until > transaction_timestamp()
       and not exists (select from access.case_share s where s.case_id = b.case_id and s.with_unit = me[2]);
end $$;

-- The one place where row-level security of records is written, and all it says comes from access.rule. A row is seen if its
-- unit is mine, if it is addressed to me, if its file is shared with me or was opened by me in an emergency, and it is not sealed
-- to me. It is written for my own unit only, and in a file opened in an emergency only that it was read.
-- What is addressed to nobody is not asked further ("is true": null and whatever would be).
create procedure access.protect(target regclass, reads text, writes text[], addressed boolean default true) language plpgsql as $$
declare
    seen text := format('unit = (select access.reach(%1$L, ''NONE'')) and %2$s'
        || ' or exists (select from access.own_share s where s.file = case_id and s.unit = (select access.reach(%1$L, ''SHARED'')))'
        || ' and %2$s or case_id in (select access.opened(%1$L))',
        reads, access.unhidden(reads));
    recorded text := format('unit = (select access.write(%L::text[]))', writes);
begin
    if not writes && '{ENTER,SEE_CHILD_IDENTITY,OPEN_IN_EMERGENCY}' then
        recorded := recorded || ' and (case_id is null or case_id not in (select access.glassed()))';
    end if;
    if addressed then
        seen := seen || format(' or (addressed_to = (select access.reach(%1$L, ''ADDRESSED''))) is true and %2$s',
            reads, access.unhidden(reads));
    end if;
    call access.guard(target, seen, recorded, reads, writes);
end $$;

-- Who the officers are, and what two of them must want.
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
    sealed bytea not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    lapses_at timestamptz not null check (lapses_at > proposed_at),
    unique (id, proposed_by),
    check (kind <> 'safeguard.unsealing' or subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
);
comment on column access.proposal.id is 'internal: identifier';
comment on column access.proposal.unit is 'internal: the unit whose officers may see and decide it';
comment on column access.proposal.asks is 'internal: the permission that both must hold';
comment on column access.proposal.kind is 'internal: what is to be done, a word of the room that does it';
comment on column access.proposal.subject is 'internal: to what or to whom, by id or name';
comment on column access.proposal.content is 'internal: the particulars, as the room that does it reads them; never a name of a child';
comment on column access.proposal.sealed is 'sealed: why, as the proposer wrote it, under the proposal''s key';
comment on column access.proposal.proposed_by is 'internal: the officer who wants it';
comment on column access.proposal.proposed_at is 'internal: when';
comment on column access.proposal.lapses_at is 'internal: from then on nobody can approve it';

create table access.approval (
    proposal uuid primary key,
    proposed_by uuid not null,
    decided_by uuid not null,
    approved boolean not null,
    sealed bytea,
    decided_at timestamptz not null,
    foreign key (proposal, proposed_by) references access.proposal (id, proposed_by),
    constraint approved_by_another check (not approved or decided_by <> proposed_by)
);
comment on column access.approval.proposal is 'internal: which proposal';
comment on column access.approval.proposed_by is 'internal: who wanted it, so that the same person cannot approve';
comment on column access.approval.decided_by is 'internal: who decided; only a refusal may be one''s own';
comment on column access.approval.approved is 'internal: approved, or refused or withdrawn';
comment on column access.approval.sealed is 'sealed: why it was refused, under the proposal''s key; empty for an approval';
comment on column access.approval.decided_at is 'internal: when';

call access.guard('access.proposal',
    seen => 'unit = (select access.unit()) and case when kind = ''safeguard.unsealing'''
        || ' then not access.is_hidden(''SEE_CASES'', subject::uuid) else true end',
    recorded => 'unit = (select access.unit()) and proposed_by = (select access.officer())');
call access.guard('access.approval',
    seen => 'proposal in (select p.id from access.proposal p)',
    recorded => 'decided_by = (select access.officer()) and proposal in (select p.id from access.proposal p)');
call access.show_functions('access.proposal');
call access.show_functions('access.approval');

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
