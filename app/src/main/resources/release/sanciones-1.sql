select distinct on (c.finding) l.decided_on as day, l.state, l.unit, l.jurisdiction, false as invented
  from sanction.fine_line_fact l
  join sanction.charge_fact c on c.id = l.charge
 order by c.finding, l.decided_on, l.charge
