-- Returns: what a unit signs about a year. Each line is a statement with its own basis, days and completeness.
create schema coordination;
grant usage on schema coordination to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table coordination.unit_return (
    like docket.fact_header including all,
    folio text not null,
    year integer not null check (year between 1990 and 2100),
    signed_post text not null check (signed_post in ('HEAD', 'DEPUTY', 'LIAISON')),
    signed_on date not null,
    correction_reason text,
    language text not null,
    invented boolean not null
);
comment on column coordination.unit_return.folio is 'internal: folio of the return';
comment on column coordination.unit_return.year is 'public: year it reports on';
comment on column coordination.unit_return.signed_post is 'public: post that signs, never a person';
comment on column coordination.unit_return.signed_on is 'public: day it was signed';
comment on column coordination.unit_return.correction_reason is 'internal: why earlier statements are corrected; empty when none is';
comment on column coordination.unit_return.language is 'internal: language of the reason';
comment on column coordination.unit_return.invented is 'public: true when nobody signed it';
create index on coordination.unit_return (folio);
create index on coordination.unit_return (year);
call docket.fact_table('coordination.unit_return', 'SEE_RETURNS', '{FILE_RETURN}', '{id,unit,year,signed_post,signed_on,invented}');

create table coordination.statement (
    like docket.fact_header including all,
    return_id uuid not null references coordination.unit_return,
    measure text not null,
    year integer not null,
    basis text not null check (basis in ('RECORDS', 'COUNT', 'NIL', 'ANSWER', 'UNKNOWN', 'NOT_PUBLISHED', 'UNAVAILABLE')),
    number numeric,
    currency text check (currency ~ '^[A-Z]{3}$'),
    answer boolean,
    scope_level text not null check (scope_level in ('FEDERAL', 'STATES', 'NATIONAL', 'NOT_STATED')),
    scope_included text[] not null,
    scope_of integer not null,
    covers_from date,
    covers_to date,
    completeness text not null check (completeness in ('FULL', 'NOT_STATED', 'MAY_BE_INCOMPLETE', 'PARTIAL')),
    source text not null check (source <> ''),
    invented boolean not null,
    check ((basis = 'COUNT') = (number is not null)),
    check (number > 0),
    check (currency is null or number is not null),
    check ((basis = 'ANSWER') = (answer is not null)),
    check (basis <> 'NIL' or completeness in ('FULL', 'NOT_STATED')),
    check ((covers_from is null) = (covers_to is null)),
    check (extract(year from covers_from) = year and extract(year from covers_to) = year and covers_from <= covers_to)
);
comment on column coordination.statement.return_id is 'internal: return it is a line of';
comment on column coordination.statement.measure is 'public: what is asked, a code of measures.csv';
comment on column coordination.statement.year is 'public: year it speaks of';
comment on column coordination.statement.basis is 'public: records kept here, a count kept elsewhere, signed nil, yes or no, or why there is none';
comment on column coordination.statement.number is 'public: the count or amount, never 0';
comment on column coordination.statement.currency is 'public: ISO 4217 code of an amount';
comment on column coordination.statement.answer is 'public: yes or no';
comment on column coordination.statement.scope_level is 'public: whose figure it is';
comment on column coordination.statement.scope_included is 'public: authorities included, 00 for the federation; empty when not stated';
comment on column coordination.statement.scope_of is 'public: of how many';
comment on column coordination.statement.covers_from is 'public: first day covered; empty when not stated';
comment on column coordination.statement.covers_to is 'public: last day covered; empty when not stated';
comment on column coordination.statement.completeness is 'public: how complete the unit says it is';
comment on column coordination.statement.source is 'public: where it can be looked up';
comment on column coordination.statement.invented is 'public: true when the number was made up for a demonstration';
create index on coordination.statement (return_id);
create unique index on coordination.statement (unit, measure, year) where corrects is null and retracts is null;
call docket.fact_table('coordination.statement', 'SEE_RETURNS', '{FILE_RETURN}',
    '{id,unit,return_id,measure,year,basis,number,currency,answer,scope_level,scope_included,scope_of,covers_from,covers_to,completeness,source,invented}');
