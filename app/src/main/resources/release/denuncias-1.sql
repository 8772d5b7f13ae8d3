select c.received_on as day, c.state, c.unit, c.channel, c.activity, false as invented,
       case when o.visited then 'visited' when o.complaint is not null then 'ordered' else 'none' end as followed
  from intake.complaint_fact c
  left join (select o.complaint, bool_or(v.id is not null) as visited
               from inspection.inspection_order_fact o
               left join inspection.visit_fact v on v.inspection = o.id and v.outcome = 'EXECUTED'
              where o.complaint is not null group by o.complaint) o on o.complaint = c.id
