-- What other registers keep, brought in from files: the parts that were recorded, how files are headed, and what their rows became.
create schema bulk;
grant usage on schema bulk to vigia_app, vigia_verifier, vigia_backup;

create table bulk.chunk (
    like docket.fact_header including all,
    kind text not null,
    run uuid not null,
    rows_digest text not null check (rows_digest ~ '^[0-9a-f]{64}$'),
    recorded integer not null check (recorded >= 0),
    corrected integer not null check (corrected >= 0),
    check (recorded + corrected > 0)
);
comment on column bulk.chunk.kind is 'internal: what its rows are';
comment on column bulk.chunk.run is 'internal: the import it is part of';
comment on column bulk.chunk.rows_digest is 'internal: HMAC-SHA-256 of its rows as they were understood; it is compared and never opened';
comment on column bulk.chunk.recorded is 'internal: how many of them were new';
comment on column bulk.chunk.corrected is 'internal: how many corrected what was here';
create index on bulk.chunk (unit, recorded_at);
call docket.fact_table('bulk.chunk', 'IMPORT_RECORDS', '{IMPORT_RECORDS}', '{}');

create table bulk.mapping (
    like docket.fact_header including all,
    kind text not null,
    register text not null,
    headings text[] not null,
    columns text[] not null,
    days text not null check (days in ('UNKNOWN', 'DAY_FIRST', 'MONTH_FIRST')),
    check (cardinality(headings) = cardinality(columns))
);
comment on column bulk.mapping.kind is 'internal: what the rows of those files are';
comment on column bulk.mapping.register is 'internal: the register whose files are so';
comment on column bulk.mapping.headings is 'internal: how it heads its columns';
comment on column bulk.mapping.columns is 'internal: the declared column that each heading stands for';
comment on column bulk.mapping.days is 'internal: which number of a written day comes first there';
create index on bulk.mapping (unit, kind, register, recorded_at);
call docket.fact_table('bulk.mapping', 'IMPORT_RECORDS', '{IMPORT_RECORDS}', '{}');

create table bulk.entry (
    like docket.fact_header including all,
    kind text not null,
    register text not null,
    register_key text not null,
    became uuid not null
);
comment on column bulk.entry.kind is 'internal: what the row was';
comment on column bulk.entry.register is 'internal: register that keeps it';
comment on column bulk.entry.register_key is 'internal: its key in that register';
comment on column bulk.entry.became is 'internal: what was recorded of it, by its first row';
create unique index on bulk.entry (unit, kind, register, register_key) where corrects is null and retracts is null;
create index on bulk.entry (became);
call docket.fact_table('bulk.entry', 'IMPORT_RECORDS', '{IMPORT_RECORDS}', '{}');
