-- People and places, apart from what happened to them. Names, addresses and statements lie encrypted in "sealed".
create schema registry;
grant usage on schema registry to vigia_app, vigia_verifier, vigia_backup, vigia_statistics;

create table registry.child (
    like docket.fact_header including all,
    sex text not null check (sex in ('GIRL', 'BOY', 'NOT_STATED')),
    age_at_least smallint not null,
    age_at_most smallint not null,
    age_method text not null,
    aged_on date not null,
    indigenous text not null check (indigenous in ('YES', 'NO', 'UNKNOWN')),
    language text,
    origin text not null,
    disability text not null check (disability in ('YES', 'NO', 'UNKNOWN')),
    curp_status text not null,
    sealed bytea not null,
    sealed_key uuid not null,
    check (0 <= age_at_least and age_at_least <= age_at_most)
);
comment on column registry.child.sex is 'personal: girl, boy or not stated';
comment on column registry.child.age_at_least is 'personal: completed years at least, on aged_on';
comment on column registry.child.age_at_most is 'personal: completed years at most, on aged_on';
comment on column registry.child.age_method is 'personal: how the age is known';
comment on column registry.child.aged_on is 'personal: day on which that was the age';
comment on column registry.child.indigenous is 'sensitive: whether the child belongs to an indigenous people';
comment on column registry.child.language is 'sensitive: INALI code of the child''s language, es for Spanish';
comment on column registry.child.origin is 'sensitive: national, foreign, returned or unknown';
comment on column registry.child.disability is 'sensitive: whether the child lives with a disability';
comment on column registry.child.curp_status is 'personal: whether there is a CURP, else why not (LGP 91 Sexies)';
comment on column registry.child.sealed is 'sealed: names, CURP, birth date, guardian, contact';
comment on column registry.child.sealed_key is 'internal: the child, whose key opens it';
call docket.fact_table('registry.child', 'SEE_CHILDREN', '{KEEP_REGISTRY}',
    '{id,unit,occurred,sex,age_at_least,age_at_most,aged_on,indigenous,origin,disability}');

create table registry.workplace (
    like docket.fact_header including all,
    kind text not null,
    state text not null,
    municipality text not null,
    activity text,
    formality text not null check (formality in ('FORMAL', 'INFORMAL', 'UNKNOWN')),
    enterprise text not null,
    states_affected smallint not null check (states_affected between 1 and 32),
    illicit text not null check (illicit in ('YES', 'NO', 'UNKNOWN')),
    employer_kind text not null check (employer_kind in ('LEGAL', 'NATURAL', 'UNKNOWN')),
    rfc text check (length(rfc) = 12),
    legal_name text,
    seen_on date not null,
    sealed bytea not null,
    sealed_key uuid not null,
    check (left(municipality, 2) = state),
    check (rfc is null or employer_kind = 'LEGAL'),
    check (legal_name is null or rfc is not null)
);
create index on registry.workplace (rfc) where rfc is not null;
comment on column registry.workplace.kind is 'internal: establishment, field, street, home or other';
comment on column registry.workplace.state is 'internal: INEGI code of the state';
comment on column registry.workplace.municipality is 'internal: INEGI code of the municipality';
comment on column registry.workplace.activity is 'internal: SCIAN 2018 code; empty when not known';
comment on column registry.workplace.formality is 'internal: formal, informal or not known';
comment on column registry.workplace.enterprise is 'internal: what ties it to the federation (LFT 527-II)';
comment on column registry.workplace.states_affected is 'internal: in how many states the matter has effects, at least 1';
comment on column registry.workplace.illicit is 'internal: whether the activity itself is a crime';
comment on column registry.workplace.employer_kind is 'internal: legal person, natural person or not known';
comment on column registry.workplace.rfc is 'internal: RFC of a legal person, 12 characters; a natural person''s is sealed';
comment on column registry.workplace.legal_name is 'internal: name of a legal person known by its RFC';
comment on column registry.workplace.seen_on is 'internal: day on which it was so';
comment on column registry.workplace.sealed is 'sealed: employer, RFC of a natural person, locality, address, how to find it';
comment on column registry.workplace.sealed_key is 'internal: the workplace, whose key opens it';
call docket.fact_table('registry.workplace', 'SEE_WORKPLACES', '{KEEP_REGISTRY}',
    '{id,unit,occurred,kind,state,municipality,activity,formality,enterprise}');
