-- Administrative proceedings against an employer: recommended by the inspectorate, decided by the sanctioning unit,
-- collected by the finance authority. Keys that include the unit keep the three apart whatever the application does.
create schema sanction;
grant usage on schema sanction to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table sanction.recommendation (
    like docket.fact_header including all,
    folio text not null,
    state text not null,
    jurisdiction text not null check (jurisdiction in ('FEDERAL', 'STATE')),
    recommended_on date not null,
    recommended_by uuid not null,
    first_violated_on date not null,
    criteria_language text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    check (addressed_to is not null),
    unique (id, unit),
    unique (id, addressed_to),
    unique (id, recommended_by)
);
comment on column sanction.recommendation.folio is 'internal: folio of the proceeding that it opens';
comment on column sanction.recommendation.state is 'public: federal entity of the workplace';
comment on column sanction.recommendation.jurisdiction is 'public: federal or of the state, by the unit that decides';
comment on column sanction.recommendation.recommended_on is 'internal: day the inspectorate asked for a sanction';
comment on column sanction.recommendation.recommended_by is 'internal: officer who recommends and therefore does not decide';
comment on column sanction.recommendation.first_violated_on is 'internal: day of the earliest breach; the power to sanction is barred five years later (LFPA 79)';
comment on column sanction.recommendation.criteria_language is 'internal: language of the sealed criteria';
comment on column sanction.recommendation.sealed is 'sealed: intent, gravity, damage, economic capacity and recidivism as told by the inspectorate (LFT 992)';
comment on column sanction.recommendation.sealed_key is 'internal: data key of the case';
call docket.fact_table('sanction.recommendation', 'SEE_PROCEEDINGS', '{RECOMMEND_SANCTION}', '{id,state,jurisdiction,recommended_on}');
create index on sanction.recommendation (folio);
create policy by_oneself on sanction.recommendation as restrictive for insert to vigia_app
    with check (recommended_by = (select access.officer()));

create table sanction.charge (
    like docket.fact_header including all,
    proceeding uuid not null,
    finding uuid not null,
    child uuid,
    provision text not null,
    violated_on date not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, unit),
    unique (proceeding, finding),
    unique (id, proceeding)
);
comment on column sanction.charge.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.charge.finding is 'internal: finding of the inspection that it rests on';
comment on column sanction.charge.child is 'internal: identifier of the child affected; empty when the breach is not against one child';
comment on column sanction.charge.provision is 'public: code of the breach, CL01-CL21';
comment on column sanction.charge.violated_on is 'internal: day of the breach';
call docket.fact_table('sanction.charge', 'SEE_PROCEEDINGS', '{RECOMMEND_SANCTION}', '{id,proceeding,finding,provision,violated_on}');

create table sanction.summons (
    like docket.fact_header including all,
    proceeding uuid not null,
    summoned_on date not null,
    method text not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, addressed_to)
);
comment on column sanction.summons.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.summons.summoned_on is 'internal: day the summons was notified; the employer answers within 15 working days (LFPA 72)';
comment on column sanction.summons.method is 'internal: how it was notified';
call docket.fact_table('sanction.summons', 'SEE_PROCEEDINGS', '{DECIDE_SANCTION}', '{proceeding,summoned_on}');
create unique index on sanction.summons (proceeding) where corrects is null and retracts is null;

create table sanction.hearing (
    like docket.fact_header including all,
    proceeding uuid not null,
    closed_on date not null,
    answered boolean not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, addressed_to)
);
comment on column sanction.hearing.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.hearing.closed_on is 'internal: day evidence and hearing were closed (LFT 1009)';
comment on column sanction.hearing.answered is 'internal: whether the employer answered the summons';
call docket.fact_table('sanction.hearing', 'SEE_PROCEEDINGS', '{DECIDE_SANCTION}', '{proceeding,closed_on,answered}');
create unique index on sanction.hearing (proceeding) where corrects is null and retracts is null;

