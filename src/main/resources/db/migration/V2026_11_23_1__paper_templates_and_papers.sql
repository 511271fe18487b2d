-- Templates are data and come in versions; a paper keeps to the version it was begun with.
create table paper_template (
    id           bigint generated always as identity primary key,
    name         text not null unique check (name <> ''),
    kinds        text[] not null,
    committee_id bigint references committee,
    retired_at   timestamptz
);

create table paper_template_version (
    id          bigint generated always as identity primary key,
    template_id bigint      not null references paper_template,
    number      int         not null check (number > 0),
    fields      jsonb       not null,
    made_at     timestamptz not null,
    made_by     text        not null,
    unique (template_id, number)
);

create trigger append_only before update or delete or truncate on paper_template_version
    for each statement execute function refuse_change();

create table paper (
    id                  bigint generated always as identity primary key,
    template_version_id bigint      not null references paper_template_version,
    begun_at            timestamptz not null,
    begun_by            bigint      not null references person,
    copied_from         bigint references paper,
    audience            text[]      not null check (cardinality(audience) > 0),
    excluded            text[]      not null default '{}'
);

create table paper_author (
    paper_id  bigint not null references paper,
    person_id bigint not null references person,
    primary key (paper_id, person_id)
);

create index paper_author_person on paper_author (person_id);

-- The committees the paper shall pass, in their order.
create table paper_passing (
    paper_id     bigint not null references paper,
    position     int    not null,
    committee_id bigint not null references committee,
    primary key (paper_id, position)
);

-- What stands (base) and what is proposed (current) of one field; the head is the part 'head' and has no proposals.
create table paper_part (
    paper_id bigint      not null references paper,
    part     text        not null check (part <> ''),
    version  int         not null check (version > 0),
    base     jsonb       not null,
    current  jsonb       not null,
    changes  jsonb       not null default '[]',
    saved_at timestamptz not null,
    saved_by bigint      not null references person,
    primary key (paper_id, part)
);

-- One sitting of one author at one part, as it was when it ended; a row grows while the sitting lasts.
create table paper_revision (
    id       bigint generated always as identity primary key,
    paper_id bigint      not null references paper,
    part     text        not null,
    version  int         not null,
    content  jsonb       not null,
    author   bigint      not null references person,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    save_id  uuid        not null,
    check (saved_at >= begun_at)
);

create index paper_revision_part on paper_revision (paper_id, part, version desc);

alter table paper enable row level security;
alter table paper force row level security;
create policy reading on paper for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on paper to raadslag_clerk using (true) with check (true);

-- Whatever belongs to a paper is as readable as the paper.
alter table paper_author enable row level security;
alter table paper_author force row level security;
create policy reading on paper_author for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_author to raadslag_clerk using (true) with check (true);

alter table paper_passing enable row level security;
alter table paper_passing force row level security;
create policy reading on paper_passing for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_passing to raadslag_clerk using (true) with check (true);

alter table paper_part enable row level security;
alter table paper_part force row level security;
create policy reading on paper_part for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_part to raadslag_clerk using (true) with check (true);

alter table paper_revision enable row level security;
alter table paper_revision force row level security;
create policy reading on paper_revision for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_revision to raadslag_clerk using (true) with check (true);

-- Templates hold no case's text: whoever works here may know them.
grant select on paper_template, paper_template_version, paper, paper_author, paper_passing, paper_part, paper_revision
    to raadslag_reader;
grant select, insert, update on paper_template, paper, paper_part, paper_revision to raadslag_clerk;
grant select, insert on paper_template_version to raadslag_clerk;
grant select, insert, delete on paper_author, paper_passing to raadslag_clerk;
