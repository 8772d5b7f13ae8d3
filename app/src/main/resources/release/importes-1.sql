select extract(year from d.decided_on)::integer as year, d.state, coalesce(w.place, d.proceeding::text) as contributor,
       d.currency, p.part, p.amount
  from sanction.decision_fact d
  left join sanction.ruling_fact r on r.proceeding = d.proceeding
  left join sanction.handover_fact h on h.proceeding = d.proceeding
  left join (select account, coalesce(sum(amount) filter (where event in ('PAID_IN_PART', 'PAID_IN_FULL')), 0) as paid,
                    bool_or(event in ('CANCELLED', 'PRESCRIBED', 'ANNULLED')) as void
               from sanction.collection_fact group by account) k on k.account = h.id
  left join (select c.proceeding, min(coalesce(v.workplace, v.id)::text) as place
               from sanction.charge_fact c
               join inspection.finding_fact f on f.id = c.finding
               join inspection.visit_fact v on v.id = f.visit
              group by c.proceeding) w on w.proceeding = d.proceeding
 cross join lateral (select coalesce(k.paid, 0) as paid, d.amount - coalesce(k.paid, 0) as owed,
                            coalesce(r.outcome = 'ANNULLED', false) or coalesce(k.void, false) as void,
                            h.id is not null or coalesce(r.outcome = 'UPHELD', false) as firm) f
 cross join lateral (values ('COLLECTED', f.paid), ('VOID', case when f.void then f.owed end),
                            ('DUE', case when f.firm and not f.void then f.owed end),
                            ('PENDING', case when not f.firm and not f.void then f.owed end)) p (part, amount)
 where d.result = 'FINE' and p.amount > 0
 order by year, part, state, contributor, amount
