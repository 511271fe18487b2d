-- Those who have left a paper to others; they never approve what they had a hand in.
create table paper_former_author (
    paper_id  bigint not null references paper,
    person_id bigint not null references person,
    primary key (paper_id, person_id)
);

insert into paper_former_author (paper_id, person_id)
select distinct substring(subject from '^paper:(\d+)$')::bigint, (detail ->> 'person')::bigint
  from audit_entry
 where act = 'paper.author-removed';

alter table paper_former_author enable row level security;
alter table paper_former_author force row level security;
create policy reading on paper_former_author for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_former_author to raadslag_clerk using (true) with check (true);

grant select on paper_former_author to raadslag_reader;
grant select, insert on paper_former_author to raadslag_clerk;
