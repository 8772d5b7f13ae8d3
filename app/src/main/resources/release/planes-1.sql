select distinct on (p.child, extract(year from p.opened_on))
       p.opened_on as day, f.state, p.unit, c.age_at_least, c.age_at_most, c.sex, false as invented,
       p.case_id as source, p.case_id as place
  from protection.plan_fact p
  join registry.child_fact c on c.id = p.child
  join casework.case_file_fact f on f.case_id = p.case_id
 order by p.child, extract(year from p.opened_on), p.opened_on, p.id
