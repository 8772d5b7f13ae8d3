select k.visited_on as day, k.state, k.unit, k.activity,
       case when cardinality(k.unmet) > 0 then 'unmet' else 'met' end as verified, k.invented
  from inspection.checklist_fact k