create table sanction.decision (
    like docket.fact_header including all,
    proceeding uuid not null,
    recommended_by uuid not null,
    decided_by uuid not null check (decided_by <> recommended_by),
    state text not null,
    jurisdiction text not null check (jurisdiction in ('FEDERAL', 'STATE')),
    result text not null check (result in ('FINE', 'NO_SANCTION')),
    resolution_number text not null,
    decided_on date not null,
    charges integer not null check (charges > 0),
    charges_fined integer not null check (charges_fined between 0 and charges),
    amount numeric(15, 2) check (amount > 0),
    currency text,
    no_fine_reason text,
    text_language text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, addressed_to),
    foreign key (proceeding, recommended_by) references sanction.recommendation (id, recommended_by),
    unique (id, proceeding),
    check ((result = 'FINE') = (amount is not null)),
    check ((amount is null) = (currency is null)),
    check ((result = 'FINE') = (charges_fined > 0)),
    check ((charges_fined < charges) = (no_fine_reason is not null))
);
comment on column sanction.decision.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.decision.recommended_by is 'internal: who recommended it';
comment on column sanction.decision.decided_by is 'internal: who decided; never who recommended (LFT 1008)';
comment on column sanction.decision.state is 'public: federal entity of the workplace';
comment on column sanction.decision.jurisdiction is 'public: federal or of the state';
comment on column sanction.decision.result is 'internal: fine or no sanction';
comment on column sanction.decision.resolution_number is 'internal: number of the resolution';
comment on column sanction.decision.decided_on is 'internal: date of the resolution';
comment on column sanction.decision.charges is 'internal: number of charges of the recommendation';
comment on column sanction.decision.charges_fined is 'internal: how many of them were fined';
comment on column sanction.decision.amount is 'internal: sum of the lines of the fine';
comment on column sanction.decision.currency is 'public: ISO 4217 code of the amount';
comment on column sanction.decision.no_fine_reason is 'internal: why some or all findings were not fined';
comment on column sanction.decision.text_language is 'internal: language of the sealed texts';
comment on column sanction.decision.sealed is 'sealed: grounds of the resolution and explanation of what was not fined';
comment on column sanction.decision.sealed_key is 'internal: data key of the case';
call docket.fact_table('sanction.decision', 'SEE_PROCEEDINGS', '{DECIDE_SANCTION}',
    '{id,unit,proceeding,state,jurisdiction,result,decided_on,charges,charges_fined,amount,currency,no_fine_reason}');
create unique index on sanction.decision (proceeding) where corrects is null and retracts is null;
create policy by_oneself on sanction.decision as restrictive for insert to vigia_app
    with check (decided_by = (select access.officer()));

create table sanction.fine_line (
    like docket.fact_header including all,
    decision uuid not null,
    proceeding uuid not null,
    charge uuid not null,
    child uuid,
    provision text not null,
    scale text not null,
    violated_on date not null,
    uma numeric(10, 2) not null,
    workers integer not null check (workers > 0),
    recidivism boolean not null,
    earlier_record_on date,
    at_least numeric(15, 2) not null,
    at_most numeric(15, 2) not null,
    amount numeric(15, 2) not null check (amount > 0),
    currency text not null,
    state text not null,
    jurisdiction text not null,
    decided_on date not null,
    foreign key (decision, proceeding) references sanction.decision (id, proceeding),
    foreign key (charge, proceeding) references sanction.charge (id, proceeding),
    check (amount between at_least and at_most),
    check (recidivism = (earlier_record_on is not null)),
    check (child is null or workers = 1)
);
comment on column sanction.fine_line.decision is 'internal: decision it belongs to';
comment on column sanction.fine_line.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.fine_line.charge is 'internal: charge that is fined';
comment on column sanction.fine_line.child is 'internal: identifier of the child affected; empty when the breach is not against one child';
comment on column sanction.fine_line.provision is 'public: code of the breach, CL01-CL21';
comment on column sanction.fine_line.scale is 'public: code of the range of fines';
comment on column sanction.fine_line.violated_on is 'internal: day of the breach, whose UMA counts (LFT 992)';
comment on column sanction.fine_line.uma is 'public: daily UMA of that day in pesos';
comment on column sanction.fine_line.workers is 'internal: number of workers affected';
comment on column sanction.fine_line.recidivism is 'internal: whether it repeats a breach within two years';
comment on column sanction.fine_line.earlier_record_on is 'internal: date of the earlier record of inspection';
comment on column sanction.fine_line.at_least is 'public: lower end of the range';
comment on column sanction.fine_line.at_most is 'public: upper end of the range';
comment on column sanction.fine_line.amount is 'internal: amount a person decided';
comment on column sanction.fine_line.currency is 'public: ISO 4217 code';
comment on column sanction.fine_line.state is 'public: federal entity of the workplace';
comment on column sanction.fine_line.jurisdiction is 'public: federal or of the state';
comment on column sanction.fine_line.decided_on is 'internal: date of the resolution';
call docket.fact_table('sanction.fine_line', 'SEE_PROCEEDINGS', '{DECIDE_SANCTION}',
    '{unit,decision,proceeding,charge,provision,scale,violated_on,uma,workers,recidivism,amount,currency,state,jurisdiction,decided_on}');
