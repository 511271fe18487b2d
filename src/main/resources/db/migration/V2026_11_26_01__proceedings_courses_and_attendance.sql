-- What is recorded of a meeting; those in the audience are its recorders and the committee.
create table proceedings (
    meeting_id uuid primary key references meeting,
    audience   text[] not null check (cardinality(audience) > 0),
    excluded   text[] not null default '{}'
);

create table meeting_opening (
    meeting_id uuid primary key references proceedings,
    at         timestamptz not null,
    by         bigint      not null references person
);

-- An item is on the floor until the next one is.
create table item_call (
    id         bigint generated always as identity primary key,
    meeting_id uuid        not null references meeting_opening,
    item_id    bigint      not null references agenda_item,
    at         timestamptz not null,
    by         bigint      not null references person
);

create index item_call_meeting on item_call (meeting_id);

create table meeting_closing (
    id         bigint generated always as identity primary key,
    meeting_id uuid        not null references meeting_opening,
    at         timestamptz not null,
    by         bigint      not null references person
);

create index meeting_closing_meeting on meeting_closing (meeting_id);

create table meeting_reopening (
    closing_id bigint primary key references meeting_closing,
    reason     text        not null check (reason <> ''),
    at         timestamptz not null,
    by         bigint      not null references person
);

-- from_item: the item from which it holds, null from the beginning; of a recusal the one item for which it holds.
create table attendance_event (
    id         bigint generated always as identity primary key,
    meeting_id uuid        not null references proceedings,
    kind       text        not null check (kind in ('ARRIVED', 'LEFT', 'APOLOGY', 'DELAY', 'SUBSTITUTE', 'RECUSED')),
    person_id  bigint      not null references person,
    at         timestamptz not null,
    from_item  bigint references agenda_item,
    for_person bigint references person check (for_person <> person_id),
    reason     text check (reason <> ''),
    noted_at   timestamptz not null,
    noted_by   bigint      not null references person,
    check ((kind = 'SUBSTITUTE') = (for_person is not null)),
    check ((kind = 'RECUSED') = (reason is not null)),
    check (kind <> 'RECUSED' or from_item is not null),
    check (kind not in ('APOLOGY', 'DELAY') or from_item is null)
);

create index attendance_event_meeting on attendance_event (meeting_id);

create table attendance_undoing (
    event_id bigint primary key references attendance_event,
    at       timestamptz not null,
    by       bigint      not null references person
);

create trigger append_only before update or delete or truncate on meeting_opening
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on item_call
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on meeting_closing
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on meeting_reopening
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on attendance_event
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on attendance_undoing
    for each statement execute function refuse_change();

alter table proceedings enable row level security;
alter table proceedings force row level security;
create policy reading on proceedings for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on proceedings to raadslag_clerk using (true) with check (true);

-- Whatever was recorded of a meeting is as readable as its proceedings.
alter table meeting_opening enable row level security;
alter table meeting_opening force row level security;
create policy reading on meeting_opening for select to raadslag_reader
    using (exists (select from proceedings p where p.meeting_id = meeting_opening.meeting_id));
create policy clerk on meeting_opening to raadslag_clerk using (true) with check (true);

alter table item_call enable row level security;
alter table item_call force row level security;
create policy reading on item_call for select to raadslag_reader
    using (exists (select from proceedings p where p.meeting_id = item_call.meeting_id));
create policy clerk on item_call to raadslag_clerk using (true) with check (true);

alter table meeting_closing enable row level security;
alter table meeting_closing force row level security;
create policy reading on meeting_closing for select to raadslag_reader
    using (exists (select from proceedings p where p.meeting_id = meeting_closing.meeting_id));
create policy clerk on meeting_closing to raadslag_clerk using (true) with check (true);

alter table meeting_reopening enable row level security;
alter table meeting_reopening force row level security;
create policy reading on meeting_reopening for select to raadslag_reader
    using (exists (select from meeting_closing c where c.id = closing_id));
create policy clerk on meeting_reopening to raadslag_clerk using (true) with check (true);

alter table attendance_event enable row level security;
alter table attendance_event force row level security;
create policy reading on attendance_event for select to raadslag_reader
    using (exists (select from proceedings p where p.meeting_id = attendance_event.meeting_id));
create policy clerk on attendance_event to raadslag_clerk using (true) with check (true);

alter table attendance_undoing enable row level security;
alter table attendance_undoing force row level security;
create policy reading on attendance_undoing for select to raadslag_reader
    using (exists (select from attendance_event e where e.id = event_id));
create policy clerk on attendance_undoing to raadslag_clerk using (true) with check (true);

grant select on proceedings, meeting_opening, item_call, meeting_closing, meeting_reopening, attendance_event,
    attendance_undoing to raadslag_reader;
grant select, insert on proceedings, meeting_opening, item_call, meeting_closing, meeting_reopening, attendance_event,
    attendance_undoing to raadslag_clerk;
-- For the lock that lets one act at a time record a meeting.
grant update (excluded) on proceedings to raadslag_clerk;
