create table committee (
    id        bigint generated always as identity primary key,
    slug      text   not null unique check (slug ~ '^[a-z0-9-]+$'),
    name      text   not null unique,
    kind      text   not null check (kind in ('COUNCIL', 'FINANCE', 'STANDING', 'MANAGEMENT', 'MED', 'OTHER')),
    med_level int check (med_level between 1 and 3),
    about_da  text,
    about_en  text,
    ended_on  date,
    audience  text[] not null check (cardinality(audience) > 0),
    excluded  text[] not null default '{}',
    check ((kind = 'MED') = (med_level is not null))
);

-- Other names under which old minutes know the committee.
create table committee_name (
    committee_id bigint not null references committee,
    name         text   not null unique
);

create table membership (
    id             bigint generated always as identity primary key,
    committee_id   bigint not null references committee,
    person_id      bigint not null references person,
    role           text   not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE', 'SECRETARY', 'MINUTE_TAKER')),
    seat           text,
    valid_from     date   not null,
    valid_to       date,
    substitute_for bigint references membership,
    check (valid_to is null or valid_to >= valid_from)
);

create index membership_person on membership (person_id);
create index membership_committee on membership (committee_id);

alter table committee enable row level security;
alter table committee force row level security;
create policy reading on committee for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on committee to raadslag_clerk using (true) with check (true);

-- Names and seats are as readable as their committee.
alter table committee_name enable row level security;
alter table committee_name force row level security;
create policy reading on committee_name for select to raadslag_reader
    using (exists (select from committee c where c.id = committee_id));
create policy clerk on committee_name to raadslag_clerk using (true) with check (true);

alter table membership enable row level security;
alter table membership force row level security;
create policy reading on membership for select to raadslag_reader
    using (exists (select from committee c where c.id = committee_id));
create policy clerk on membership to raadslag_clerk using (true) with check (true);

-- People are known by where they sit; those who work here know each other.
alter table person enable row level security;
alter table person force row level security;
create policy reading on person for select to raadslag_reader
    using ('staff' = any (reader_tokens()) or exists (select from membership m where m.person_id = person.id));
create policy clerk on person to raadslag_clerk using (true) with check (true);

grant select on committee, committee_name, membership to raadslag_reader;
grant select, insert, update on committee, committee_name, membership to raadslag_clerk;
