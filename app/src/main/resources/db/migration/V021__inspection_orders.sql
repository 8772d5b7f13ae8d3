-- Orders, the children found with the facts of their work, and how a finding ends.
create table inspection.inspection_order (
    like docket.fact_header including all,
    folio text not null,
    ordered_on date not null,
    planned_on date not null,
    selection text not null check (selection in ('ROUTINE', 'TARGETED', 'COMPLAINT')),
    notice text not null check (notice in ('ANNOUNCED', 'UNANNOUNCED')),
    modality text not null check (modality in ('WORKSITE', 'DOCUMENTS', 'ICT')),
    companions text[] not null check (companions <@ '{PROTECTION,PROSECUTOR}'),
    complaint uuid references intake.complaint,
    complaint_folio text,
    workplace uuid not null references registry.workplace,
    state text not null,
    municipality text not null,
    activity text,
    formality text not null,
    invented boolean not null,
    unique (unit, folio),
    check (planned_on >= ordered_on),
    check ((selection = 'COMPLAINT') = (complaint is not null)),
    check ((complaint is null) = (complaint_folio is null))
);
comment on column inspection.inspection_order.folio is 'internal: how people call it';
comment on column inspection.inspection_order.ordered_on is 'internal: local day of the order';
comment on column inspection.inspection_order.planned_on is 'internal: day on which the visit is to be made';
comment on column inspection.inspection_order.selection is 'public: routine, targeted, or after a complaint';
comment on column inspection.inspection_order.notice is 'public: announced or not';
comment on column inspection.inspection_order.modality is 'public: at the worksite, by documents, or by information technology';
comment on column inspection.inspection_order.companions is 'public: who goes along: protection authority, prosecutor';
comment on column inspection.inspection_order.complaint is 'internal: complaint that caused it';
comment on column inspection.inspection_order.complaint_folio is 'internal: folio of that complaint';
comment on column inspection.inspection_order.workplace is 'internal: where, as registered';
comment on column inspection.inspection_order.state is 'public: state, two digits of INEGI';
comment on column inspection.inspection_order.municipality is 'public: municipality, five digits of INEGI';
comment on column inspection.inspection_order.activity is 'public: activity of the workplace, SCIAN; empty when not known';
comment on column inspection.inspection_order.formality is 'public: formal or informal workplace, or not known';
comment on column inspection.inspection_order.invented is 'public: true when it never happened';
create index on inspection.inspection_order (folio);
create index on inspection.inspection_order (unit, planned_on desc, folio desc);
create index on inspection.inspection_order (unit, municipality, planned_on desc, folio desc);
create index on inspection.inspection_order (workplace);
call docket.fact_table('inspection.inspection_order', 'SEE_INSPECTIONS', '{ORDER_INSPECTION}',
    '{id,unit,complaint,selection,notice,modality,companions,ordered_on,planned_on,state,municipality,activity,formality,invented}');

-- The orders that nobody has visited yet: who looks for them does not read all that was visited. A row comes with its order and
-- goes with its visit, in the same transaction; no other statement writes here.
create table inspection.to_visit (
    inspection uuid primary key,
    unit text not null,
    addressed_to text,
    case_id uuid
);
comment on column inspection.to_visit.inspection is 'internal: which order';
comment on column inspection.to_visit.unit is 'internal: unit that ordered it';
comment on column inspection.to_visit.addressed_to is 'internal: always empty, as in the order';
comment on column inspection.to_visit.case_id is 'internal: file it belongs to';
create index on inspection.to_visit (unit);
call access.protect('inspection.to_visit', 'SEE_INSPECTIONS', '{ORDER_INSPECTION}');
call access.show_functions('inspection.to_visit');
do $$ begin
    execute format('create policy kept on inspection.to_visit for delete to %I using (true)', current_user);
end $$;

create function inspection.order_visit() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    insert into inspection.to_visit (inspection, unit, addressed_to, case_id)
        select a.id, a.unit, a.addressed_to, a.case_id from added a;
    return null;
end $$;
create trigger ordered after insert on inspection.inspection_order
    referencing new table as added for each statement execute function inspection.order_visit();

