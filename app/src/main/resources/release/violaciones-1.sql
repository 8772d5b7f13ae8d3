select f.visited_on as day, f.state, f.municipality, f.unit, f.activity, c.age_at_least, c.age_at_most, r.sex, f.invented,
       coalesce(f.case_id, f.visit) as source, coalesce(v.workplace, f.visit) as place
  from inspection.finding_fact f
  join inspection.visit_fact v on v.id = f.visit
  left join inspection.found_child_fact c on c.visit = f.visit and c.child = f.child
  left join registry.child_fact r on r.id = f.child
