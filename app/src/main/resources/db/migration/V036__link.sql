-- How bodies without accounts answer referrals: by a link and a code of which only digests are kept.
create schema link;
grant usage on schema link to vigia_app, vigia_verifier, vigia_backup;

create table link.link (
    like docket.fact_header including all,
    referral uuid not null references referral.referral (id),
    folio text not null,
    purpose text not null check (purpose in ('PROTECTION', 'PROSECUTION', 'DEFENCE')),
    to_unit text not null,
    token_digest text not null check (token_digest ~ '^[0-9a-f]{64}$'),
    code_digest text not null check (code_digest ~ '^[0-9a-f]{64}$'),
    expires timestamptz not null,
    check (expires > recorded_at),
    unique (token_digest, unit)
);
comment on column link.link.referral is 'internal: which referral it answers';
comment on column link.link.folio is 'internal: folio of that referral';
comment on column link.link.purpose is 'public: what that referral is for';
comment on column link.link.to_unit is 'internal: who answers by it';
comment on column link.link.token_digest is 'internal: SHA-256 of 192 random bits and their signature, which stand in the address';
comment on column link.link.code_digest is 'internal: digest, under a key that is not in the database, of the code that is read out';
comment on column link.link.expires is 'internal: from when on it opens nothing';
create index on link.link (referral, recorded_at);
call docket.fact_table('link.link', 'SEE_REFERRALS', '{REFER}', '{}');
call access.show_functions('link.link');

create table link.link_end (
    like docket.fact_header including all,
    link uuid not null unique references link.link (id),
    why text not null check (why in ('REVOKED', 'RENEWED', 'LOCKED'))
);
comment on column link.link_end.link is 'internal: which link';
comment on column link.link_end.why is 'internal: taken back, replaced by another, or too many wrong codes';
call docket.fact_table('link.link_end', 'SEE_REFERRALS', '{REFER,ANSWER_REFERRAL}', '{}');
call access.show_functions('link.link_end');

create table link.reply (
    like docket.fact_header including all,
    link uuid not null references link.link (id),
    referral uuid not null references referral.referral (id),
    status text not null check (status in ('DELIVERED', 'ACCEPTED', 'REJECTED', 'ACTING', 'CONCLUDED')),
    sealed bytea not null,
    sealed_key uuid not null,
    unique (referral, status)
);
comment on column link.reply.link is 'internal: by which link it came';
comment on column link.reply.referral is 'internal: which referral';
comment on column link.reply.status is 'public: the step of the referral that came by link';
comment on column link.reply.sealed is 'sealed: name, post and telephone of who said it';
comment on column link.reply.sealed_key is 'internal: the case, whose key opens it';
call docket.fact_table('link.reply', 'SEE_REFERRALS', '{ANSWER_REFERRAL}', '{}');

-- Codes that were tried, each counted before it is looked at; a right one is counted back.
create table link.attempt (
    id bigint generated always as identity primary key,
    link uuid not null,
    right_code boolean not null,
    at timestamptz not null
);
create index on link.attempt (link);
comment on column link.attempt.id is 'internal: identifier';
comment on column link.attempt.link is 'internal: on which link';
comment on column link.attempt.right_code is 'internal: whether this row counts one back because it was right';
comment on column link.attempt.at is 'internal: when';
grant select on link.attempt to vigia_backup;

create function link.wrong(asked uuid) returns integer
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(sum(case when a.right_code then -1 else 1 end), 0)::integer from link.attempt a where a.link = asked
$$;
-- Counts a code, or counts the last one back. How many were wrong is asked afterwards, once others see it.
create function link.try(asked uuid, good boolean) returns void
    language sql security definer set search_path = pg_catalog as $$
    insert into link.attempt (link, right_code, at) values (asked, good, now())
$$;
revoke execute on function link.try, link.wrong from public;
grant execute on function link.try, link.wrong to vigia_app;

-- What whoever holds the address of a link may ask: the token in it is a secret that nobody guesses.
create function link.find(asked text) returns table (id uuid, referral uuid, case_id uuid, folio text, purpose text, unit text,
        to_unit text, code_digest text, expires timestamptz, why text)
    language sql stable security definer set search_path = pg_catalog as $$
    select l.id, l.referral, l.case_id, l.folio, l.purpose, l.unit, l.to_unit, l.code_digest, l.expires, e.why
      from link.link l left join link.link_end e on e.link = l.id where l.token_digest = asked
$$;
revoke execute on function link.find from public;
grant execute on function link.find to vigia_app;
