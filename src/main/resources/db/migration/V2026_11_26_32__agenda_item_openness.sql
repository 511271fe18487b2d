-- What a meeting decided about treating an item behind closed doors; the case says what was planned. The latest row of an item holds.
create table agenda_item_openness (
    id       bigint generated always as identity primary key,
    item_id  bigint      not null references agenda_item,
    closed   boolean     not null,
    at       timestamptz not null,
    by       bigint      not null references person,
    audience text[]      not null check (cardinality(audience) > 0),
    excluded text[]      not null default '{}'
);

create index agenda_item_openness_item on agenda_item_openness (item_id, id);

create trigger append_only before update or delete or truncate on agenda_item_openness
    for each statement execute function refuse_change();

alter table agenda_item_openness enable row level security;
alter table agenda_item_openness force row level security;
create policy reading on agenda_item_openness for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on agenda_item_openness to raadslag_clerk using (true) with check (true);

grant select on agenda_item_openness to raadslag_reader;
grant select, insert on agenda_item_openness to raadslag_clerk;
