-- That an item was put off to a later meeting of its committee; to the next ordinary one when none is named.
create table agenda_postponement (
    id            bigint generated always as identity primary key,
    item_id       bigint      not null references agenda_item,
    to_meeting_id uuid references meeting,
    at            timestamptz not null,
    by            bigint      not null references person
);

create index agenda_postponement_item on agenda_postponement (item_id);

-- It holds no longer, such as when the minutes that said so are opened again.
create table agenda_postponement_end (
    postponement_id bigint primary key references agenda_postponement,
    at              timestamptz not null,
    by              bigint      not null references person
);

-- What brought the item onto this agenda, when it comes from an earlier meeting.
alter table agenda_item add column postponement_id bigint references agenda_postponement;
create index agenda_item_postponement on agenda_item (postponement_id) where postponement_id is not null;

create trigger append_only before update or delete or truncate on agenda_postponement
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on agenda_postponement_end
    for each statement execute function refuse_change();

alter table agenda_postponement enable row level security;
alter table agenda_postponement force row level security;
create policy reading on agenda_postponement for select to raadslag_reader
    using (exists (select from agenda_item i where i.id = item_id));
create policy clerk on agenda_postponement to raadslag_clerk using (true) with check (true);

alter table agenda_postponement_end enable row level security;
alter table agenda_postponement_end force row level security;
create policy reading on agenda_postponement_end for select to raadslag_reader
    using (exists (select from agenda_postponement p where p.id = postponement_id));
create policy clerk on agenda_postponement_end to raadslag_clerk using (true) with check (true);

grant select on agenda_postponement, agenda_postponement_end to raadslag_reader;
grant select, insert on agenda_postponement, agenda_postponement_end to raadslag_clerk;
