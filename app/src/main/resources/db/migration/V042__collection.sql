-- The monthly statements of finance authorities, and the lines that found no fine.
create schema collection;
grant usage on schema collection to vigia_app, vigia_verifier, vigia_backup;

create table collection.statement (
    like docket.fact_header including all,
    month date not null check (extract(day from month) = 1),
    file_digest text check (file_digest ~ '^[0-9a-f]{64}$'),
    lines integer not null check (lines >= 0),
    recorded integer not null check (recorded >= 0),
    repeated integer not null check (repeated >= 0),
    waiting integer not null check (waiting >= 0),
    check (addressed_to = unit and unit like 'FIN-%'),
    check (recorded + repeated + waiting = lines),
    check ((file_digest is null) = (lines = 0))
);
comment on column collection.statement.month is 'internal: first day of the month that it tells of';
comment on column collection.statement.file_digest is 'internal: SHA-256 of the file; empty when there was nothing to report';
comment on column collection.statement.lines is 'internal: lines of the file';
comment on column collection.statement.recorded is 'internal: lines that found their fine';
comment on column collection.statement.repeated is 'internal: lines that had been reported before';
comment on column collection.statement.waiting is 'internal: lines that found no fine';
call docket.fact_table('collection.statement', 'RECORD_COLLECTION', '{RECORD_COLLECTION}', '{}');
create index on collection.statement (unit, month desc);

create table collection.waiting_line (
    like docket.fact_header including all,
    statement uuid not null references collection.statement (id),
    row_number bigint not null,
    why text not null check (why in ('NO_RESOLUTION', 'OTHER_RFC', 'OTHER_AMOUNT', 'SEVERAL')),
    resolution text not null,
    event text not null,
    happened_on date not null,
    amount numeric(15, 2),
    check (addressed_to = unit)
);
comment on column collection.waiting_line.statement is 'internal: in which statement';
comment on column collection.waiting_line.row_number is 'internal: row of its file';
comment on column collection.waiting_line.why is 'internal: why it found no fine';
comment on column collection.waiting_line.resolution is 'internal: number of the resolution as the finance authority wrote it';
comment on column collection.waiting_line.event is 'internal: what the finance authority did or received';
comment on column collection.waiting_line.happened_on is 'internal: day it happened';
comment on column collection.waiting_line.amount is 'internal: received, or value garnished';
call docket.fact_table('collection.waiting_line', 'RECORD_COLLECTION', '{RECORD_COLLECTION}', '{}');
create index on collection.waiting_line (unit, happened_on desc, id desc);

create table collection.settlement (
    like docket.fact_header including all,
    waiting_line uuid not null unique references collection.waiting_line (id),
    how text not null check (how in ('FOUND', 'NOT_A_LABOUR_FINE', 'OF_ANOTHER_UNIT', 'MISTAKE')),
    folio text,
    check (addressed_to = unit),
    check ((how = 'FOUND') = (folio is not null))
);
comment on column collection.settlement.waiting_line is 'internal: which line';
comment on column collection.settlement.how is 'internal: what a person found out about it';
comment on column collection.settlement.folio is 'internal: folio of the fine that it speaks of';
call docket.fact_table('collection.settlement', 'RECORD_COLLECTION', '{RECORD_COLLECTION}', '{}');
