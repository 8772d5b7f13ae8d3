-- Plans of restoration (LGDNNA 123): what every agency at work on the case may know lies in plan and stage, what the plan holds in step.
create schema protection;
grant usage on schema protection to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table protection.plan (
    like docket.fact_header including all,
    folio text not null,
    child uuid not null references registry.child (id),
    opened_on date not null,
    foreign key (case_id) references casework.case_file (id),
    unique (folio, unit)
);
create index on protection.plan (child);
comment on column protection.plan.folio is 'internal: folio of the plan';
comment on column protection.plan.child is 'internal: whose rights it restores';
comment on column protection.plan.opened_on is 'internal: day on which the unit took it up';
call docket.fact_table('protection.plan', 'SEE_PLANS', '{KEEP_PLANS}', '{id,unit,case_id,child,opened_on}');

create table protection.stage (
    like docket.fact_header including all,
    plan uuid not null references protection.plan (id),
    stage text not null check (stage in ('APPROACHED', 'DETERMINED', 'PLANNED', 'AGREED', 'FOLLOWED', 'ENDED')),
    reached_on date not null,
    unique (plan, stage)
);
comment on column protection.stage.plan is 'internal: which plan';
comment on column protection.stage.stage is 'internal: step of LGDNNA 123 that it reached for the first time, or its end';
comment on column protection.stage.reached_on is 'internal: day on which it did';
call docket.fact_table('protection.stage', 'SEE_PLANS', '{KEEP_PLANS}', '{unit,case_id,plan,stage,reached_on}');

create table protection.step (
    like docket.fact_header including all,
    plan uuid not null references protection.plan (id),
    step integer not null check (step > 0),
    kind text not null check (kind in ('APPROACHED', 'DETERMINED', 'PLANNED', 'PROPOSED', 'MOVED', 'JUDGED', 'AGREED', 'FOLLOWED_UP',
        'HEARD', 'REPRESENTED', 'PLACED', 'SERVED', 'INSCRIPTION_ASKED', 'INSCRIBED', 'ENDED')),
    happened_on date not null,
    detail text,
    rights text[],
    measure integer check (measure > 0),
    institution text,
    urgency text,
    due_on date,
    refusal text,
    answer text check (answer in ('YES', 'NO', 'UNKNOWN')),
    school text check (school in ('YES', 'NO', 'UNKNOWN')),
    language text,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (plan, step),
    check ((kind in ('DETERMINED', 'PROPOSED')) = (rights is not null)),
    check ((kind in ('PROPOSED', 'MOVED', 'JUDGED')) = (measure is not null)),
    check ((kind = 'PROPOSED') = (institution is not null)),
    check ((kind = 'PROPOSED') = (urgency is not null)),
    check ((kind = 'PROPOSED') = (due_on is not null)),
    check ((kind = 'MOVED' and detail = 'REFUSED') = (refusal is not null)),
    check ((kind in ('FOLLOWED_UP', 'HEARD')) = (answer is not null)),
    check ((kind = 'FOLLOWED_UP') = (school is not null))
);
comment on column protection.step.plan is 'internal: which plan';
comment on column protection.step.step is 'internal: number of the step, from 1';
comment on column protection.step.kind is 'internal: kind of step';
comment on column protection.step.happened_on is 'internal: day on which it happened';
comment on column protection.step.detail is 'internal: code of what it says, by its kind: measure, standing, judgment, follow-up, representation, placement, programme or end';
comment on column protection.step.rights is 'internal: rights found restricted, or the one that a measure restores (LGDNNA 13)';
comment on column protection.step.measure is 'internal: number of the measure in the plan, from 1';
comment on column protection.step.institution is 'internal: who answers for a measure';
comment on column protection.step.urgency is 'internal: whether it is urgent special protection (LGDNNA 122)';
comment on column protection.step.due_on is 'internal: last day of a measure';
comment on column protection.step.refusal is 'internal: why a measure was refused';
comment on column protection.step.answer is 'internal: whether the child still works; or whether somebody interpreted';
comment on column protection.step.school is 'internal: whether the child goes to school';
comment on column protection.step.language is 'internal: language of the words';
comment on column protection.step.sealed is 'sealed: what was said or found, by the kind of step';
comment on column protection.step.sealed_key is 'internal: the child, whose key opens it';
call docket.fact_table('protection.step', 'SEE_MEASURES', '{KEEP_PLANS}',
    '{id,unit,case_id,plan,kind,happened_on,detail,rights,measure,institution,urgency,refusal,answer,school}');

-- The clock of a measure or of an inscription would tell other agencies that there is one: only the unit that started it sees it.
call access.narrow('docket.deadline',
    $$(rule in ('MEASURE_DECREE', 'MEASURE_JUDICIAL_REVIEW', 'VICTIM_REGISTRY')) is not true or unit = (select access.unit())$$);
call access.narrow('docket.open_deadline',
    $$(rule in ('MEASURE_DECREE', 'MEASURE_JUDICIAL_REVIEW', 'VICTIM_REGISTRY')) is not true or unit = (select access.unit())$$);

-- Screenings (LGPSEDMTP 37): with what a child was asked and what a person decided; the answers lie under the child's key.
create schema screening;
grant usage on schema screening to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table screening.interview (
    like docket.fact_header including all,
    child uuid not null references registry.child (id),
    held_on date not null,
    instrument text not null,
    version integer not null check (version > 0),
    setting text not null,
    result text not null check (result in ('REFER_NOW', 'REFER', 'MONITOR', 'NONE')),
    language text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (case_id) references casework.case_file (id)
);
comment on column screening.interview.child is 'internal: who was screened';
comment on column screening.interview.held_on is 'internal: day on which it was';
comment on column screening.interview.instrument is 'internal: with which instrument';
comment on column screening.interview.version is 'internal: version of the instrument';
comment on column screening.interview.setting is 'internal: where and how it was asked';
comment on column screening.interview.result is 'internal: what a person decided';
comment on column screening.interview.language is 'internal: language of the words';
comment on column screening.interview.sealed is 'sealed: what was answered to each question, and in words';
comment on column screening.interview.sealed_key is 'internal: the child, whose key opens it';
call docket.fact_table('screening.interview', 'SEE_SCREENINGS', '{SCREEN}', '{}');
