-- Messages to programs of the units: who is told of what, and every attempt to tell it. Nothing here says what happened; that is
-- read anew, as the officer who asked for it, each time a message is sent.
create schema webhook;
grant usage on schema webhook to vigia_app, vigia_verifier, vigia_backup;

create table webhook.subscription (
    id uuid primary key,
    unit text not null,
    officer uuid not null references access.officer,
    url text not null check (url like 'https://%' and length(url) <= 400),
    events text[] not null check (cardinality(events) between 1 and 20),
    made_at timestamptz not null
);
comment on column webhook.subscription.id is 'internal: identifier';
comment on column webhook.subscription.unit is 'internal: unit of the officer then; another unit ends it';
comment on column webhook.subscription.officer is 'internal: who asked for it, and as whom it is read what happened';
comment on column webhook.subscription.url is 'internal: where the messages go';
comment on column webhook.subscription.events is 'internal: of what is told';
comment on column webhook.subscription.made_at is 'internal: from when on';
call access.guard('webhook.subscription',
    seen => 'unit = (select access.unit()) and officer = (select access.officer())',
    recorded => 'unit = (select access.unit()) and officer = (select access.officer())');
call access.show_functions('webhook.subscription');

create table webhook.ending (
    subscription uuid primary key references webhook.subscription,
    ended_at timestamptz not null,
    why text not null check (why in ('BY_OWNER', 'GONE'))
);
comment on column webhook.ending.subscription is 'internal: which one';
comment on column webhook.ending.ended_at is 'internal: from when on nothing more is sent';
comment on column webhook.ending.why is 'internal: its owner ended it, or the receiver said that it is gone (410)';
call access.guard('webhook.ending',
    seen => 'exists (select from webhook.subscription s where s.id = subscription)',
    recorded => 'exists (select from webhook.subscription s where s.id = subscription)');
call access.show_functions('webhook.ending');

create table webhook.secret (
    id uuid primary key,
    subscription uuid not null references webhook.subscription,
    made_at timestamptz not null,
    sealed bytea not null
);
create index on webhook.secret (subscription, made_at);
comment on column webhook.secret.id is 'internal: identifier';
comment on column webhook.secret.subscription is 'internal: whose messages it signs';
comment on column webhook.secret.made_at is 'internal: when; the one before it signs with it for a week more';
comment on column webhook.secret.sealed is 'sealed: the secret, under the key of the subscription';
call access.guard('webhook.secret',
    seen => 'exists (select from webhook.subscription s where s.id = subscription)',
    recorded => 'exists (select from webhook.subscription s where s.id = subscription)');

-- Those that are told. As a key does, one ends with the password, the account or the post that its officer had, and does not come back.
create view webhook.live with (security_invoker = true) as
    select s.* from webhook.subscription s
      join access.officer_now o on o.id = s.officer and o.active and o.unit = s.unit
     where not exists (select from webhook.ending e where e.subscription = s.id)
       and not exists (select from access.appointment a
                        where a.officer = s.officer and a.appointed_at >= s.made_at and (not a.active or a.unit <> s.unit))
       and not exists (select from account.password p where p.officer = s.officer and p.set_at >= s.made_at);
grant select on webhook.live to vigia_app;

-- One message to one subscription, and how far it has come. Written in the transaction of the act itself, so that none is lost; how
-- far it has come only the steps say.
create table webhook.delivery (
    id uuid primary key,
    place bigint not null generated always as identity,
    subscription uuid not null references webhook.subscription,
    unit text not null,
    officer uuid not null,
    case_id uuid,
    event text not null,
    about uuid not null,
    made_at timestamptz not null,
    state text not null default 'WAITING',
    steps integer not null default 0,
    tries integer not null default 0,
    next_at timestamptz,
    unique (subscription, about)
);
create index on webhook.delivery (subscription, place) where next_at is not null;
create index on webhook.delivery (officer, made_at, id);
comment on column webhook.delivery.id is 'internal: identifier of the message, the same at each attempt';
comment on column webhook.delivery.place is 'internal: order in which messages are sent';
comment on column webhook.delivery.subscription is 'internal: to whom';
comment on column webhook.delivery.unit is 'internal: unit of the subscription';
comment on column webhook.delivery.officer is 'internal: whose subscription it is';
comment on column webhook.delivery.case_id is 'internal: file it belongs to';
comment on column webhook.delivery.event is 'internal: kind of event';
comment on column webhook.delivery.about is 'internal: the act, deadline or edition';
comment on column webhook.delivery.made_at is 'internal: when it was written down';
comment on column webhook.delivery.state is 'internal: what its last step was';
comment on column webhook.delivery.steps is 'internal: number of its steps';
comment on column webhook.delivery.tries is 'internal: attempts since it was last asked for';
comment on column webhook.delivery.next_at is 'internal: when it is tried next; empty when it is not';
call access.guard('webhook.delivery',
    seen => 'unit = (select access.unit()) and officer = (select access.officer()) and ' || access.unhidden('SEE_ACTS'),
    recorded => 'unit = (select access.unit()) and officer = (select access.officer())');
