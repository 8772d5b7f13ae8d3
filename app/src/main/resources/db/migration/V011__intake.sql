-- Complaints as told. Who complained lies in a table of its own, outside the case file, so that sharing a case never shows it.
create schema intake;
grant usage on schema intake to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table intake.complaint (
    like docket.fact_header including all,
    folio text not null,
    channel text not null,
    received_on date not null,
    state text not null,
    municipality text not null,
    activity text,
    workplace uuid not null references registry.workplace,
    alleged_children integer check (alleged_children > 0),
    age_at_least smallint,
    age_at_most smallint,
    danger text not null check (danger in ('YES', 'NO', 'UNKNOWN')),
    language text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    unique (unit, folio),
    check (left(municipality, 2) = state),
    check ((age_at_least is null) = (age_at_most is null)),
    check (0 <= age_at_least and age_at_least <= age_at_most)
);
create index on intake.complaint (unit, received_on desc, folio desc);
create index on intake.complaint (unit, municipality, received_on desc, folio desc);
create index on intake.complaint (folio);
create index on intake.complaint (workplace);
comment on column intake.complaint.folio is 'internal: how people call it';
comment on column intake.complaint.channel is 'internal: how it came in';
comment on column intake.complaint.received_on is 'internal: day it was received, in the place''s time zone';
comment on column intake.complaint.state is 'internal: INEGI code of the state';
comment on column intake.complaint.municipality is 'internal: INEGI code of the municipality';
comment on column intake.complaint.activity is 'internal: SCIAN 2018 code; empty when not known';
comment on column intake.complaint.workplace is 'internal: the workplace complained of';
comment on column intake.complaint.alleged_children is 'internal: how many children, as told; empty when not known';
comment on column intake.complaint.age_at_least is 'internal: youngest age told; empty when not known';
comment on column intake.complaint.age_at_most is 'internal: oldest age told; empty when not known';
comment on column intake.complaint.danger is 'internal: whether there is danger now';
comment on column intake.complaint.language is 'internal: language of the narrative, INALI code or es';
comment on column intake.complaint.sealed is 'sealed: what was told';
comment on column intake.complaint.sealed_key is 'internal: the case, whose key opens it';
call docket.fact_table('intake.complaint', 'SEE_COMPLAINTS', '{RECORD_COMPLAINT}',
    '{id,unit,occurred,channel,received_on,state,municipality,activity,alleged_children,age_at_least,age_at_most,danger}');

create table intake.complainant (
    like docket.fact_header including all,
    complaint uuid not null references intake.complaint,
    sealed bytea not null,
    sealed_key uuid not null
);
create index on intake.complainant (complaint);
comment on column intake.complainant.complaint is 'internal: the complaint; the row has no case, so only the unit that received it sees it, and only while it sees the complaint';
comment on column intake.complainant.sealed is 'sealed: name, contact, tie to the children';
comment on column intake.complainant.sealed_key is 'internal: the complainant, whose key opens it';
call docket.fact_table('intake.complainant', 'SEE_COMPLAINTS', '{RECORD_COMPLAINT}', '{}');
call access.narrow('intake.complainant', 'exists (select from intake.complaint c where c.id = complaint)');
-- Nor does who sees neither see that somebody was shown its name.
call access.narrow('identity.opening', $$person_kind <> 'COMPLAINANT' or exists (select from intake.complainant c where c.id = person)$$);
