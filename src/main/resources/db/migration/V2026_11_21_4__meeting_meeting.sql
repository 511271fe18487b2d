-- address: the readable last part of the meeting's address within its committee, '2025-03-12', or '2025-03-12-kl-1300'
-- for a second meeting the same day; given once, kept for good.
create table meeting (
    id           uuid primary key,
    committee_id bigint    not null references committee,
    starts_at    timestamp not null,
    time_known   boolean   not null,
    ends_at      timestamp check (ends_at > starts_at),
    place        text,
    address      text      not null check (address ~ '^\d{4}-\d\d-\d\d(-kl-\d{4})?(-\d+)?$'),
    audience     text[]    not null check (cardinality(audience) > 0),
    excluded     text[]    not null default '{}',
    unique (committee_id, address)
);

create index meeting_starts_at on meeting (starts_at);

alter table meeting enable row level security;
alter table meeting force row level security;
create policy reading on meeting for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on meeting to raadslag_clerk using (true) with check (true);

grant select on meeting to raadslag_reader;
grant select, insert, update on meeting to raadslag_clerk;
