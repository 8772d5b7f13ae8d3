-- What a visit verified: a checklist is one act, and its answers lie in its row.
create table inspection.checklist (
    like docket.fact_header including all,
    visit uuid not null references inspection.visit,
    list text not null,
    met text[] not null,
    unmet text[] not null,
    not_applicable text[] not null,
    state text not null,
    municipality text,
    activity text,
    visited_on date not null,
    invented boolean not null,
    check (cardinality(met) + cardinality(unmet) + cardinality(not_applicable) > 0),
    check (not met && unmet and not met && not_applicable and not unmet && not_applicable)
);
comment on column inspection.checklist.visit is 'internal: the visit';
comment on column inspection.checklist.list is 'public: which list, and its version';
comment on column inspection.checklist.met is 'public: points that were as they should be';
comment on column inspection.checklist.unmet is 'public: points that were not';
comment on column inspection.checklist.not_applicable is 'public: points that applied to nobody there; in none of the three, not looked at';
comment on column inspection.checklist.state is 'public: state of the visit';
comment on column inspection.checklist.municipality is 'public: municipality of the visit; empty when its register does not say';
comment on column inspection.checklist.activity is 'public: activity of the workplace';
comment on column inspection.checklist.visited_on is 'public: day of the visit';
comment on column inspection.checklist.invented is 'public: true when it never happened';
create unique index on inspection.checklist (visit) where corrects is null and retracts is null;
call docket.fact_table('inspection.checklist', 'SEE_FINDINGS', '{RECORD_VISIT}',
    '{id,unit,case_id,visit,list,met,unmet,not_applicable,state,municipality,activity,visited_on,invented}');

-- Each answer a row: what was found at a visit on one point.
create view inspection.checklist_answer with (security_invoker = true) as
    select c.id as checklist, c.visit, c.unit, c.state, c.municipality, c.activity, c.visited_on, a.point, a.answer
      from inspection.checklist c
     cross join lateral (select unnest(c.met) as point, 'MET' as answer
                         union all select unnest(c.unmet), 'UNMET'
                         union all select unnest(c.not_applicable), 'NOT_APPLICABLE') a
     where c.retracts is null
       and not exists (select from inspection.checklist later where later.corrects = c.id or later.retracts = c.id);
grant select on inspection.checklist_answer to vigia_app, vigia_verifier;
