-- The money of the fines of a closed year as the first edition after it publishes it, and every later one repeats it.
create table release.fine_amounts (
    like docket.fact_header including all,
    edition uuid not null references release.edition,
    year integer not null,
    part text not null check (part in ('PENDING', 'DUE', 'COLLECTED', 'VOID')),
    currency text not null,
    shown text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (edition, year, part, currency)
);
comment on column release.fine_amounts.edition is 'public: the edition it belongs to';
comment on column release.fine_amounts.year is 'public: year in which the fines were imposed';
comment on column release.fine_amounts.part is 'public: how far the money came: not firm, firm and due, collected, or void';
comment on column release.fine_amounts.currency is 'public: ISO 4217 code';
comment on column release.fine_amounts.shown is 'public: sums by state that tell of nobody, and of the others together';
comment on column release.fine_amounts.sealed is 'sealed: the exact amount of each contributor';
comment on column release.fine_amounts.sealed_key is 'internal: the edition, whose key opens it';
call docket.fact_table('release.fine_amounts', 'PUBLISH_FIGURES', '{PUBLISH_FIGURES}', '{id,edition,year,part,currency,shown}');
