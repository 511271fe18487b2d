-- What is said about a field of a paper, or about words in it: then the words as they were, and where they are now in the
-- proposed text of the field. No words are left where the two positions are the same.
create table comment_thread (
    id       bigint generated always as identity primary key,
    paper_id bigint not null references paper,
    field    text   not null check (field <> ''),
    quote    text check (quote <> ''),
    from_at  int check (from_at >= 0),
    to_at    int,
    check (to_at >= from_at),
    check ((quote is null) = (from_at is null) and (quote is null) = (to_at is null))
);

create index comment_thread_paper on comment_thread (paper_id, field);

-- One that is removed has no text any more.
create table comment_remark (
    id         bigint generated always as identity primary key,
    thread_id  bigint      not null references comment_thread,
    by         bigint      not null references person,
    at         timestamptz not null,
    text       text check (text <> ''),
    changed_at timestamptz,
    removed_at timestamptz,
    check ((text is null) = (removed_at is not null))
);

create index comment_remark_thread on comment_remark (thread_id, id);

-- A thread is resolved or opened again; the latest counts.
create table comment_turn (
    id        bigint generated always as identity primary key,
    thread_id bigint      not null references comment_thread,
    resolved  boolean     not null,
    by        bigint      not null references person,
    at        timestamptz not null
);

create index comment_turn_thread on comment_turn (thread_id, id desc);

create trigger append_only before update or delete or truncate on comment_turn
    for each statement execute function refuse_change();

create table comment_mention (
    remark_id bigint not null references comment_remark,
    person_id bigint not null references person,
    read_at   timestamptz,
    primary key (remark_id, person_id)
);

create index comment_mention_person on comment_mention (person_id) where read_at is null;

-- Whatever belongs to a paper is as readable as the paper.
alter table comment_thread enable row level security;
alter table comment_thread force row level security;
create policy reading on comment_thread for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on comment_thread to raadslag_clerk using (true) with check (true);

alter table comment_remark enable row level security;
alter table comment_remark force row level security;
create policy reading on comment_remark for select to raadslag_reader
    using (exists (select from comment_thread t where t.id = thread_id));
create policy clerk on comment_remark to raadslag_clerk using (true) with check (true);

alter table comment_turn enable row level security;
alter table comment_turn force row level security;
create policy reading on comment_turn for select to raadslag_reader
    using (exists (select from comment_thread t where t.id = thread_id));
create policy clerk on comment_turn to raadslag_clerk using (true) with check (true);

alter table comment_mention enable row level security;
alter table comment_mention force row level security;
create policy reading on comment_mention for select to raadslag_reader
    using (exists (select from comment_remark r where r.id = remark_id));
create policy clerk on comment_mention to raadslag_clerk using (true) with check (true);

grant select on comment_thread, comment_remark, comment_turn, comment_mention to raadslag_reader;
grant select, insert, update on comment_thread, comment_remark, comment_mention to raadslag_clerk;
grant select, insert on comment_turn to raadslag_clerk;
