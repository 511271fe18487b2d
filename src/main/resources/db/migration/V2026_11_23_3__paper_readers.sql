-- Those who read a paper and propose changes to it without being its authors, such as those who approve it.
create table paper_reader (
    paper_id  bigint not null references paper,
    person_id bigint not null references person,
    primary key (paper_id, person_id)
);

alter table paper_reader enable row level security;
alter table paper_reader force row level security;
create policy reading on paper_reader for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_reader to raadslag_clerk using (true) with check (true);

grant select on paper_reader to raadslag_reader;
grant select, insert, delete on paper_reader to raadslag_clerk;
