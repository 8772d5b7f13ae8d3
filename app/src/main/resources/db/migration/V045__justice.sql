-- Criminal matters as status events: no document and no name of anybody accused (CNPP 218).
create schema justice;
grant usage on schema justice to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table justice.criminal_matter (
    like docket.fact_header including all,
    folio text not null,
    carpeta text not null,
    opened_on date not null,
    offences text[] not null check (cardinality(offences) > 0),
    foreign key (case_id) references casework.case_file (id),
    unique (folio, unit)
);
comment on column justice.criminal_matter.folio is 'internal: folio of the matter';
comment on column justice.criminal_matter.carpeta is 'internal: number of the first carpeta';
comment on column justice.criminal_matter.opened_on is 'internal: day on which the carpeta was opened';
comment on column justice.criminal_matter.offences is 'internal: offences under which it was opened';
call docket.fact_table('justice.criminal_matter', 'SEE_MATTERS', '{KEEP_MATTERS}', '{id,unit,case_id,opened_on,offences}');

create table justice.step (
    like docket.fact_header including all,
    matter uuid not null references justice.criminal_matter (id),
    step integer not null check (step > 0),
    kind text not null check (kind in ('ACCUSED', 'MOVED', 'DETERMINED', 'PASSED', 'ANSWERED')),
    happened_on date not null,
    from_standing text,
    detail text not null,
    persons integer check (persons > 0),
    adolescents integer check (adolescents between 0 and persons),
    offences text[],
    carpeta text,
    unique (matter, step),
    check ((kind in ('ACCUSED', 'MOVED')) = (persons is not null)),
    check ((kind = 'ACCUSED') = (adolescents is not null)),
    check ((kind in ('ACCUSED', 'MOVED')) = (offences is not null)),
    check ((kind = 'PASSED') = (carpeta is not null)),
    check ((kind = 'MOVED') = (from_standing is not null))
);
comment on column justice.step.matter is 'internal: which matter';
comment on column justice.step.step is 'internal: number of the step, from 1';
comment on column justice.step.kind is 'internal: kind of step';
comment on column justice.step.happened_on is 'internal: day on which it happened';
comment on column justice.step.from_standing is 'internal: where the people stood before';
comment on column justice.step.detail is 'internal: standing, determination, way of passing or answer that it led to';
comment on column justice.step.persons is 'internal: how many people it concerns';
comment on column justice.step.adolescents is 'internal: of those first accused, how many were under 18';
comment on column justice.step.offences is 'internal: offences of the charge or of the judgment';
comment on column justice.step.carpeta is 'internal: number of the carpeta at the next prosecutor';
call docket.fact_table('justice.step', 'SEE_MATTERS', '{KEEP_MATTERS}',
    '{id,unit,case_id,matter,kind,happened_on,from_standing,detail,persons,adolescents,offences}');
