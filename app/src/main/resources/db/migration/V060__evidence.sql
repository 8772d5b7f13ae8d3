-- What proves a case: each file with its content, which lies here encrypted so that what protects rows protects files.
create schema evidence;
grant usage on schema evidence to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table evidence.item (
    like docket.fact_header including all,
    number integer not null check (number > 0),
    kind text not null check (kind in ('JPEG', 'PNG', 'PDF', 'TEXT')),
    bytes integer not null check (bytes > 0),
    language text not null,
    verdict text not null check (verdict in ('CLEAN', 'NOT_SCANNED')),
    scanner text,
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (case_id) references casework.case_file (id),
    unique (case_id, number),
    check ((verdict = 'CLEAN') = (scanner is not null))
);
comment on column evidence.item.number is 'internal: number in its case, from 1';
comment on column evidence.item.kind is 'internal: what kind of file it is, by its content';
comment on column evidence.item.bytes is 'internal: length of the original';
comment on column evidence.item.language is 'internal: language of the description and of what is written in it';
comment on column evidence.item.verdict is 'internal: what an antivirus said when it was received';
comment on column evidence.item.scanner is 'internal: that antivirus and its version; empty when there was none';
comment on column evidence.item.sealed is 'sealed: what it shows, what its sender called it, SHA-256 of the original';
comment on column evidence.item.sealed_key is 'internal: the file, whose key opens it and its content';
call docket.fact_table('evidence.item', 'READ_STATEMENT', '{KEEP_TRACKS}', '{}');

create table evidence.scan (
    like docket.fact_header including all,
    item uuid not null references evidence.item (id),
    verdict text not null check (verdict in ('CLEAN', 'INFECTED')),
    scanner text not null,
    found text,
    check ((verdict = 'INFECTED') = (found is not null))
);
comment on column evidence.scan.item is 'internal: the file';
comment on column evidence.scan.verdict is 'internal: what an antivirus said of it later';
comment on column evidence.scan.scanner is 'internal: that antivirus and its version';
comment on column evidence.scan.found is 'internal: its name for what it found';
create index on evidence.scan (item);
call docket.fact_table('evidence.scan', 'READ_STATEMENT', '{READ_STATEMENT}', '{}');

create table evidence.chunk (
    item uuid not null references evidence.item (id),
    part text not null check (part in ('ORIGINAL', 'VIEW')),
    number integer not null check (number >= 0),
    unit text not null,
    case_id uuid not null,
    sealed bytea not null,
    primary key (item, part, number)
);
comment on column evidence.chunk.item is 'internal: the file';
comment on column evidence.chunk.part is 'internal: the original, or the copy of a picture to look at';
comment on column evidence.chunk.number is 'internal: place of this stretch, from 0';
comment on column evidence.chunk.unit is 'internal: agency and state that added the file';
comment on column evidence.chunk.case_id is 'internal: case it belongs to';
comment on column evidence.chunk.sealed is 'sealed: a stretch of the content, bound to its file and place and to whether it is the last';
alter table evidence.chunk alter column sealed set storage external;
create index on evidence.chunk (case_id);
call access.protect('evidence.chunk', 'READ_STATEMENT', '{KEEP_TRACKS}', addressed => false);
