select s.happened_on as day, f.state, s.unit, false as invented
  from justice.step_fact s
  join casework.case_file_fact f on f.case_id = s.case_id
 cross join generate_series(1, s.persons)
 where s.kind = 'ACCUSED'
