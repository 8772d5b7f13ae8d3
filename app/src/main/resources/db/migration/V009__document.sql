-- Papers that were issued. The paper itself is not kept.
create schema document;
grant usage on schema document to vigia_app, vigia_verifier, vigia_backup;

create table document.issue (
    like docket.fact_header including all,
    code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    kind text not null,
    folio text not null,
    purpose text check (purpose in ('HEARING', 'AUTHORITY', 'ARCHIVE', 'REVIEW')),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    file_digest text not null check (file_digest ~ '^[0-9a-f]{64}$'),
    check ((kind = 'CASE_FILE') = (purpose is not null)),
    unique (code, unit)
);
comment on column document.issue.code is 'internal: by which whoever holds the paper looks it up';
comment on column document.issue.kind is 'internal: what the paper is';
comment on column document.issue.folio is 'internal: folio of what it is about';
comment on column document.issue.purpose is 'internal: what a case file was printed for';
comment on column document.issue.digest is 'internal: SHA-256 of all that stands on the paper';
comment on column document.issue.file_digest is 'internal: SHA-256 of its file';
call docket.fact_table('document.issue', 'SEE_CASES',
    '{ORDER_INSPECTION,KEEP_TRACKS,DECIDE_SANCTION,HAND_OVER_FINE,REFER}', '{}');
call access.show_functions('document.issue');

-- What whoever holds a paper may know of it: the code on it is a secret that nobody guesses.
create function document.verify(asked text) returns table (kind text, folio text, unit text, issued_at timestamptz, digest text, file_digest text)
    language sql stable security definer set search_path = pg_catalog as $$
    select i.kind, i.folio, i.unit, i.recorded_at, i.digest, i.file_digest from document.issue i where i.code = asked
$$;
revoke execute on function document.verify from public;
grant execute on function document.verify to vigia_app;
