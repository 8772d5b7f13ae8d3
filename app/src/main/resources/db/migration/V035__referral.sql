-- What one authority asks of another about a case, and each step of the answer. Every change is a row.
create schema referral;
grant usage on schema referral to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table referral.referral (
    like docket.fact_header including all,
    folio text not null,
    purpose text not null check (purpose in ('PROTECTION', 'PROSECUTION', 'DEFENCE')),
    to_unit text not null,
    basis text not null,
    danger text not null check (danger in ('YES', 'NO', 'UNKNOWN')),
    state text not null,
    municipality text,
    fields text[] not null check (cardinality(fields) > 0),
    due timestamptz not null,
    due_on date not null,
    instead_of uuid unique references referral.referral (id),
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (case_id) references casework.case_file (id),
    check (addressed_to = to_unit and to_unit <> unit),
    unique (folio, unit)
);
comment on column referral.referral.folio is 'internal: folio of the referral';
comment on column referral.referral.purpose is 'public: what it is for';
comment on column referral.referral.to_unit is 'internal: who should take it';
comment on column referral.referral.basis is 'public: provisions it rests on';
comment on column referral.referral.danger is 'internal: whether there is danger now';
comment on column referral.referral.state is 'public: state where it happens, INEGI two digits';
comment on column referral.referral.municipality is 'internal: municipality, INEGI five digits';
comment on column referral.referral.fields is 'internal: which data were handed over';
comment on column referral.referral.due is 'internal: by when it must be answered';
comment on column referral.referral.due_on is 'internal: day of that in the receiver''s local time';
comment on column referral.referral.instead_of is 'internal: rejected referral that it replaces';
comment on column referral.referral.sealed is 'sealed: the data handed over and the message';
comment on column referral.referral.sealed_key is 'internal: whose key opens it';
create index on referral.referral (to_unit, due, folio);
create index on referral.referral (unit, due, folio);
call docket.fact_table('referral.referral', 'SEE_REFERRALS', '{REFER}', '{id,unit,case_id,to_unit,occurred,purpose,state}');

create table referral.step (
    like docket.fact_header including all,
    referral uuid not null references referral.referral (id),
    step integer not null check (step > 0),
    status text not null check (status in
        ('DELIVERED', 'ACCEPTED', 'REJECTED', 'ACTING', 'CONCLUDED', 'REDIRECTED', 'WITHDRAWN')),
    reason text,
    should_take text,
    outcome text,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (referral, step),
    unique (referral, status),
    check ((status in ('REJECTED', 'WITHDRAWN')) = (reason is not null)),
    check ((status = 'CONCLUDED') = (outcome is not null))
);
comment on column referral.step.referral is 'internal: which referral';
comment on column referral.step.step is 'internal: number of the step, from 1';
comment on column referral.step.status is 'public: where the referral stands since this step';
comment on column referral.step.reason is 'public: why it was rejected or withdrawn';
comment on column referral.step.should_take is 'internal: unit that should take it instead';
comment on column referral.step.outcome is 'public: what the receiver did with it';
comment on column referral.step.sealed is 'sealed: who accepted it, what was done, explanation';
comment on column referral.step.sealed_key is 'internal: whose key opens it';
create index on referral.step (addressed_to) where status = 'REJECTED';
create index on referral.step (unit) where status = 'REJECTED';
call docket.fact_table('referral.step', 'SEE_REFERRALS', '{REFER,ANSWER_REFERRAL}', '{id,unit,case_id,referral,occurred,status,reason,outcome}');

create table referral.exchange (
    like docket.fact_header including all,
    referral uuid not null references referral.referral (id),
    turn integer not null check (turn > 0),
    sealed bytea not null,
    sealed_key uuid not null,
    unique (referral, turn)
);
comment on column referral.exchange.referral is 'internal: which referral';
comment on column referral.exchange.turn is 'internal: odd for what the receiver asks, even for what the sender answers';
comment on column referral.exchange.sealed is 'sealed: what is asked or answered';
comment on column referral.exchange.sealed_key is 'internal: whose key opens it';
create index on referral.exchange (addressed_to) where turn % 2 = 1;
create index on referral.exchange (addressed_to) where turn % 2 = 0;
call docket.fact_table('referral.exchange', 'SEE_REFERRALS', '{REFER,ANSWER_REFERRAL}', '{}');