call access.show_functions('registry.workplace');

-- Words of the names of legal persons, so that a workplace is found by its name as people type it. Which words are near a typed one is
-- asked of a function; the words of all units lie together where nobody reads them, and say nothing of whose they are. A word finds only
-- workplaces that whoever asks may see.
create extension if not exists pg_trgm with schema registry;
create extension if not exists fuzzystrmatch with schema registry;

create function registry.words(name text) returns text[]
    language sql immutable parallel safe set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct w), '{}')
      from regexp_split_to_table(translate(lower(name), 'áéíóúüñÁÉÍÓÚÜÑ', 'aeiouunaeiouun'), '[^a-z0-9]+') w
     where length(w) > 1 and w <> all ('{de,del,el,en,la,las,los,cv,rl,sa,sc,sab,sapi,spr}')
$$;

create table registry.word (
    word text not null
);
create index on registry.word (word);
create index on registry.word using gin (word registry.gin_trgm_ops);
comment on column registry.word.word is 'internal: word of some legal person''s name, without accents; nobody reads it here';

create table registry.workplace_word (
    workplace uuid not null references registry.workplace (id),
    word text not null,
    unit text not null,
    case_id uuid,
    primary key (workplace, word)
);
create index on registry.workplace_word (word, workplace) include (unit, case_id);
comment on column registry.workplace_word.workplace is 'internal: workplace of a legal person';
comment on column registry.workplace_word.word is 'internal: word of its name';
comment on column registry.workplace_word.unit is 'internal: unit that recorded it';
comment on column registry.workplace_word.case_id is 'internal: file it belongs to';
call access.protect('registry.workplace_word', 'SEE_WORKPLACES', '{KEEP_REGISTRY}', addressed => false);

create function registry.name_words() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    insert into registry.workplace_word (workplace, word, unit, case_id)
    select a.id, w, a.unit, a.case_id from added a cross join unnest(registry.words(a.legal_name)) w where a.legal_name is not null;
    return null;
end $$;
create trigger named after insert on registry.workplace referencing new table as added
    for each statement execute function registry.name_words();

create function registry.learn_words() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into registry.word (word)
    select distinct w from added a cross join unnest(registry.words(a.legal_name)) w
     where a.legal_name is not null and not exists (select from registry.word known where known.word = w);
    return null;
end $$;
create trigger learned after insert on registry.workplace referencing new table as added
    for each statement execute function registry.learn_words();

-- The words of all names that are near each word typed: of like groups of letters, which an index finds, and two letters away at most,
-- or one if it is short. All of them, not the nearest: what is found must not depend on names that are hidden.
create function registry.near_words(typed text) returns table (asked text, near text[])
    language sql stable security definer set search_path = pg_catalog as $$
    select t.w, array(select distinct k.word from registry.word k
                       where k.word operator(registry.%) t.w and registry.similarity(k.word, t.w) >= 0.35
                         and registry.levenshtein_less_equal(left(k.word, 255), left(t.w, 255), 2)
                             <= case when length(t.w) < 5 then 1 else 2 end)
      from unnest(registry.words(typed)) t (w)
$$;
revoke execute on function registry.near_words from public;
grant execute on function registry.near_words to vigia_app;

