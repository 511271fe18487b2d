-- What the Word file of a paper said when it was made: what comes back is compared with it.
create table manuscript_export (
    paper_id bigint      not null references paper,
    versions text        not null,
    said     jsonb       not null,
    at       timestamptz not null,
    primary key (paper_id, versions)
);

-- Files that were handed in, each once.
create table manuscript_return (
    id       uuid        primary key,
    paper_id bigint      not null references paper,
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name     text        not null,
    bytes    bytea       not null,
    at       timestamptz not null,
    by       bigint      not null references person,
    unique (paper_id, sha256)
);

alter table manuscript_return alter column bytes set storage external;

-- That what a file changes was taken into the paper as proposals.
create table manuscript_taking (
    return_id uuid        not null references manuscript_return,
    at        timestamptz not null,
    by        bigint      not null references person
);

create index manuscript_taking_return on manuscript_taking (return_id);

create trigger append_only before update or delete or truncate on manuscript_export
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on manuscript_return
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on manuscript_taking
    for each statement execute function refuse_change();

-- Whatever belongs to a paper is as readable as the paper.
alter table manuscript_export enable row level security;
alter table manuscript_export force row level security;
create policy reading on manuscript_export for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on manuscript_export to raadslag_clerk using (true) with check (true);

alter table manuscript_return enable row level security;
alter table manuscript_return force row level security;
create policy reading on manuscript_return for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on manuscript_return to raadslag_clerk using (true) with check (true);

alter table manuscript_taking enable row level security;
alter table manuscript_taking force row level security;
create policy reading on manuscript_taking for select to raadslag_reader
    using (exists (select from manuscript_return r where r.id = return_id));
create policy clerk on manuscript_taking to raadslag_clerk using (true) with check (true);

grant select on manuscript_export, manuscript_return, manuscript_taking to raadslag_reader;
grant select, insert on manuscript_export, manuscript_return, manuscript_taking to raadslag_clerk;
