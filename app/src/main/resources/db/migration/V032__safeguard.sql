-- What guards a file beyond the common: a seal, under which only those on a list know of it, and an opening in an emergency,
-- which is reviewed. The facts are here; row-level security reads what their triggers write down in access.
create schema safeguard;
grant usage on schema safeguard to vigia_app, vigia_verifier, vigia_backup;

create table safeguard.seal (
    like docket.fact_header including all,
    reason_language text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    check (case_id is not null)
);
comment on column safeguard.seal.reason_language is 'internal: language of the reason';
comment on column safeguard.seal.sealed is 'sealed: why the file is sealed';
comment on column safeguard.seal.sealed_key is 'internal: the seal, whose key opens it';
call docket.fact_table('safeguard.seal', 'SEE_CASES', '{SEAL_CASE}', '{}');

create table safeguard.listing (
    like docket.fact_header including all,
    seal uuid not null references safeguard.seal (id),
    listed uuid not null,
    unique (seal, listed)
);
comment on column safeguard.listing.seal is 'internal: which seal';
comment on column safeguard.listing.listed is 'internal: officer who from now on may know of the file';
call docket.fact_table('safeguard.listing', 'SEE_CASES', '{SEAL_CASE}', '{}');

create table safeguard.unsealing (
    like docket.fact_header including all,
    seal uuid not null unique references safeguard.seal (id),
    approval uuid not null references access.approval (proposal)
);
comment on column safeguard.unsealing.seal is 'internal: which seal is lifted';
comment on column safeguard.unsealing.approval is 'internal: the two who agreed';
call docket.fact_table('safeguard.unsealing', 'SEE_CASES', '{SEAL_CASE}', '{}');

create table safeguard.emergency (
    like docket.fact_header including all,
    file_unit text not null,
    opened_by uuid not null,
    until timestamptz not null,
    reason_language text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    check (addressed_to = file_unit and file_unit <> unit and case_id is not null)
);
comment on column safeguard.emergency.file_unit is 'internal: unit whose file it is, which is told and reviews';
comment on column safeguard.emergency.opened_by is 'internal: officer who may read it for some hours';
comment on column safeguard.emergency.until is 'internal: until when';
comment on column safeguard.emergency.reason_language is 'internal: language of the reason';
comment on column safeguard.emergency.sealed is 'sealed: why it could not wait';
comment on column safeguard.emergency.sealed_key is 'internal: the opening, whose key opens it';
call docket.fact_table('safeguard.emergency', 'SEE_ACCESS_LOG', '{OPEN_IN_EMERGENCY}', '{}');

create table safeguard.review (
    like docket.fact_header including all,
    emergency uuid not null unique references safeguard.emergency (id),
    finding text not null check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    note_language text not null,
    sealed bytea not null,
    sealed_key uuid not null
);
comment on column safeguard.review.emergency is 'internal: which opening';
comment on column safeguard.review.finding is 'internal: whether it was justified';
comment on column safeguard.review.note_language is 'internal: language of the note';
comment on column safeguard.review.sealed is 'sealed: what the reviewer writes';
comment on column safeguard.review.sealed_key is 'internal: the review, whose key opens it';
call docket.fact_table('safeguard.review', 'SEE_ACCESS_LOG', '{REVIEW_EMERGENCY}', '{}');

create function safeguard.seal_file() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.case_id in (select access.sealed()) then
        raise unique_violation using message = 'the file is sealed already';
    end if;
    insert into access.seal (id, case_id, unit, officer, sealed_at)
        values (new.id, new.case_id, new.unit, access.officer(), new.recorded_at);
    insert into access.seal_list (seal, officer, listed_by, listed_at)
        values (new.id, access.officer(), access.officer(), new.recorded_at);
    return null;
end $$;
create trigger sealed after insert on safeguard.seal for each row execute function safeguard.seal_file();

create function safeguard.list_officer() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select from access.seal_list l where l.seal = new.seal and l.officer = access.officer()) then
        raise insufficient_privilege using message = 'only who is on the list puts others on it';
    end if;
    insert into access.seal_list (seal, officer, listed_by, listed_at)
        values (new.seal, new.listed, access.officer(), new.recorded_at) on conflict do nothing;
    return null;
end $$;
create trigger listed after insert on safeguard.listing for each row execute function safeguard.list_officer();

create function safeguard.unseal_file() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select from access.proposal p join access.approval a on a.proposal = p.id
                    where p.id = new.approval and a.approved and p.kind = 'safeguard.unsealing' and p.subject = new.case_id::text) then
        raise insufficient_privilege using message = 'a seal is lifted by two';
    end if;
    insert into access.seal (id, case_id, unit, officer, sealed_at, lifts)
        values (new.id, new.case_id, new.unit, access.officer(), new.recorded_at, new.seal);
    return null;
end $$;
create trigger unsealed after insert on safeguard.unsealing for each row execute function safeguard.unseal_file();

-- The file of that folio, if the policy lets the officer open it in an emergency. A sealed file is as absent as one that
-- does not exist.
create function safeguard.find_file(asked text) returns table (case_id uuid, unit text)
    language sql stable security definer set search_path = pg_catalog as $$
    select f.case_id, f.unit from casework.case_file f
     where f.folio = asked and f.case_id not in (select access.sealed())
       and access.allows('SEE_CASES', f.unit, 'BREAK_GLASS', 'FACTS')
$$;

create function safeguard.open_file() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select from casework.case_file f, safeguard.find_file(f.folio) found
                    where f.case_id = new.case_id and found.case_id = f.case_id and found.unit = new.file_unit)
            or new.opened_by is distinct from access.officer() then
        raise insufficient_privilege using message = 'the policy does not let this file be opened in an emergency';
    end if;
    insert into access.break_glass (id, case_id, of_unit, unit, officer, opened_at, until)
        values (new.id, new.case_id, new.file_unit, new.unit, new.opened_by, new.recorded_at, new.until);
    return null;
end $$;
create trigger opened after insert on safeguard.emergency for each row execute function safeguard.open_file();
