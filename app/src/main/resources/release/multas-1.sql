select d.decided_on as day, d.state, d.unit, d.jurisdiction, false as invented,
       case when r.outcome = 'ANNULLED' or 'ANNULLED' = any (k.events) then 'annulled'
            when 'PAID_IN_FULL' = any (k.events) then 'collected'
            when k.events && '{CANCELLED,PRESCRIBED}' then 'lost'
            when 'PAID_IN_PART' = any (k.events) then 'part'
            when k.events && '{DEMANDED,INSTALMENTS_AGREED,GARNISHED}' then 'pursued'
            when h.id is not null then 'silent'
            when r.outcome = 'UPHELD' then 'firm'
            when i.proceeding is not null then 'challenged'
            when n.proceeding is not null then 'notified'
            else 'imposed' end as course
  from sanction.decision_fact d
  left join sanction.notification_fact n on n.proceeding = d.proceeding
  left join sanction.challenge_fact i on i.proceeding = d.proceeding
  left join sanction.ruling_fact r on r.proceeding = d.proceeding
  left join sanction.handover_fact h on h.proceeding = d.proceeding
  left join (select account, array_agg(event) as events from sanction.collection_fact group by account) k on k.account = h.id
 where d.result = 'FINE'
