select distinct on (c.child, extract(year from c.visited_on))
       c.visited_on as day, c.state, c.municipality, c.unit, c.activity, c.age_at_least, c.age_at_most, r.sex, c.invented,
       coalesce(v.case_id, c.visit) as source, coalesce(v.workplace, c.visit) as place
  from inspection.found_child_fact c
  join inspection.visit_fact v on v.id = c.visit
  join registry.child_fact r on r.id = c.child
 order by c.child, extract(year from c.visited_on), c.visited_on, c.id
