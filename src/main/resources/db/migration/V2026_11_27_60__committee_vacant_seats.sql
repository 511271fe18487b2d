-- A seat nobody holds, from the day its holder left until somebody takes it or it is done away with.
create table vacancy (
    id           bigint generated always as identity primary key,
    committee_id bigint not null references committee,
    role         text   not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE')),
    seat         text,
    valid_from   date   not null,
    valid_to     date,
    check (valid_to is null or valid_to >= valid_from)
);

create index vacancy_committee on vacancy (committee_id);

-- As readable as who sits in the committee.
alter table vacancy enable row level security;
alter table vacancy force row level security;
create policy reading on vacancy for select to raadslag_reader
    using (exists (select from committee c where c.id = committee_id));
create policy clerk on vacancy to raadslag_clerk using (true) with check (true);

grant select on vacancy to raadslag_reader;
grant select, insert, update, delete on vacancy to raadslag_clerk;

-- A membership that has not begun may be taken back.
grant delete on membership to raadslag_clerk;
create policy not_begun on membership as restrictive for delete to raadslag_clerk using (valid_from > current_date);
