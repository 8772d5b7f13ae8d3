select min(v.visited_on) as day, min(v.state) as state, v.unit, min(v.activity) as activity, min(w.formality) as formality,
       case when count(f.visit) > 0 then 'with' else 'without' end as found, bool_or(v.invented) as invented
  from inspection.visit_fact v
  left join registry.workplace_fact w on w.id = v.workplace
  left join (select distinct visit from inspection.finding_fact) f on f.visit = v.id
 where v.modality = 'WORKSITE' and v.outcome = 'EXECUTED' and v.workplace is not null
 group by v.workplace, v.unit, extract(year from v.visited_on)
