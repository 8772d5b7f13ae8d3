-- The data keys that open names, addresses and statements, each wrapped by a version of the key file, which never comes in here.
create schema vault;
grant usage on schema vault to vigia_app, vigia_verifier, vigia_backup;

-- The two who agreed to a new version of the key file, while nobody has made it yet and both still may want it.
create function vault.approved_rotation() returns uuid
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return (select a.proposal
              from access.approval a join access.proposal p on p.id = a.proposal
             where a.approved and p.kind = 'vault.rotation' and p.lapses_at > now()
               and not exists (select from vault.key_version v where v.approval = a.proposal)
               and 2 = (select count(*) from access.officer_now o
                         where o.id in (a.proposed_by, a.decided_by) and o.active
                           and exists (select from access.rule r where r.permission = 'ROTATE_KEYS' and o.role = any (r.roles)))
             order by a.decided_at limit 1);
end $$;
revoke execute on function vault.approved_rotation from public;
grant execute on function vault.approved_rotation to vigia_app;

create table vault.key_version (
    version integer primary key check (version > 0),
    made_at timestamptz not null,
    approval uuid unique references access.approval,
    retired_at timestamptz
);
comment on column vault.key_version.version is 'public: number of a key in the key file; the highest one wraps';
comment on column vault.key_version.made_at is 'public: when it was made';
comment on column vault.key_version.approval is 'internal: the two who wanted it; empty for the first, which came with the installation';
comment on column vault.key_version.retired_at is 'public: when the last data key had left it';
grant select on vault.key_version to vigia_app, vigia_verifier, vigia_backup;

create function vault.begin_version() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select from vault.key_version) then
        return new;
    end if;
    if new.approval is null or new.approval is distinct from vault.approved_rotation() then
        raise insufficient_privilege using message = 'the key file is rotated by two';
    end if;
    if (select count(*) from vault.key_version v where v.retired_at is null) > 1 then
        raise object_not_in_prerequisite_state using message = 'a rotation is under way';
    end if;
    return new;
end $$;
create trigger begun before insert on vault.key_version for each row execute function vault.begin_version();

create table vault.data_key (
    id uuid primary key,
    case_id uuid,
    wrapped bytea,
    key_version integer references vault.key_version,
    seal uuid references vault.data_key,
    created_at timestamptz not null,
    erased_at timestamptz,
    check (num_nonnulls(key_version, seal) = num_nonnulls(wrapped)),
    check ((wrapped is null) = (erased_at is not null))
);
create index on vault.data_key (case_id) where case_id is not null;
create index on vault.data_key (seal) where seal is not null;
comment on column vault.data_key.id is 'internal: the person, workplace, file or case whose texts it opens';
comment on column vault.data_key.case_id is 'internal: the case that it was made in';
comment on column vault.data_key.wrapped is 'sealed: AES-256 data key, wrapped by the key file or by the key of a seal; empty once it was erased by law';
comment on column vault.data_key.key_version is 'internal: by which version of the key file; empty while its case is under seal';
comment on column vault.data_key.seal is 'internal: by the key of which seal, which is the data key of that owner';
comment on column vault.data_key.created_at is 'internal: when it was made';
comment on column vault.data_key.erased_at is 'internal: when it was erased by law';
grant select on vault.data_key to vigia_verifier, vigia_backup;

-- Whether a key may still be wrapped by that version. It stays so until the end of the transaction, for a version is retired only
-- once nobody holds it.
create function vault.hold_version(asked integer) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform from vault.key_version v
      where v.version = asked and v.version = (select max(latest.version) from vault.key_version latest) for share;
    return found;
end $$;
revoke execute on function vault.hold_version from public;

-- The seal under which a case stands.
create function vault.standing_seal(of_case uuid) returns uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select s.id from access.seal s
     where s.case_id = of_case and s.lifts is null and not exists (select from access.seal l where l.lifts = s.id)
$$;
revoke execute on function vault.standing_seal from public;

create function vault.is_listed(of_seal uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from access.seal_list l where l.seal = of_seal and l.officer = access.officer())
$$;
revoke execute on function vault.is_listed from public;

-- The seal under whose key the texts of a case go now, for those on its list.
create function vault.find_seal(of_case uuid) returns uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select standing from vault.standing_seal(of_case) standing where vault.is_listed(standing)
$$;
revoke execute on function vault.find_seal from public;
grant execute on function vault.find_seal to vigia_app;

