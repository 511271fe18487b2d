-- Which deadlines people have been reminded of.
create table reminder (
    person_id bigint      not null references person,
    key       text        not null,
    at        timestamptz not null,
    primary key (person_id, key)
);

create trigger append_only before update or delete or truncate on reminder for each statement execute function refuse_change();

alter table reminder enable row level security;
alter table reminder force row level security;
create policy clerk on reminder to raadslag_clerk using (true) with check (true);

grant select, insert on reminder to raadslag_clerk;
