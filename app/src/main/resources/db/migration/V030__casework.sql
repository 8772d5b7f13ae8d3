-- The case file: its tracks, how it was closed and reopened. Every change is a row.
create schema casework;
grant usage on schema casework to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table casework.case_file (
    like docket.fact_header including all,
    folio text not null,
    state text not null,
    municipality text,
    opened_on date not null,
    origin text not null check (origin in ('DANGER', 'CHILDREN_FOUND', 'BY_HAND')),
    source_folio text,
    danger text not null check (danger in ('YES', 'NO', 'UNKNOWN')),
    sealed bytea not null,
    sealed_key uuid not null,
    check (id = case_id),
    unique (folio, unit)
);
comment on column casework.case_file.folio is 'internal: folio of the file';
comment on column casework.case_file.state is 'public: state where it happens, INEGI two digits';
comment on column casework.case_file.municipality is 'internal: municipality, INEGI five digits';
comment on column casework.case_file.opened_on is 'internal: day on which it was opened, in local time';
comment on column casework.case_file.origin is 'public: danger reported, children found, or opened by hand';
comment on column casework.case_file.source_folio is 'internal: folio of the complaint or inspection that it comes from';
comment on column casework.case_file.danger is 'internal: whether danger was reported';
comment on column casework.case_file.sealed is 'sealed: why it was opened by hand';
comment on column casework.case_file.sealed_key is 'internal: whose key opens it';
create index on casework.case_file (occurred desc, folio desc);
create index on casework.case_file (unit, occurred desc, folio desc);
create index on casework.case_file (unit, municipality, occurred desc, folio desc);
create index on casework.case_file (source_folio);
call docket.fact_table('casework.case_file', 'SEE_CASES', '{OPEN_CASE,RECORD_COMPLAINT,RECORD_VISIT}', '{id,unit,case_id,occurred,state,origin,opened_on}');
call access.show_functions('casework.case_file');

create table casework.track (
    like docket.fact_header including all,
    track text not null check (track in ('LABOUR', 'SANCTION', 'WAGES', 'CRIMINAL', 'PROTECTION')),
    foreign key (case_id) references casework.case_file (id)
);
comment on column casework.track.track is 'public: which way the matter follows';
call docket.fact_table('casework.track', 'SEE_CASES', '{KEEP_TRACKS,RECORD_COMPLAINT,RECORD_VISIT,REFER}', '{id,unit,case_id,occurred,track}');

create table casework.track_end (
    like docket.fact_header including all,
    opening uuid not null unique references casework.track (id),
    track text not null,
    outcome text not null,
    foreign key (case_id) references casework.case_file (id)
);
comment on column casework.track_end.opening is 'internal: row that opened the track';
comment on column casework.track_end.track is 'public: which way ended';
comment on column casework.track_end.outcome is 'public: how it ended';
call docket.fact_table('casework.track_end', 'SEE_CASES', '{KEEP_TRACKS}', '{opening,unit,case_id,occurred,track,outcome}');

create table casework.closure (
    like docket.fact_header including all,
    outcome text not null check (outcome in ('SANCTIONED', 'NOT_SANCTIONED', 'HANDED_OVER', 'MISTAKEN')),
    reason text,
    to_unit text,
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (case_id) references casework.case_file (id),
    check ((outcome = 'NOT_SANCTIONED') = (reason is not null)),
    check ((outcome = 'HANDED_OVER') = (to_unit is not null))
);
comment on column casework.closure.outcome is 'public: how the case ended';
comment on column casework.closure.reason is 'public: why there was no sanction';
comment on column casework.closure.to_unit is 'internal: who took the case over';
comment on column casework.closure.sealed is 'sealed: explanation of the outcome';
comment on column casework.closure.sealed_key is 'internal: whose key opens it';
call docket.fact_table('casework.closure', 'SEE_CASES', '{CLOSE_CASE}', '{id,unit,case_id,occurred,outcome,reason}');

create table casework.reopening (
    like docket.fact_header including all,
    closure uuid not null unique references casework.closure (id),
    cause text not null check (cause in ('DANGER', 'CHILDREN_FOUND', 'NEW_FACTS', 'ORDERED')),
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (case_id) references casework.case_file (id)
);
comment on column casework.reopening.closure is 'internal: closure that it undoes';
comment on column casework.reopening.cause is 'public: what made the case open again';
comment on column casework.reopening.sealed is 'sealed: explanation';
comment on column casework.reopening.sealed_key is 'internal: whose key opens it';
call docket.fact_table('casework.reopening', 'SEE_CASES', '{REOPEN_CASE,RECORD_COMPLAINT,RECORD_VISIT}', '{id,closure,unit,case_id,occurred,cause}');
call access.show_functions('casework.closure');
call access.show_functions('casework.reopening');

-- The files that are open now: who looks for them does not read all that were closed. A row comes with its file, goes with its
-- closure and comes back when that is undone, in the same transaction; no other statement writes here.
create table casework.open_file (
    case_id uuid primary key,
    unit text not null
);
comment on column casework.open_file.case_id is 'internal: which file';
comment on column casework.open_file.unit is 'internal: unit that opened it';
create index on casework.open_file (unit);
call access.protect('casework.open_file', 'SEE_CASES', '{}', addressed => false);
call access.show_functions('casework.open_file');
do $$ begin
    execute format('create policy added on casework.open_file for insert to %I with check (true)', current_user);
    execute format('create policy kept on casework.open_file for delete to %I using (true)', current_user);
end $$;

create function casework.open_file() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into casework.open_file (case_id, unit) values (new.id, new.unit);
    return null;
end $$;
create trigger opened after insert on casework.case_file for each row execute function casework.open_file();

create function casework.close_file() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from casework.open_file o where o.case_id = new.case_id;
    return null;
end $$;
create trigger closed after insert on casework.closure for each row execute function casework.close_file();

create function casework.reopen_file() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into casework.open_file (case_id, unit)
        select f.id, f.unit from casework.case_file f where f.id = new.case_id
        on conflict do nothing;
    return null;
end $$;
create trigger reopened after insert on casework.reopening for each row execute function casework.reopen_file();

-- What another jurisdiction did at the same workplace, a legal person's by its RFC and municipality: that there was a case, its
-- dates and its outcome (LFT 529-I, IV). No folio, no child, no finding; nothing of a file that the officer sees whole.
create function casework.list_outlines(workplace_rfc text, workplace_municipality text)
    returns table (unit text, opened_on date, closed_at timestamptz, outcome text)
    language sql stable security definer set search_path = pg_catalog as $$
    select distinct f.unit, f.opened_on, z.occurred, z.outcome
      from registry.workplace w
      join casework.case_file f on f.case_id = w.case_id
      left join casework.closure z on z.case_id = f.case_id
            and not exists (select from casework.reopening r where r.closure = z.id)
     where w.rfc = workplace_rfc and w.municipality = workplace_municipality
       and f.unit <> access.unit() and f.case_id not in (select access.sealed())
       and not exists (select from access.case_share s where s.case_id = f.case_id and s.with_unit = access.unit())
       and access.allows('SEE_CASES', f.unit, 'NONE', 'OUTLINE')
     order by f.opened_on desc
$$;
