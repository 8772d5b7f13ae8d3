select v.visited_on as day, v.state, v.municipality, v.unit, v.selection, v.notice, v.activity, w.formality, v.invented
  from inspection.visit_fact v
  left join registry.workplace_fact w on w.id = v.workplace
 where v.modality = 'WORKSITE' and v.outcome = 'EXECUTED'
