-- Somebody is away, and somebody else stands in. Why is not written down.
create table absence (
    id        bigint generated always as identity primary key,
    person_id bigint      not null references person,
    deputy_id bigint      not null references person,
    first_day date        not null,
    last_day  date        not null,
    set_by    bigint      not null references person,
    set_at    timestamptz not null,
    check (last_day >= first_day),
    check (deputy_id <> person_id)
);

create index absence_deputy on absence (deputy_id, last_day);
create index absence_person on absence (person_id, last_day);

-- It ended before its last day, or was called off before its first.
create table absence_end (
    absence_id bigint primary key references absence,
    by         bigint      not null references person,
    at         timestamptz not null
);

create trigger append_only before update or delete or truncate on absence for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on absence_end for each statement execute function refuse_change();

-- Those who work here know who stands in for whom.
alter table absence enable row level security;
alter table absence force row level security;
create policy reading on absence for select to raadslag_reader using ('staff' = any (reader_tokens()));
create policy clerk on absence to raadslag_clerk using (true) with check (true);

alter table absence_end enable row level security;
alter table absence_end force row level security;
create policy reading on absence_end for select to raadslag_reader using ('staff' = any (reader_tokens()));
create policy clerk on absence_end to raadslag_clerk using (true) with check (true);

grant select on absence, absence_end to raadslag_reader;
grant select, insert on absence, absence_end to raadslag_clerk;
