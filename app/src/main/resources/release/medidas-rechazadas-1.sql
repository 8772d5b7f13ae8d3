select s.happened_on as day, f.state, s.unit, s.refusal, false as invented
  from protection.step_fact s
  join casework.case_file_fact f on f.case_id = s.case_id
 where s.refusal is not null