do $$ begin
    execute format('create policy kept on webhook.delivery to %I using (true) with check (true)', current_user);
end $$;

-- What was done with a message, one row each: before it is sent, and what came of it.
create table webhook.step (
    delivery uuid not null references webhook.delivery,
    n integer not null,
    id uuid not null unique,
    what text not null check (what in ('SENDING', 'DELIVERED', 'FAILED', 'GAVE_UP', 'WITHHELD', 'AGAIN')),
    status integer,
    why text,
    taken_at timestamptz not null,
    next_at timestamptz,
    primary key (delivery, n)
);
comment on column webhook.step.delivery is 'internal: which message';
comment on column webhook.step.n is 'internal: number of the step, from 1';
comment on column webhook.step.id is 'internal: key under which it is taken once';
comment on column webhook.step.what is 'internal: an attempt began, what came of it, or it was asked for again';
comment on column webhook.step.status is 'internal: HTTP status of the receiver';
comment on column webhook.step.why is 'internal: a word of ours for what failed';
comment on column webhook.step.taken_at is 'internal: when';
comment on column webhook.step.next_at is 'internal: when it is tried next; of an attempt, when it is held to be lost';
call access.guard('webhook.step',
    seen => 'exists (select from webhook.delivery d where d.id = delivery)',
    recorded => 'exists (select from webhook.delivery d where d.id = delivery)');

create function webhook.take_step() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update webhook.delivery d
       set state = new.what, steps = new.n, next_at = new.next_at,
           tries = case new.what when 'SENDING' then d.tries + 1 when 'AGAIN' then 0 else d.tries end
     where d.id = new.delivery and d.steps = new.n - 1;
    if not found then
        raise integrity_constraint_violation using message = 'a step follows the last one';
    end if;
    return null;
end $$;
create trigger taken after insert on webhook.step for each row execute function webhook.take_step();

-- Writes down, with an act, whom to tell of it. It acts for the owner because who acts does not see the subscriptions of others;
-- whether they may know of it is asked when it is sent and whenever it is listed.
create function webhook.note() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select from webhook.subscription) then
        return null;
    end if;
    insert into webhook.delivery (id, subscription, unit, officer, case_id, event, about, made_at, next_at)
    select gen_random_uuid(), s.id, s.unit, s.officer, new.case_id, told.event, new.id, new.recorded_at, new.recorded_at
      from webhook.live s
     cross join lateral (
         select e.event
           from unnest(case
                when new.kind = 'referral.referral' and new.unit <> s.unit then '{referral.received,act.recorded}'::text[]
                when new.kind = any ('{referral.accepted,referral.rejected,referral.acting,referral.concluded,referral.redirected}')
                     and new.unit <> s.unit then '{referral.answered,act.recorded}'
                when new.kind = 'casework.case_file' then '{case.opened,act.recorded}'
                when new.kind = 'casework.closure' then '{case.closed,act.recorded}'
                when new.kind = 'inspection.import_chunk' then '{import.recorded}'
                when new.kind ~ '^(docket|identity|safeguard|download|evidence|release)[.]' then '{}'
                else '{act.recorded}' end) with ordinality e (event, rank)
          where e.event = any (s.events)
          order by e.rank limit 1) told
     where new.unit = s.unit or new.addressed_to = s.unit
        or exists (select from access.case_share c where c.case_id = new.case_id and c.with_unit = s.unit);
    return null;
end $$;
create trigger told after insert on docket.act
    for each row when (new.kind <> 'inspection.visit_imported' and new.kind not like 'docket.%')
    execute function webhook.note();

-- Which subscriptions there is something to do for, and as whom: the one thing that is asked before anybody is acting.
create function webhook.due(at timestamptz) returns table (subscription uuid, officer uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select s.id, s.officer from webhook.live s
     where s.events && '{deadline.missed,edition.published}'
        or exists (select from webhook.delivery d where d.subscription = s.id and d.next_at <= at)
$$;
revoke execute on function webhook.due from public;
grant execute on function webhook.due to vigia_app;
