-- Keys with which the programs of an officer work in the officer's name. Only their hashes lie here.
create table account.api_key (
    id uuid primary key,
    officer uuid not null references access.officer,
    name text not null check (length(name) between 1 and 60),
    opens text not null check (opens in ('PROGRAM', 'CALENDAR')),
    hash bytea not null unique check (length(hash) = 32),
    password_seq integer not null,
    means text not null,
    created_at timestamptz not null,
    ends_at timestamptz not null,
    check (ends_at <= created_at + interval '91 days')
);
create index on account.api_key (officer);
comment on column account.api_key.id is 'internal: identifier; never the key itself';
comment on column account.api_key.officer is 'internal: whose';
comment on column account.api_key.name is 'internal: what its owner calls the program that has it';
comment on column account.api_key.opens is 'internal: what it opens: the operations of programs, or only the calendar of deadlines';
comment on column account.api_key.hash is 'sealed: SHA-256 of the key, which is 256 random bits';
comment on column account.api_key.password_seq is 'internal: the password in force then; another one ends the key';
comment on column account.api_key.means is 'internal: how it was proved who made it';
comment on column account.api_key.created_at is 'internal: when it was made';
comment on column account.api_key.ends_at is 'internal: from when it opens nothing, at most 90 days and the rest of a day later';

create table account.api_key_end (
    api_key uuid primary key references account.api_key,
    ended_at timestamptz not null
);
comment on column account.api_key_end.api_key is 'internal: which key its owner ended';
comment on column account.api_key_end.ended_at is 'internal: when';

create table account.api_key_use (
    api_key uuid not null references account.api_key,
    day date not null,
    primary key (api_key, day)
);
comment on column account.api_key_use.api_key is 'internal: which key';
comment on column account.api_key_use.day is 'internal: a day of its owner''s unit on which it was used';

-- What has neither been ended nor outlived by a change of the account; time is the application's to judge.
create view account.open_api_key with (security_invoker = true) as
    select k.* from account.api_key k
     where not exists (select from account.api_key_end e where e.api_key = k.id)
       and not exists (select from account.password p where p.officer = k.officer and p.seq > k.password_seq)
       and not exists (select from access.appointment a
                        where a.officer = k.officer and not a.active and a.appointed_at >= k.created_at);

grant select, insert on account.api_key, account.api_key_end, account.api_key_use to vigia_app;
grant select on account.open_api_key to vigia_app;
grant select on account.api_key, account.api_key_end, account.api_key_use to vigia_backup;
