-- The data keys that open names, addresses and statements, each wrapped by the key file, which never comes in here.
create schema vault;
grant usage on schema vault to vigia_app, vigia_verifier, vigia_backup;

create table vault.data_key (
    id uuid primary key,
    wrapped bytea,
    created_at timestamptz not null,
    erased_at timestamptz,
    check ((wrapped is null) = (erased_at is not null))
);
comment on column vault.data_key.id is 'internal: the person, workplace or case whose texts it opens';
comment on column vault.data_key.wrapped is 'sealed: AES-256 data key, wrapped by the key file; empty once it was erased by law';
comment on column vault.data_key.created_at is 'internal: when it was made';
comment on column vault.data_key.erased_at is 'internal: when it was erased by law';
grant insert on vault.data_key to vigia_app;
grant select on vault.data_key to vigia_verifier, vigia_backup;

-- One key by its owner. The application cannot list them: owners are children, cases and workplaces.
create function vault.find_data_key(owner uuid) returns table (wrapped bytea, erased_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select k.wrapped, k.erased_at from vault.data_key k
     where k.id = owner and (session_user <> 'vigia_app' or access.officer() is not null)
$$;
revoke execute on function vault.find_data_key from public;
grant execute on function vault.find_data_key to vigia_app, vigia_verifier;
