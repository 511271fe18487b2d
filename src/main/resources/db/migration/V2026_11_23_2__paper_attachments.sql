-- What is attached to a paper. A file is never changed: a newer one stands in front of it, and all are kept.
create table paper_attachment (
    id       bigint generated always as identity primary key,
    paper_id bigint  not null references paper,
    position int     not null check (position >= 0),
    name     text    not null check (name <> ''),
    closed   boolean not null
);

create index paper_attachment_paper on paper_attachment (paper_id, position);

create table paper_attachment_version (
    attachment_id bigint      not null references paper_attachment,
    number        int         not null check (number > 0),
    file_name     text        not null check (file_name <> ''),
    media_type    text        not null,
    size          bigint      not null check (size > 0),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes         bytea       not null,
    added_at      timestamptz not null,
    added_by      bigint      not null references person,
    primary key (attachment_id, number)
);

-- Nearly all kinds of files are compressed already.
alter table paper_attachment_version alter column bytes set storage external;

create trigger append_only before update or delete or truncate on paper_attachment_version
    for each statement execute function refuse_change();

create table paper_attachment_removal (
    attachment_id bigint primary key references paper_attachment,
    removed_at    timestamptz not null,
    removed_by    bigint      not null references person
);

create trigger append_only before update or delete or truncate on paper_attachment_removal
    for each statement execute function refuse_change();

-- Whatever belongs to a paper is as readable as the paper.
alter table paper_attachment enable row level security;
alter table paper_attachment force row level security;
create policy reading on paper_attachment for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_attachment to raadslag_clerk using (true) with check (true);

alter table paper_attachment_version enable row level security;
alter table paper_attachment_version force row level security;
create policy reading on paper_attachment_version for select to raadslag_reader
    using (exists (select from paper_attachment a where a.id = attachment_id));
create policy clerk on paper_attachment_version to raadslag_clerk using (true) with check (true);

alter table paper_attachment_removal enable row level security;
alter table paper_attachment_removal force row level security;
create policy reading on paper_attachment_removal for select to raadslag_reader
    using (exists (select from paper_attachment a where a.id = attachment_id));
create policy clerk on paper_attachment_removal to raadslag_clerk using (true) with check (true);

grant select on paper_attachment, paper_attachment_version, paper_attachment_removal to raadslag_reader;
grant select, insert, update on paper_attachment to raadslag_clerk;
grant select, insert on paper_attachment_version, paper_attachment_removal to raadslag_clerk;
