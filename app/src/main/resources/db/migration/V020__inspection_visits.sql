-- Inspections: visits, whoever recorded them, and what was found. Those of other registers are thin: no file, no folio.
create schema inspection;
grant usage on schema inspection to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table inspection.visit (
    like docket.fact_header including all,
    inspection uuid,
    workplace uuid,
    state text not null check (state ~ '^[0-9]{2}$'),
    municipality text check (municipality ~ '^[0-9]{5}$'),
    activity text,
    modality text not null check (modality in ('WORKSITE', 'DOCUMENTS', 'ICT')),
    selection text not null check (selection in ('ROUTINE', 'TARGETED', 'COMPLAINT')),
    notice text not null check (notice in ('ANNOUNCED', 'UNANNOUNCED')),
    outcome text not null check (outcome in ('EXECUTED', 'REFUSED', 'NOT_LOCATED')),
    visited_on date not null,
    children_found integer check (children_found >= 0),
    stated_violations integer check (stated_violations >= 0),
    source text,
    source_key text,
    invented boolean not null,
    sealed bytea,
    sealed_key uuid,
    check ((source is null) = (source_key is null)),
    check (source is not null or inspection is not null)
);
comment on column inspection.visit.inspection is 'internal: the inspection it carries out; empty when another register keeps it';
comment on column inspection.visit.workplace is 'internal: where, as registered';
comment on column inspection.visit.state is 'public: state, two digits of INEGI';
comment on column inspection.visit.municipality is 'public: municipality, five digits of INEGI';
comment on column inspection.visit.activity is 'public: activity of the workplace, SCIAN';
comment on column inspection.visit.modality is 'public: at the worksite, by documents, or by information technology';
comment on column inspection.visit.selection is 'public: routine, targeted, or after a complaint';
comment on column inspection.visit.notice is 'public: announced or not';
comment on column inspection.visit.outcome is 'public: executed, refused by the employer, or workplace not located';
comment on column inspection.visit.visited_on is 'public: local day of the visit';
comment on column inspection.visit.children_found is 'public: children and adolescents found at work; empty when its source does not say';
comment on column inspection.visit.stated_violations is 'public: violations its source states; empty when the findings here say';
comment on column inspection.visit.source is 'public: register it was brought from; empty when recorded here';
comment on column inspection.visit.source_key is 'internal: its key in that register';
comment on column inspection.visit.invented is 'public: true when it never happened';
comment on column inspection.visit.sealed is 'sealed: observations of the acta';
comment on column inspection.visit.sealed_key is 'internal: whose key opens it';
create unique index on inspection.visit (unit, source, source_key)
    where source is not null and corrects is null and retracts is null;
create unique index on inspection.visit (inspection) where inspection is not null and corrects is null and retracts is null;
create index on inspection.visit (unit, visited_on, id);
call docket.fact_table('inspection.visit', 'SEE_FINDINGS', '{RECORD_VISIT}', '{id,unit,case_id,inspection,workplace,state,municipality,activity,modality,selection,notice,outcome,visited_on,children_found,stated_violations,source,source_key,invented}');

create table inspection.finding (
    like docket.fact_header including all,
    visit uuid not null references inspection.visit,
    child uuid,
    provision text check (provision ~ '^CL[0-9]{2}$'),
    rule text,
    law_version text,
    citation text,
    explanation text,
    certainty text check (certainty in ('SURE', 'LIKELY', 'COUNSEL')),
    rule_from date,
    rule_to date,
    hazards text[] not null,
    stops_work boolean not null,
    criminal_notice boolean not null,
    state text not null,
    municipality text,
    activity text,
    visited_on date not null,
    invented boolean not null,
    check ((provision is null) = (rule is null))
);
comment on column inspection.finding.visit is 'internal: visit it was found on';
comment on column inspection.finding.child is 'internal: child or adolescent it affects; empty when it affects none in particular';
comment on column inspection.finding.provision is 'public: provision of the catalogue, CL01-CL21; empty when its source does not state it';
comment on column inspection.finding.rule is 'public: row of the judgment table that holds';
comment on column inspection.finding.law_version is 'public: version of that table';
comment on column inspection.finding.citation is 'public: articles';
comment on column inspection.finding.explanation is 'public: why it holds, as it was explained on the day it was judged';
comment on column inspection.finding.certainty is 'public: how sure the reading of the law is';
comment on column inspection.finding.rule_from is 'public: first day of the rule';
comment on column inspection.finding.rule_to is 'public: last day of the rule; empty while it is in force';
comment on column inspection.finding.hazards is 'public: hazard codes of LFT 175 and 176 that made it so';
comment on column inspection.finding.stops_work is 'public: the work must stop at once';
comment on column inspection.finding.criminal_notice is 'public: the prosecutor must be told';
comment on column inspection.finding.state is 'public: state of the visit';
comment on column inspection.finding.municipality is 'public: municipality of the visit';
comment on column inspection.finding.activity is 'public: activity of the workplace';
comment on column inspection.finding.visited_on is 'public: day of the visit, which decides the law';
comment on column inspection.finding.invented is 'public: true when it never happened';
create index on inspection.finding (visit);
call docket.fact_table('inspection.finding', 'SEE_FINDINGS', '{RECORD_VISIT,END_FINDING}', '{id,unit,case_id,visit,child,provision,certainty,hazards,state,municipality,activity,visited_on,invented}');
