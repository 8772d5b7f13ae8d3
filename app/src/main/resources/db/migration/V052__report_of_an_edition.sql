-- The country report and the board of each year as an edition publishes them. Nothing in them is sealed: national totals and who reported.
create table release.report (
    like docket.fact_header including all,
    edition uuid not null references release.edition,
    year integer not null,
    report text not null,
    board text not null,
    unique (edition, year)
);
comment on column release.report.edition is 'public: the edition it belongs to';
comment on column release.report.year is 'public: the year it tells of';
comment on column release.report.report is 'public: Tables 6 and 7 and the facts of their text, each figure with all that it says of itself';
comment on column release.report.board is 'public: who had reported on what';
call docket.fact_table('release.report', 'PUBLISH_FIGURES', '{PUBLISH_FIGURES}', '{id,edition,year,report,board}');
