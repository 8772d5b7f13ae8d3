-- What bodies outside ask of a unit about a child, and each answer that was given back. Every change is a row.
create schema inbound;
grant usage on schema inbound to vigia_app, vigia_verifier, vigia_backup;

create table inbound.inbound (
    like docket.fact_header including all,
    folio text not null,
    source text not null check (source in
        ('PROTECTION', 'PROSECUTOR', 'MIGRATION', 'REFUGE', 'SCHOOL', 'EMERGENCY', 'OTHER')),
    their_folio text,
    danger text not null check (danger in ('YES', 'NO', 'UNKNOWN')),
    accept_due timestamptz not null,
    act_due timestamptz,
    outcome_due timestamptz,
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (case_id) references casework.case_file (id),
    check (case_id is not null),
    check ((act_due is null) = (source = 'MIGRATION') and (outcome_due is null) = (source = 'MIGRATION')),
    unique (folio, unit)
);
comment on column inbound.inbound.folio is 'internal: folio of the referral here';
comment on column inbound.inbound.source is 'public: what kind of body sent it';
comment on column inbound.inbound.their_folio is 'internal: folio under which who sent it keeps it';
comment on column inbound.inbound.danger is 'internal: whether there is danger now';
comment on column inbound.inbound.accept_due is 'internal: by when it must be said whether the unit takes it on';
comment on column inbound.inbound.act_due is 'internal: by when what was done first must be told; empty where that is not told';
comment on column inbound.inbound.outcome_due is 'internal: by when what came of it must be told; empty where that is not told';
comment on column inbound.inbound.sealed is 'sealed: which body, who sent it, where to answer, what is known';
comment on column inbound.inbound.sealed_key is 'internal: the case, whose key opens it';
create index on inbound.inbound (unit, occurred, folio);
call docket.fact_table('inbound.inbound', 'SEE_REFERRALS', '{REFER}', '{}');

create table inbound.answer (
    like docket.fact_header including all,
    inbound uuid not null references inbound.inbound (id),
    step integer not null check (step > 0),
    status text not null check (status in ('ACCEPTED', 'DECLINED', 'ACTED', 'CONCLUDED')),
    means text not null check (means in ('LETTER', 'E_MAIL', 'PHONE', 'IN_PERSON')),
    outcome text check (outcome in ('IN_PROTECTION', 'INSPECTED', 'NO_CHILD_LABOUR', 'NOT_LOCATED', 'OTHER_AUTHORITY')),
    sealed bytea not null,
    sealed_key uuid not null,
    check ((status = 'CONCLUDED') = (outcome is not null)),
    unique (inbound, step),
    unique (inbound, status)
);
comment on column inbound.answer.inbound is 'internal: which referral';
comment on column inbound.answer.step is 'internal: number of the answer, from 1';
comment on column inbound.answer.status is 'public: what was answered';
comment on column inbound.answer.means is 'internal: how it went back';
comment on column inbound.answer.outcome is 'public: what came of it, as it was told';
comment on column inbound.answer.sealed is 'sealed: who was told, and what';
comment on column inbound.answer.sealed_key is 'internal: the case, whose key opens it';
call docket.fact_table('inbound.answer', 'SEE_REFERRALS', '{REFER}', '{}');