-- Makes the key of an owner who has none, wrapped by the version in force or, in a case under seal, by the key of the seal;
-- returns the version in force. If a version was used and it is not that one, nothing was made.
create function vault.make_key(owner uuid, made_in uuid, wrapped bytea, version integer, under uuid, at timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if under is distinct from vault.standing_seal(made_in) or under is not null and not vault.is_listed(under) then
        raise insufficient_privilege using message = 'texts of a case under seal go under the key of its seal';
    end if;
    if under is not null or vault.hold_version(version) then
        insert into vault.data_key (id, case_id, wrapped, key_version, seal, created_at)
            values (owner, made_in, wrapped, case when under is null then version end, under, at) on conflict do nothing;
    end if;
    return (select max(v.version) from vault.key_version v);
end $$;
revoke execute on function vault.make_key from public;
grant execute on function vault.make_key to vigia_app;

-- The same for many owners together, each in its case or in none; returns those whose key was made. Where a seal stands, or a key is
-- there already, or another version is in force, nothing is made.
create function vault.make_keys(owners uuid[], made_in uuid[], wrapped bytea[], version integer, at timestamptz) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if vault.hold_version(version) then
        return query
            insert into vault.data_key (id, case_id, wrapped, key_version, created_at)
            select k.owner, k.in_case, k.key, make_keys.version, make_keys.at
              from unnest(make_keys.owners, make_keys.made_in, make_keys.wrapped) k (owner, in_case, key)
             where k.in_case is null or not exists (
                       select from access.seal s where s.case_id = k.in_case and s.lifts is null
                          and not exists (select from access.seal l where l.lifts = s.id))
                on conflict do nothing
            returning data_key.id;
    end if;
end $$;
revoke execute on function vault.make_keys from public;
grant execute on function vault.make_keys to vigia_app;

-- One key by its owner, and the key of the seal that wraps it. The application cannot list them: owners are children, cases and
-- workplaces. While a seal stands, its key and those under it are given to those on its list alone.
create function vault.find_data_key(owner uuid)
    returns table (case_id uuid, wrapped bytea, key_version integer, seal uuid,
                   seal_case uuid, seal_wrapped bytea, seal_version integer, erased_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select k.case_id, k.wrapped, k.key_version, k.seal, s.case_id, s.wrapped, s.key_version, k.erased_at
      from vault.data_key k left join vault.data_key s on s.id = k.seal
     where k.id = owner
       and (session_user <> 'vigia_app' or access.officer() is not null and not exists (
               select from access.seal standing
                where standing.id in (k.id, k.seal) and standing.lifts is null
                  and not exists (select from access.seal l where l.lifts = standing.id) and not vault.is_listed(standing.id)))
$$;
revoke execute on function vault.find_data_key from public;
grant execute on function vault.find_data_key to vigia_app, vigia_verifier;

-- The keys that a seal takes while it stands, which are those of its case, and gives back once it was lifted, which are those
-- under it; for those on its list.
create function vault.list_keys(of_seal uuid) returns table (id uuid, case_id uuid, wrapped bytea, key_version integer)
    language sql stable security definer set search_path = pg_catalog as $$
    select k.id, k.case_id, k.wrapped, k.key_version
      from access.seal s
      join vault.data_key k on k.id <> s.id and k.wrapped is not null
       and case when s.id = vault.standing_seal(s.case_id) then k.case_id = s.case_id and k.seal is null else k.seal = s.id end
     where s.id = of_seal and s.lifts is null and vault.is_listed(s.id)
$$;
revoke execute on function vault.list_keys from public;
grant execute on function vault.list_keys to vigia_app;

-- Puts one of them under the key of its seal, or back under the version in force.
create function vault.rewrap(owner uuid, wrapped bytea, version integer, under uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    of_seal uuid := coalesce(under, (select k.seal from vault.data_key k where k.id = owner));
begin
    if owner not in (select k.id from vault.list_keys(of_seal) k)
            or (under is null) <> (vault.standing_seal((select s.case_id from access.seal s where s.id = of_seal)) is distinct from of_seal)
            or under is null and not vault.hold_version(version) then
        raise insufficient_privilege using message = 'only who is on the list of a seal moves its keys';
    end if;
    update vault.data_key k set wrapped = rewrap.wrapped, key_version = rewrap.version, seal = rewrap.under where k.id = owner;
end $$;
revoke execute on function vault.rewrap from public;
grant execute on function vault.rewrap to vigia_app;

-- Whether other keys lie under that of this owner, which therefore cannot be erased.
create function vault.holds_others(owner uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select access.officer() is not null and exists (select from vault.data_key k where k.seal = owner)
$$;
revoke execute on function vault.holds_others from public;
grant execute on function vault.holds_others to vigia_app;
