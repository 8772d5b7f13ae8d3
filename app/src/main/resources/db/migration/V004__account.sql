-- Who somebody is. Nothing here is read before a password, a code or a provider has proved it, so there is no row-level
-- security: these tables hold no case, and their secrets are hashes or sealed by the vault.
create schema account;
grant usage on schema account to vigia_app, vigia_verifier, vigia_backup;

create table account.password (
    officer uuid not null references access.officer,
    seq integer not null,
    hash text not null,
    temporary_until timestamptz,
    set_at timestamptz not null,
    primary key (officer, seq)
);
comment on column account.password.officer is 'internal: whose';
comment on column account.password.seq is 'internal: the highest one is in force';
comment on column account.password.hash is 'sealed: Argon2id hash';
comment on column account.password.temporary_until is 'internal: for a code that two administrators gave out, until when it opens the page to choose a password';
comment on column account.password.set_at is 'internal: when it was set';

create table account.session (
    id uuid primary key,
    officer uuid not null references access.officer,
    password_seq integer not null,
    means text not null,
    browser text not null,
    opened_at timestamptz not null
);
comment on column account.session.id is 'internal: identifier; never the value of the cookie';
comment on column account.session.officer is 'internal: whose';
comment on column account.session.password_seq is 'internal: the password in force then; another one ends the session';
comment on column account.session.means is 'internal: how it was proved who it is';
comment on column account.session.browser is 'internal: what kind of browser, in words of ours';
comment on column account.session.opened_at is 'internal: when';

create table account.session_end (
    session uuid primary key references account.session,
    why text not null,
    ended_at timestamptz not null
);
comment on column account.session_end.session is 'internal: which session';
comment on column account.session_end.why is 'internal: by the officer, by rest, by age, or by a change of the account';
comment on column account.session_end.ended_at is 'internal: when';

-- What has neither been ended nor outlived by a change of the account; time is the application's to judge.
create view account.open_session with (security_invoker = true) as
    select s.* from account.session s
     where not exists (select from account.session_end e where e.session = s.id)
       and not exists (select from account.password p where p.officer = s.officer and p.seq > s.password_seq)
       and not exists (select from access.appointment a
                        where a.officer = s.officer and not a.active and a.appointed_at >= s.opened_at);

create table account.second_factor (
    officer uuid not null references access.officer,
    seq integer not null,
    secret bytea,
    set_at timestamptz not null,
    primary key (officer, seq)
);
comment on column account.second_factor.officer is 'internal: whose';
comment on column account.second_factor.seq is 'internal: the highest one is in force';
comment on column account.second_factor.secret is 'sealed: what the authenticator application knows; empty when the second factor was taken away';
comment on column account.second_factor.set_at is 'internal: when';

create table account.second_factor_use (
    officer uuid not null references access.officer,
    step bigint not null,
    used_at timestamptz not null,
    primary key (officer, step)
);
comment on column account.second_factor_use.officer is 'internal: whose';
comment on column account.second_factor_use.step is 'internal: the half minute of a code that was used, so that none is used twice';
comment on column account.second_factor_use.used_at is 'internal: when';

create table account.attempt (
    id bigint generated always as identity primary key,
    account bytea not null,
    place bytea not null,
    known boolean not null,
    succeeded boolean not null,
    at timestamptz not null
);
create index on account.attempt (account, at);
create index on account.attempt (place, at);
create index on account.attempt (at);
comment on column account.attempt.id is 'internal: identifier';
comment on column account.attempt.account is 'internal: keyed digest of the name that was typed';
comment on column account.attempt.place is 'internal: keyed digest of the browser that has opened this account before, or of the address';
comment on column account.attempt.known is 'internal: whether it was such a browser';
comment on column account.attempt.succeeded is 'internal: whether it opened a session';
comment on column account.attempt.at is 'internal: when';

-- Attempts count for a day; what is older than two is of no more use.
create function account.forget_attempts() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from account.attempt a where a.at < new.at - interval '2 days';
    return null;
end $$;
create trigger forgotten after insert on account.attempt for each row execute function account.forget_attempts();

grant select, insert on account.second_factor, account.second_factor_use, account.attempt to vigia_app;
grant select on account.second_factor, account.second_factor_use, account.attempt to vigia_backup;
grant select, insert on account.password, account.session, account.session_end to vigia_app;
grant select on account.open_session to vigia_app;
grant select on account.session, account.session_end to vigia_verifier;
grant select on account.password, account.session, account.session_end to vigia_backup;
