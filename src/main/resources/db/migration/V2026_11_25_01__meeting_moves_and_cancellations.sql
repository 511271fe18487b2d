-- revision: how often it has been changed since it was planned; a calendar that has read an older one takes the newer.
alter table meeting add kind text not null default 'ORDINARY' check (kind in ('ORDINARY', 'EXTRAORDINARY'));
alter table meeting add revision integer not null default 0 check (revision >= 0);
alter table meeting add changed_at timestamptz not null default now();
alter table meeting alter changed_at drop default;

-- The meeting's own row says when and where it is now.
create table meeting_move (
    id             bigint generated always as identity primary key,
    meeting_id     uuid        not null references meeting,
    from_starts_at timestamp   not null,
    from_ends_at   timestamp,
    from_place     text,
    to_starts_at   timestamp   not null,
    to_ends_at     timestamp check (to_ends_at > to_starts_at),
    to_place       text,
    reason         text        not null check (reason <> ''),
    by             bigint references person,
    at             timestamptz not null
);

create index meeting_move_meeting on meeting_move (meeting_id);

create table meeting_cancellation (
    meeting_id uuid primary key references meeting,
    reason     text        not null check (reason <> ''),
    by         bigint references person,
    at         timestamptz not null
);

-- The newest row counts; one without an address takes the link away. Readers of the meeting are more than may join it.
create table meeting_link (
    id         bigint generated always as identity primary key,
    meeting_id uuid        not null references meeting,
    address    text check (address ~ '^https://'),
    audience   text[]      not null check (cardinality(audience) > 0),
    excluded   text[]      not null default '{}',
    by         bigint references person,
    at         timestamptz not null
);

create index meeting_link_meeting on meeting_link (meeting_id, id);

create trigger append_only before update or delete or truncate on meeting_move for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on meeting_cancellation for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on meeting_link for each statement execute function refuse_change();

-- Whoever may know of the meeting may know that and why it was moved or cancelled.
alter table meeting_move enable row level security;
alter table meeting_move force row level security;
create policy reading on meeting_move for select to raadslag_reader
    using (exists (select from meeting m where m.id = meeting_id));
create policy clerk on meeting_move to raadslag_clerk using (true) with check (true);

alter table meeting_cancellation enable row level security;
alter table meeting_cancellation force row level security;
create policy reading on meeting_cancellation for select to raadslag_reader
    using (exists (select from meeting m where m.id = meeting_id));
create policy clerk on meeting_cancellation to raadslag_clerk using (true) with check (true);

alter table meeting_link enable row level security;
alter table meeting_link force row level security;
create policy reading on meeting_link for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on meeting_link to raadslag_clerk using (true) with check (true);

grant select on meeting_move, meeting_cancellation, meeting_link to raadslag_reader;
grant select, insert on meeting_move, meeting_cancellation, meeting_link to raadslag_clerk;