create table registry.competence_ruling (
    like docket.fact_header including all,
    question uuid not null,
    workplace uuid not null references registry.workplace,
    matter text not null,
    ruled_for date not null,
    activities text[] not null,
    enterprise text not null,
    states_affected smallint not null,
    illicit text not null,
    jurisdiction text not null check (jurisdiction in ('FEDERAL', 'STATE', 'PROVISIONAL_STATE', 'NONE_LABOUR')),
    authority text,
    needs_ruling boolean not null,
    rule text not null,
    law_version text not null,
    reason text not null,
    provision text not null,
    certainty text not null,
    missing text[] not null,
    overridden boolean not null,
    decided_by uuid,
    sealed bytea not null,
    sealed_key uuid not null,
    check (overridden = (corrects is not null)),
    check (overridden = (decided_by is not null))
);
create index on registry.competence_ruling (workplace, matter);
create index on registry.competence_ruling (question);
comment on column registry.competence_ruling.question is 'internal: the first ruling on the same question, itself included';
comment on column registry.competence_ruling.workplace is 'internal: whose competence';
comment on column registry.competence_ruling.matter is 'internal: for which matter (LFT 527, 529)';
comment on column registry.competence_ruling.ruled_for is 'internal: day of the facts, whose law applies';
comment on column registry.competence_ruling.activities is 'internal: input: SCIAN codes';
comment on column registry.competence_ruling.enterprise is 'internal: input: tie to the federation';
comment on column registry.competence_ruling.states_affected is 'internal: input: number of states';
comment on column registry.competence_ruling.illicit is 'internal: input: whether the activity is a crime';
comment on column registry.competence_ruling.jurisdiction is 'internal: who is competent';
comment on column registry.competence_ruling.authority is 'internal: unit that is competent; empty when no labour authority is';
comment on column registry.competence_ruling.needs_ruling is 'internal: whether a person is asked to settle it';
comment on column registry.competence_ruling.rule is 'internal: rule that decided, also below an override';
comment on column registry.competence_ruling.law_version is 'internal: version of the decision table';
comment on column registry.competence_ruling.reason is 'internal: reason as the table gives it';
comment on column registry.competence_ruling.provision is 'internal: provision';
comment on column registry.competence_ruling.certainty is 'internal: how sure the reading of the law is';
comment on column registry.competence_ruling.missing is 'internal: what is not known and could change it';
comment on column registry.competence_ruling.overridden is 'internal: whether a person decided otherwise than the table';
comment on column registry.competence_ruling.decided_by is 'internal: the officer who decided otherwise';
comment on column registry.competence_ruling.sealed is 'sealed: the person''s reason';
comment on column registry.competence_ruling.sealed_key is 'internal: the workplace, whose key opens it';
call docket.fact_table('registry.competence_ruling', 'SEE_WORKPLACES', '{KEEP_REGISTRY,OVERRIDE_COMPETENCE}',
    '{id,unit,occurred,workplace,matter,ruled_for,jurisdiction,needs_ruling,overridden}');

create table registry.external_ref (
    like docket.fact_header including all,
    subject uuid not null,
    system text not null,
    issuer text not null,
    value text not null
);
create index on registry.external_ref (subject);
create unique index on registry.external_ref (unit, system, issuer, value) where corrects is null and retracts is null;
comment on column registry.external_ref.subject is 'internal: what has that folio';
comment on column registry.external_ref.system is 'public: system of the other agency';
comment on column registry.external_ref.issuer is 'public: unit that issued the folio';
comment on column registry.external_ref.value is 'personal: folio as written there';
call docket.fact_table('registry.external_ref', 'SEE_WORKPLACES', '{KEEP_REGISTRY}', '{}');

-- The CURP of a child as a digest under a key of its own, to find the same child in another record without reading either.
create table registry.curp_index (
    child uuid primary key,
    unit text not null,
    case_id uuid,
    digest bytea not null
);
create index on registry.curp_index (digest);
create index on registry.curp_index (case_id);
comment on column registry.curp_index.child is 'internal: the record';
comment on column registry.curp_index.unit is 'internal: unit that recorded it';
comment on column registry.curp_index.case_id is 'internal: file it belongs to';
comment on column registry.curp_index.digest is 'sealed: HMAC-SHA-256 of the CURP; it is compared and never opened, and goes with the child''s key';
call access.protect('registry.curp_index', 'SEE_CHILDREN', '{KEEP_REGISTRY}', addressed => false);
do $$ begin
    execute format('create policy functions on registry.curp_index for all to %I using (true)', current_user);
end $$;

-- What is erased by law is not found again.
create function registry.forget_curp() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from registry.curp_index where child = new.key_owner;
    return null;
end $$;
create trigger curp_forgotten after insert on docket.erasure for each row execute function registry.forget_curp();
