-- Permits of adolescents of 15 to 17 (LFT 22 Bis, 23, 174-178): of the unit that was asked, on no file; names lie with the child's record.
create schema permit;
grant usage on schema permit to vigia_app, vigia_verifier, vigia_backup;

create table permit.permit (
    like docket.fact_header including all,
    folio text not null,
    child uuid not null references registry.child (id),
    state text not null,
    activity text,
    hours_per_day numeric(4, 2) not null check (hours_per_day > 0 and hours_per_day <= 24),
    days_per_week numeric(3, 2) not null check (days_per_week > 0 and days_per_week <= 7),
    asked_on date not null,
    adult_on date not null,
    sealed bytea not null,
    sealed_key uuid not null,
    check (case_id is null),
    unique (folio, unit)
);
create index on permit.permit (unit, asked_on desc, folio desc);
create index on permit.permit (child);
comment on column permit.permit.folio is 'internal: folio of the permit';
comment on column permit.permit.child is 'internal: whose it is';
comment on column permit.permit.state is 'internal: INEGI code of the state where the work is';
comment on column permit.permit.activity is 'internal: SCIAN 2018 code; empty when not known';
comment on column permit.permit.hours_per_day is 'internal: hours of work a day, as asked';
comment on column permit.permit.days_per_week is 'internal: days of work a week, as asked';
comment on column permit.permit.asked_on is 'internal: day on which it was asked for';
comment on column permit.permit.adult_on is 'personal: day on which the adolescent turns 18, as far as known';
comment on column permit.permit.sealed is 'sealed: employer, address, task, schedule and wage';
comment on column permit.permit.sealed_key is 'internal: the adolescent, whose key opens it';
call docket.fact_table('permit.permit', 'SEE_PERMITS', '{KEEP_PERMITS}', '{}');

create table permit.step (
    like docket.fact_header including all,
    permit uuid not null references permit.permit (id),
    step integer not null check (step > 0),
    kind text not null check (kind in
        ('EXAMINED', 'GRANTED', 'REFUSED', 'SUSPENDED', 'RESUMED', 'REVOKED', 'EXPIRED', 'WITHDRAWN', 'CHECKED')),
    happened_on date not null,
    standing text not null check (standing in
        ('ASKED', 'EXAMINED', 'GRANTED', 'SUSPENDED', 'EXPIRED', 'REFUSED', 'REVOKED', 'WITHDRAWN')),
    detail text,
    until_on date,
    hazards text[],
    yes text[],
    no text[],
    inspection text,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (permit, step),
    check ((kind in ('EXAMINED', 'REFUSED', 'SUSPENDED', 'REVOKED', 'CHECKED')) = (detail is not null)),
    check (kind <> 'GRANTED' or until_on is not null),
    check ((kind = 'EXAMINED') = (hazards is not null and yes is not null and no is not null)),
    check ((kind = 'CHECKED') = (inspection is not null)),
    check (case_id is null)
);
comment on column permit.step.permit is 'internal: which permit';
comment on column permit.step.step is 'internal: number of the step, from 1';
comment on column permit.step.kind is 'internal: kind of step';
comment on column permit.step.happened_on is 'internal: day on which it happened';
comment on column permit.step.standing is 'internal: where the permit stands since this step';
comment on column permit.step.detail is 'internal: how the age was proved, why it was refused, suspended or revoked, or what a visit found';
comment on column permit.step.until_on is 'personal: last day of the permit, which may tell a birthday, or of the medical certificate';
comment on column permit.step.hazards is 'internal: hazards of the work that is described (LFT 175, 176)';
comment on column permit.step.yes is 'internal: questions answered with yes';
comment on column permit.step.no is 'internal: questions answered with no';
comment on column permit.step.inspection is 'internal: folio of the inspection that checked it';
comment on column permit.step.sealed is 'sealed: conditions, ground or explanation in words';
comment on column permit.step.sealed_key is 'internal: the adolescent, whose key opens it';
call docket.fact_table('permit.step', 'SEE_PERMITS', '{KEEP_PERMITS,DECIDE_PERMITS}', '{}');