create function inspection.end_visit() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from inspection.to_visit t using added a where t.inspection = a.inspection;
    return null;
end $$;
create trigger visited after insert on inspection.visit
    referencing new table as added for each statement execute function inspection.end_visit();

create table inspection.found_child (
    like docket.fact_header including all,
    inspection uuid not null references inspection.inspection_order,
    visit uuid not null references inspection.visit,
    child uuid not null references registry.child,
    age_at_least smallint not null,
    age_at_most smallint not null,
    task_language text not null,
    hazards text[],
    hours_per_day numeric(4, 2) check (hours_per_day between 0 and 24),
    days_per_week numeric(3, 2) check (days_per_week between 0 and 7),
    pay numeric(12, 2) check (pay >= 0),
    pay_currency text,
    pay_period text,
    attends_school text not null check (attends_school in ('YES', 'NO', 'UNKNOWN')),
    answered_yes text[] not null,
    answered_no text[] not null,
    state text not null,
    municipality text not null,
    activity text,
    visited_on date not null,
    invented boolean not null,
    sealed bytea not null,
    sealed_key uuid not null,
    check (0 <= age_at_least and age_at_least <= age_at_most),
    check ((pay is null) = (pay_currency is null)),
    check (not answered_yes && answered_no)
);
comment on column inspection.found_child.inspection is 'internal: the inspection';
comment on column inspection.found_child.visit is 'internal: the visit';
comment on column inspection.found_child.child is 'internal: the child''s record';
comment on column inspection.found_child.age_at_least is 'personal: completed years at least, on the day of the visit';
comment on column inspection.found_child.age_at_most is 'personal: completed years at most, on the day of the visit';
comment on column inspection.found_child.task_language is 'internal: language of the sealed text';
comment on column inspection.found_child.hazards is 'personal: hazard codes of LFT 175 and 176 observed; null when nobody looked';
comment on column inspection.found_child.hours_per_day is 'personal: hours of work a day; empty when not known';
comment on column inspection.found_child.days_per_week is 'personal: days of work a week; empty when not known';
comment on column inspection.found_child.pay is 'personal: pay for one period; empty when not known';
comment on column inspection.found_child.pay_currency is 'personal: its currency';
comment on column inspection.found_child.pay_period is 'personal: hour, day, week, fortnight, month, piece, or none; empty when not known';
comment on column inspection.found_child.attends_school is 'personal: whether the child goes to school';
comment on column inspection.found_child.answered_yes is 'personal: questions on the work answered yes';
comment on column inspection.found_child.answered_no is 'personal: questions on the work answered no; in neither list, not known';
comment on column inspection.found_child.state is 'public: state of the visit';
comment on column inspection.found_child.municipality is 'public: municipality of the visit';
comment on column inspection.found_child.activity is 'public: activity of the workplace';
comment on column inspection.found_child.visited_on is 'public: day of the visit, which decides the law';
comment on column inspection.found_child.invented is 'public: true when it never happened';
comment on column inspection.found_child.sealed is 'sealed: what the child was doing, in free words that may lead to the child';
comment on column inspection.found_child.sealed_key is 'internal: the case, whose key opens it';
create index on inspection.found_child (inspection);
call docket.fact_table('inspection.found_child', 'SEE_FINDINGS', '{RECORD_VISIT}',
    '{id,unit,visit,child,age_at_least,age_at_most,hazards,hours_per_day,days_per_week,pay_period,attends_school,state,municipality,activity,visited_on,invented}');

alter table inspection.finding
    add column presumed_minor boolean,
    add column ending text check (ending in ('WITHDRAWN', 'REBUTTED')),
    add column sealed bytea,
    add column sealed_key uuid,
    add check ((retracts is null) = (ending is null));
comment on column inspection.finding.presumed_minor is 'internal: it rests on the presumption of age; empty when its source does not say';
comment on column inspection.finding.ending is 'internal: why the row it retracts no longer stands: withdrawn, or rebutted by the employer';
comment on column inspection.finding.sealed is 'sealed: the reason of that ending';
comment on column inspection.finding.sealed_key is 'internal: whose key opens it';
