-- How a committee's minutes are adopted; the latest row holds.
create table adoption_way (
    id           bigint generated always as identity primary key,
    committee_id bigint      not null references committee,
    way          text        not null check (way in ('CHAIR', 'CHAIRS', 'SIGNATURES', 'NEXT_MEETING')),
    at           timestamptz not null,
    by           bigint      not null references person
);

create index adoption_way_committee on adoption_way (committee_id, id);

-- A draft is an edition; what is said of it names the edition and its hash.
create table minutes_adoption (
    id         bigint generated always as identity primary key,
    draft_id   uuid        not null references edition,
    person_id  bigint      not null references person,
    capacity   text        not null check (capacity in ('CHAIR', 'VICE_CHAIR', 'PARTICIPANT', 'NEXT_MEETING')),
    at         timestamptz not null,
    hash       text        not null,
    meeting_id uuid references meeting,
    check ((capacity = 'NEXT_MEETING') = (meeting_id is not null)),
    unique (draft_id, person_id, capacity)
);

create table signing_dissent (
    adoption_id bigint not null references minutes_adoption,
    item        text   not null,
    text        text   not null check (text <> ''),
    primary key (adoption_id, item)
);

create table minutes_remark (
    id        bigint generated always as identity primary key,
    draft_id  uuid        not null references edition,
    item      text,
    person_id bigint      not null references person,
    at        timestamptz not null,
    text      text        not null check (text <> '')
);

create index minutes_remark_draft on minutes_remark (draft_id);

create table minutes_remark_answer (
    remark_id bigint primary key references minutes_remark,
    at        timestamptz not null,
    by        bigint      not null references person,
    text      text        not null check (text <> '')
);

-- What was let through to a draft, and why.
create table minutes_passage (
    draft_id uuid not null references edition,
    item     text not null,
    rule     text not null,
    about    text not null,
    reason   text not null check (reason <> '')
);

create table minutes_release (
    draft_id       uuid primary key references edition,
    edition_id     uuid        not null references edition,
    at             timestamptz not null,
    by             bigint      not null references person,
    missing_reason text check (missing_reason <> '')
);

create trigger append_only before update or delete or truncate on adoption_way
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on minutes_adoption
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on signing_dissent
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on minutes_remark
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on minutes_remark_answer
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on minutes_passage
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on minutes_release
    for each statement execute function refuse_change();

alter table adoption_way enable row level security;
alter table adoption_way force row level security;
create policy reading on adoption_way for select to raadslag_reader
    using (exists (select from committee c where c.id = committee_id));
create policy clerk on adoption_way to raadslag_clerk using (true) with check (true);

-- What is said of a draft is as readable as the draft, and what is said of an item as its full content.
alter table minutes_adoption enable row level security;
alter table minutes_adoption force row level security;
create policy reading on minutes_adoption for select to raadslag_reader
    using (exists (select from edition e where e.id = draft_id));
create policy clerk on minutes_adoption to raadslag_clerk using (true) with check (true);

alter table signing_dissent enable row level security;
alter table signing_dissent force row level security;
create policy reading on signing_dissent for select to raadslag_reader
    using (exists (select from minutes_adoption a join edition_item i on i.edition_id = a.draft_id
                    where a.id = adoption_id and i.part <> 'FACE' and i.content->>'sourceId' = signing_dissent.item));
create policy clerk on signing_dissent to raadslag_clerk using (true) with check (true);

alter table minutes_remark enable row level security;
alter table minutes_remark force row level security;
create policy reading on minutes_remark for select to raadslag_reader
    using (exists (select from edition e where e.id = draft_id)
           and (item is null
                or exists (select from edition_item i where i.edition_id = draft_id and i.part <> 'FACE'
                                                        and i.content->>'sourceId' = minutes_remark.item)));
create policy clerk on minutes_remark to raadslag_clerk using (true) with check (true);

alter table minutes_remark_answer enable row level security;
alter table minutes_remark_answer force row level security;
create policy reading on minutes_remark_answer for select to raadslag_reader
    using (exists (select from minutes_remark r where r.id = remark_id));
create policy clerk on minutes_remark_answer to raadslag_clerk using (true) with check (true);

alter table minutes_passage enable row level security;
alter table minutes_passage force row level security;
create policy reading on minutes_passage for select to raadslag_reader
    using (exists (select from edition_item i where i.edition_id = draft_id and i.part <> 'FACE'
                                                and i.content->>'sourceId' = minutes_passage.item));
create policy clerk on minutes_passage to raadslag_clerk using (true) with check (true);

alter table minutes_release enable row level security;
alter table minutes_release force row level security;
create policy reading on minutes_release for select to raadslag_reader
    using (exists (select from edition e where e.id = draft_id));
create policy clerk on minutes_release to raadslag_clerk using (true) with check (true);

grant select on adoption_way, minutes_adoption, signing_dissent, minutes_remark, minutes_remark_answer,
    minutes_passage, minutes_release to raadslag_reader;
grant select, insert on adoption_way, minutes_adoption, signing_dissent, minutes_remark, minutes_remark_answer,
    minutes_passage, minutes_release to raadslag_clerk;
