-- The chain. One transaction of the docket is one link; 64 shards so that writers do not wait for each other.
create schema ledger;
grant usage on schema ledger to vigia_app, vigia_verifier, vigia_backup;

create table ledger.link (
    id uuid primary key,
    shard smallint not null,
    seq bigint not null,
    previous bytea not null,
    root bytea not null,
    leaves integer not null check (leaves > 0),
    recorded_at timestamptz not null,
    hash bytea not null,
    unique (shard, seq)
);
comment on column ledger.link.id is 'internal: identifier, named by each act it holds';
comment on column ledger.link.shard is 'internal: 0-63 for officers'' work, 64-67 for imports';
comment on column ledger.link.seq is 'internal: place in its shard, from 1, without gaps';
comment on column ledger.link.previous is 'internal: hash of the link before';
comment on column ledger.link.root is 'internal: Merkle root of the hashes of its acts';
comment on column ledger.link.leaves is 'internal: number of acts';
comment on column ledger.link.recorded_at is 'internal: when it was written';
comment on column ledger.link.hash is 'internal: SHA-256 over all of the above';
grant select, insert on ledger.link to vigia_app;
grant select on ledger.link to vigia_verifier, vigia_backup;

create table ledger.signed_head (
    seq bigint primary key,
    signed_at timestamptz not null,
    heads text not null,
    public_key bytea not null,
    signature bytea not null
);
comment on column ledger.signed_head.seq is 'public: number, from 1, without gaps';
comment on column ledger.signed_head.signed_at is 'public: when it was signed';
comment on column ledger.signed_head.heads is 'public: last link of each shard: shard:seq:hash';
comment on column ledger.signed_head.public_key is 'public: Ed25519 key of this node';
comment on column ledger.signed_head.signature is 'public: over number, time and heads';
grant select, insert on ledger.signed_head to vigia_app;
grant select on ledger.signed_head to vigia_verifier, vigia_backup;
