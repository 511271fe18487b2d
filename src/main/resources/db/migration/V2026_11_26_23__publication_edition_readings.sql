-- When somebody first opened an edition of an agenda, so that the person may be told what has changed since.
create table edition_reading (
    person_id  bigint      not null references person,
    edition_id uuid        not null references edition,
    at         timestamptz not null,
    primary key (person_id, edition_id)
);

create trigger append_only before update or delete or truncate on edition_reading
    for each statement execute function refuse_change();

alter table edition_reading enable row level security;
alter table edition_reading force row level security;
create policy reading on edition_reading for select to raadslag_reader
    using (('person:' || person_id) = any (reader_tokens()));
create policy clerk on edition_reading to raadslag_clerk using (true) with check (true);

grant select on edition_reading to raadslag_reader;
grant select, insert on edition_reading to raadslag_clerk;
