-- A person's secret address of a calendar with the meetings of the person's committees. Renewing it ends the old one.
create table meeting_calendar_address (
    secret_hash text primary key,
    person_id   bigint      not null references person,
    made_at     timestamptz not null,
    ended_at    timestamptz check (ended_at >= made_at)
);

create unique index meeting_calendar_address_person on meeting_calendar_address (person_id) where ended_at is null;

alter table meeting_calendar_address enable row level security;
alter table meeting_calendar_address force row level security;
create policy reading on meeting_calendar_address for select to raadslag_reader
    using (('person:' || person_id) = any (reader_tokens()));
create policy clerk on meeting_calendar_address to raadslag_clerk using (true) with check (true);

grant select (person_id, made_at, ended_at) on meeting_calendar_address to raadslag_reader;
grant select, insert on meeting_calendar_address to raadslag_clerk;
grant update (ended_at) on meeting_calendar_address to raadslag_clerk;
