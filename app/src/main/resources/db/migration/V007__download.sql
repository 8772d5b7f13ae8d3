-- Who saved which list as a file. No file leaves without such a row.
create schema download;
grant usage on schema download to vigia_app, vigia_verifier, vigia_backup;

create table download.taking (
    like docket.fact_header including all,
    list text not null,
    format text not null check (format in ('csv', 'xlsx')),
    rows integer not null check (rows >= 0),
    taken_by uuid not null,
    sealed bytea not null,
    sealed_key uuid not null
);
create index on download.taking (unit, recorded_at, id);
comment on column download.taking.list is 'internal: which list';
comment on column download.taking.format is 'internal: as what it was saved';
comment on column download.taking.rows is 'internal: how many rows';
comment on column download.taking.taken_by is 'internal: the officer who saved it';
comment on column download.taking.sealed is 'sealed: the filter as typed, which may hold a name';
comment on column download.taking.sealed_key is 'internal: the row, whose key opens it';
call docket.fact_table('download.taking', 'SEE_ACCESS_LOG', '{DOWNLOAD_LISTS}', '{}');

-- A long list, which a second person of the unit agrees to before it leaves.
create table download.request (
    like docket.fact_header including all,
    list text not null,
    rows integer not null check (rows > 0),
    asked_by uuid not null,
    sealed bytea not null,
    sealed_key uuid not null
);
comment on column download.request.list is 'internal: which list';
comment on column download.request.rows is 'internal: how many rows it had when it was asked for';
comment on column download.request.asked_by is 'internal: the officer who wants to save it';
comment on column download.request.sealed is 'sealed: the filter as typed, which may hold a name';
comment on column download.request.sealed_key is 'internal: the row, whose key opens it';
call docket.fact_table('download.request', 'SEE_ACCESS_LOG', '{DOWNLOAD_LISTS}', '{}');
