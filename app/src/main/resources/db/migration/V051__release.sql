-- Editions of the public figures. What is published is in the clear; the exact counts and the key of the lot are sealed.
create schema release;
grant usage on schema release to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table release.edition (
    like docket.fact_header including all,
    version text not null check (version ~ '^[0-9]+\.[0-9]+\.[0-9]+$'),
    after uuid references release.edition,
    note text not null,
    frozen_by uuid not null
);
comment on column release.edition.version is 'public: its version';
comment on column release.edition.after is 'public: the edition it adds to';
comment on column release.edition.note is 'public: what is new, in words';
comment on column release.edition.frozen_by is 'internal: the officer who froze it';
call docket.fact_table('release.edition', 'PUBLISH_FIGURES', '{PUBLISH_FIGURES}', '{id,recorded_at,version,after,note}');

create table release.cube (
    like docket.fact_header including all,
    edition uuid not null references release.edition,
    measure text not null,
    measure_version integer not null,
    year integer not null,
    published text not null,
    total integer not null,
    divided boolean not null,
    signed_by text[] not null,
    invented boolean not null,
    audited integer not null,
    fewest integer not null,
    pinned integer not null,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (edition, measure, measure_version, year)
);
comment on column release.cube.edition is 'public: the edition it belongs to';
comment on column release.cube.measure is 'public: what it counts';
comment on column release.cube.measure_version is 'public: version of that definition';
comment on column release.cube.year is 'public: year of what it counts';
comment on column release.cube.published is 'public: the counts as published, place and count of each cell that is not 0';
comment on column release.cube.total is 'public: national total';
comment on column release.cube.divided is 'public: whether the counts were made for this edition, or stand from the one before';
comment on column release.cube.signed_by is 'public: states, and 00 for the federation, that had signed a figure';
comment on column release.cube.invented is 'public: true when something it counts never happened';
comment on column release.cube.audited is 'public: how many protected counts were attacked';
comment on column release.cube.fewest is 'public: how many values the least protected of them may still have';
comment on column release.cube.pinned is 'public: how many of them are known for certain';
comment on column release.cube.sealed is 'sealed: the exact counts, and the key of the lot';
comment on column release.cube.sealed_key is 'internal: the edition, whose key opens it';
call docket.fact_table('release.cube', 'PUBLISH_FIGURES', '{PUBLISH_FIGURES}',
    '{id,edition,measure,measure_version,year,published,total,divided,signed_by,invented,audited,fewest,pinned}');

create table release.publication (
    like docket.fact_header including all,
    edition uuid not null unique references release.edition,
    publishes_at timestamptz not null,
    approval uuid not null
);
comment on column release.publication.edition is 'public: the edition that two people want published';
comment on column release.publication.publishes_at is 'public: from when on everybody reads it';
comment on column release.publication.approval is 'internal: the proposal and who approved it';
call docket.fact_table('release.publication', 'PUBLISH_FIGURES', '{PUBLISH_FIGURES}', '{id,edition,publishes_at}');

create table release.withdrawal (
    like docket.fact_header including all,
    edition uuid not null unique references release.edition,
    reason text not null
);
comment on column release.withdrawal.edition is 'public: the edition that nobody should use any more';
comment on column release.withdrawal.reason is 'public: why';
call docket.fact_table('release.withdrawal', 'PUBLISH_FIGURES', '{PUBLISH_FIGURES}', '{id,recorded_at,edition,reason}');