create unique index on sanction.fine_line (decision, charge) where corrects is null and retracts is null;

create table sanction.notification (
    like docket.fact_header including all,
    proceeding uuid not null,
    notified_on date not null,
    method text not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, addressed_to)
);
comment on column sanction.notification.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.notification.notified_on is 'internal: day the resolution was notified; remedies and payment run from it';
comment on column sanction.notification.method is 'internal: how it was notified';
call docket.fact_table('sanction.notification', 'SEE_PROCEEDINGS', '{NOTIFY_SANCTION}', '{proceeding,notified_on}');
create unique index on sanction.notification (proceeding) where corrects is null and retracts is null;

create table sanction.challenge (
    like docket.fact_header including all,
    proceeding uuid not null,
    remedy text not null,
    filed_on date not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, addressed_to)
);
comment on column sanction.challenge.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.challenge.remedy is 'internal: administrative review or nullity suit (LFPA 85, LFPCA 13)';
comment on column sanction.challenge.filed_on is 'internal: day it was filed';
call docket.fact_table('sanction.challenge', 'SEE_PROCEEDINGS', '{NOTIFY_SANCTION}', '{proceeding,remedy,filed_on}');
create unique index on sanction.challenge (proceeding) where corrects is null and retracts is null;

create table sanction.ruling (
    like docket.fact_header including all,
    proceeding uuid not null,
    outcome text not null check (outcome in ('UPHELD', 'ANNULLED')),
    ruled_on date not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, addressed_to)
);
comment on column sanction.ruling.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.ruling.outcome is 'internal: how the challenge ended';
comment on column sanction.ruling.ruled_on is 'internal: day of the ruling';
call docket.fact_table('sanction.ruling', 'SEE_PROCEEDINGS', '{NOTIFY_SANCTION}', '{proceeding,outcome,ruled_on}');
create unique index on sanction.ruling (proceeding) where corrects is null and retracts is null;

