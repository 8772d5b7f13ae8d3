select (r.occurred at time zone 'America/Mexico_City')::date as day, r.state, r.unit, r.purpose,
       coalesce((select s.status from referral.step_fact s where s.referral = r.id
                  order by s.occurred desc, s.id limit 1), 'SENT') as status, false as invented
  from referral.referral_fact r
