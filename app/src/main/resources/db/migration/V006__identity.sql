-- Who was shown whose identity. A name is shown while such a row is young, and never without one.
create schema identity;
grant usage on schema identity to vigia_app, vigia_verifier, vigia_backup;

create table identity.opening (
    like docket.fact_header including all,
    person_kind text not null check (person_kind in ('CHILD', 'COMPLAINANT', 'DEBTOR', 'SUBJECT')),
    person uuid not null,
    reader uuid not null,
    purpose text not null,
    nth_today smallint not null check (nth_today > 0),
    nth_recent smallint not null check (nth_recent > 0),
    sealed bytea not null,
    sealed_key uuid not null
);
create index on identity.opening (person, reader, recorded_at);
create index on identity.opening (reader, recorded_at);
comment on column identity.opening.person_kind is 'internal: child, complainant, debtor, or a child to whom all its data are given';
comment on column identity.opening.person is 'internal: whose identity was shown';
comment on column identity.opening.reader is 'internal: the officer to whom it was shown';
comment on column identity.opening.purpose is 'internal: what for, from a list';
comment on column identity.opening.nth_today is 'internal: how many that officer had opened that day, this one included';
comment on column identity.opening.nth_recent is 'internal: how many in the last minutes, this one included';
comment on column identity.opening.sealed is 'sealed: what for, as written';
comment on column identity.opening.sealed_key is 'internal: the opening, whose key opens it';
call docket.fact_table('identity.opening',
    'SEE_ACCESS_LOG', '{SEE_CHILD_IDENTITY,SEE_COMPLAINANT,RECORD_COLLECTION,EXPORT_SUBJECT}', '{}');

create table identity.alert (
    like docket.fact_header including all,
    officer uuid not null,
    quota text not null check (quota in ('SOFT', 'HARD')),
    openings smallint not null,
    on_day date not null
);
create index on identity.alert (unit, recorded_at);
comment on column identity.alert.officer is 'internal: who opened many identities';
comment on column identity.alert.quota is 'internal: more than usual, or as many as are allowed';
comment on column identity.alert.openings is 'internal: how many that day when it was raised';
comment on column identity.alert.on_day is 'internal: the day where the unit is';
call docket.fact_table('identity.alert',
    'SEE_ACCESS_LOG', '{SEE_CHILD_IDENTITY,SEE_COMPLAINANT,RECORD_COLLECTION,EXPORT_SUBJECT}', '{}');