-- All that the finance authority is told. No child, no finding, no place.
create table sanction.handover (
    like docket.fact_header including all,
    proceeding uuid not null,
    folio text not null,
    resolution_number text not null,
    amount numeric(15, 2) not null check (amount > 0),
    currency text not null,
    notified_on date not null,
    handed_on date not null,
    state text not null,
    jurisdiction text not null,
    debtor_kind text not null check (debtor_kind in ('LEGAL', 'NATURAL', 'UNKNOWN')),
    debtor_name text,
    debtor_rfc text check (length(debtor_rfc) = 12),
    sealed bytea not null,
    sealed_key uuid not null,
    foreign key (proceeding, unit) references sanction.recommendation (id, addressed_to),
    check (addressed_to like 'FIN-%'),
    check (debtor_kind = 'LEGAL' or (debtor_name is null and debtor_rfc is null)),
    unique (id, addressed_to)
);
comment on column sanction.handover.proceeding is 'internal: recommendation that opened the proceeding';
comment on column sanction.handover.folio is 'internal: folio of the proceeding';
comment on column sanction.handover.resolution_number is 'internal: number of the resolution';
comment on column sanction.handover.amount is 'internal: fine to collect';
comment on column sanction.handover.currency is 'public: ISO 4217 code';
comment on column sanction.handover.notified_on is 'internal: day the resolution was notified';
comment on column sanction.handover.handed_on is 'internal: day it was handed over';
comment on column sanction.handover.state is 'public: federal entity whose finance authority collects';
comment on column sanction.handover.jurisdiction is 'public: federal or of the state';
comment on column sanction.handover.debtor_kind is 'internal: legal or natural person';
comment on column sanction.handover.debtor_name is 'internal: name of a legal person only';
comment on column sanction.handover.debtor_rfc is 'internal: twelve-character tax key of a legal person only';
comment on column sanction.handover.sealed is 'sealed: name and tax key of a natural person';
comment on column sanction.handover.sealed_key is 'internal: data key of the account';
call docket.fact_table('sanction.handover', 'SEE_ACCOUNTS', '{HAND_OVER_FINE}', '{id,proceeding,amount,currency,notified_on,handed_on,state,jurisdiction}');
create unique index on sanction.handover (proceeding) where corrects is null and retracts is null;
create index on sanction.handover (folio);
create index on sanction.handover (addressed_to, handed_on desc, folio desc);

create table sanction.collection (
    like docket.fact_header including all,
    account uuid not null,
    event text not null check (event in ('ACKNOWLEDGED', 'DEMANDED', 'INSTALMENTS_AGREED', 'PAID_IN_PART', 'PAID_IN_FULL',
        'GARNISHED', 'CANCELLED', 'PRESCRIBED', 'ANNULLED')),
    happened_on date not null,
    amount numeric(15, 2) check (amount > 0),
    currency text,
    foreign key (account, unit) references sanction.handover (id, addressed_to),
    check ((event in ('PAID_IN_PART', 'PAID_IN_FULL', 'GARNISHED')) = (amount is not null)),
    check ((amount is null) = (currency is null))
);
comment on column sanction.collection.account is 'internal: hand-over it reports on; only the unit it was addressed to may';
comment on column sanction.collection.event is 'internal: what the finance authority did or received';
comment on column sanction.collection.happened_on is 'internal: day it happened';
comment on column sanction.collection.amount is 'internal: received, or value garnished';
comment on column sanction.collection.currency is 'public: ISO 4217 code';
call docket.fact_table('sanction.collection', 'SEE_ACCOUNTS', '{RECORD_COLLECTION}', '{account,event,happened_on,amount,currency}');
create index on sanction.collection (account);

-- The steps of a proceeding, of which the stage is the last.
create view sanction.step with (security_invoker = true) as
    select id as proceeding, case_id, 'RECOMMENDED' as step, recommended_on as happened_on, recorded_at,
           null::numeric as amount, null::text as currency, null::text as detail from sanction.recommendation
    union all select proceeding, case_id, 'SUMMONED', summoned_on, recorded_at, null, null, method from sanction.summons
    union all select proceeding, case_id, 'HEARD', closed_on, recorded_at, null, null, answered::text from sanction.hearing
    union all select proceeding, case_id, case result when 'FINE' then 'FINED' else 'NOT_SANCTIONED' end, decided_on, recorded_at,
           amount, currency, no_fine_reason from sanction.decision
    union all select proceeding, case_id, 'NOTIFIED', notified_on, recorded_at, null, null, method from sanction.notification
    union all select proceeding, case_id, 'CHALLENGED', filed_on, recorded_at, null, null, remedy from sanction.challenge
    union all select proceeding, case_id, outcome, ruled_on, recorded_at, null, null, null from sanction.ruling
    union all select proceeding, case_id, 'HANDED_OVER', handed_on, recorded_at, amount, currency, addressed_to from sanction.handover;
grant select on sanction.step to vigia_app;
