select m.opened_on as day, f.state, m.unit, false as invented
  from justice.criminal_matter_fact m
  join casework.case_file_fact f on f.case_id = m.case_id
