-- What each person's calendar has been told of a meeting; the newest row counts.
create table invitation (
    id         bigint generated always as identity primary key,
    meeting_id uuid        not null references meeting,
    person_id  bigint      not null references person,
    sequence   integer     not null check (sequence >= 0),
    event      jsonb       not null,
    at         timestamptz not null,
    unique (meeting_id, person_id, sequence)
);

create trigger append_only before update or delete or truncate on invitation for each statement execute function refuse_change();

alter table invitation enable row level security;
alter table invitation force row level security;
create policy clerk on invitation to raadslag_clerk using (true) with check (true);

grant select, insert on invitation to raadslag_clerk;
