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
    created_at timestamptz not null,
    erased_at timestamptz,
    check ((wrapped is null) = (erased_at is not null) and (wrapped is null) = (key_version is null))
);
comment on column vault.data_key.id is 'internal: the person, workplace, file or case whose texts it opens';
comment on column vault.data_key.case_id is 'internal: the case that it was made in';
comment on column vault.data_key.wrapped is 'sealed: AES-256 data key, wrapped by the key file; empty once it was erased by law';
comment on column vault.data_key.key_version is 'internal: by which version of the key file';
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

-- Makes the key of an owner who has none, wrapped by the version in force; returns that version. If it is not the one that was
-- used, nothing was made.
create function vault.make_key(owner uuid, made_in uuid, wrapped bytea, version integer, at timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if vault.hold_version(version) then
        insert into vault.data_key (id, case_id, wrapped, key_version, created_at)
            values (owner, made_in, wrapped, version, at) on conflict do nothing;
    end if;
    return (select max(v.version) from vault.key_version v);
end $$;
revoke execute on function vault.make_key from public;
grant execute on function vault.make_key to vigia_app;

-- One key by its owner. The application cannot list them: owners are children, cases and workplaces.
create function vault.find_data_key(owner uuid)
    returns table (case_id uuid, wrapped bytea, key_version integer, erased_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select k.case_id, k.wrapped, k.key_version, k.erased_at from vault.data_key k
     where k.id = owner and (session_user <> 'vigia_app' or access.officer() is not null)
$$;
revoke execute on function vault.find_data_key from public;
grant execute on function vault.find_data_key to vigia_app, vigia_verifier;
