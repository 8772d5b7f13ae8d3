-- A measure of a closed year by municipality, as bands, as the first edition after it publishes it, and every later one repeats it.
create table release.municipal_bands (
    like docket.fact_header including all,
    edition uuid not null references release.edition,
    measure text not null,
    measure_version integer not null,
    year integer not null,
    shown text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (edition, measure, year)
);
comment on column release.municipal_bands.edition is 'public: the edition it belongs to';
comment on column release.municipal_bands.measure is 'public: the measure';
comment on column release.municipal_bands.measure_version is 'public: the version of its definition';
comment on column release.municipal_bands.year is 'public: the year counted';
comment on column release.municipal_bands.shown is 'public: the band of each municipality that may be shown';
comment on column release.municipal_bands.sealed is 'sealed: the exact count of each municipality';
comment on column release.municipal_bands.sealed_key is 'internal: the edition, whose key opens it';
call docket.fact_table('release.municipal_bands', 'PUBLISH_FIGURES', '{PUBLISH_FIGURES}', '{id,edition,measure,measure_version,year,shown}');
