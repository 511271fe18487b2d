-- That somebody is shut out from one item of a meeting with all its papers, in every edition of every document of the meeting, those
-- published before it among them. It stands beside the editions, which never change, and holds until somebody is let back in.
create table item_exclusion (
    id         bigint generated always as identity primary key,
    meeting_id uuid        not null references meeting,
    source_id  text        not null check (source_id <> ''),
    person_id  bigint      not null references person,
    reason     text        not null check (reason <> ''),
    at         timestamptz not null,
    by         bigint      not null references person,
    audience   text[]      not null check (cardinality(audience) > 0),
    excluded   text[]      not null default '{}'
);

create index item_exclusion_meeting on item_exclusion (meeting_id, source_id);
create index item_exclusion_person on item_exclusion (person_id);

create table item_readmission (
    exclusion_id bigint primary key references item_exclusion,
    at           timestamptz not null,
    by           bigint      not null references person
);

create trigger append_only before update or delete or truncate on item_exclusion
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on item_readmission
    for each statement execute function refuse_change();

alter table item_exclusion enable row level security;
alter table item_exclusion force row level security;
create policy reading on item_exclusion for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on item_exclusion to raadslag_clerk using (true) with check (true);
-- For the functions below, which run as the owner.
create policy owner on item_exclusion for select to current_user using (true);

alter table item_readmission enable row level security;
alter table item_readmission force row level security;
create policy reading on item_readmission for select to raadslag_reader
    using (exists (select from item_exclusion x where x.id = exclusion_id));
create policy clerk on item_readmission to raadslag_clerk using (true) with check (true);
create policy owner on item_readmission for select to current_user using (true);

grant select on item_exclusion, item_readmission to raadslag_reader;
grant select, insert on item_exclusion, item_readmission to raadslag_clerk;

-- Whether the reader is shut out from anything at all: asked once for each query, so that nobody else pays for it.
create function excluded_from_any() returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return exists (select from item_exclusion x
                    where x.person_id in (select substr(word, 8)::bigint from unnest(reader_tokens()) word
                                           where word like 'person:%')
                      and not exists (select from item_readmission r where r.exclusion_id = x.id));

create function is_excluded(edition uuid, source text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return exists (select from item_exclusion x join edition e on e.meeting_id = x.meeting_id
                    where e.id = edition and x.source_id = source
                      and 'person:' || x.person_id = any (reader_tokens())
                      and not exists (select from item_readmission r where r.exclusion_id = x.id));

-- Attachments and pictures look through this policy, too. The public face of a closed item names no source: it stays.
alter policy reading on edition_item
    using (may_read(audience, excluded) and not is_withdrawn(edition_id)
           and not ((select excluded_from_any()) and is_excluded(edition_id, content ->> 'sourceId')));
alter policy owner on edition_item
    using (is_withdrawn(edition_id) and may_read(audience, excluded)
           and not is_excluded(edition_id, content ->> 'sourceId'));

-- What is indexed of a document says who may find it.
alter table publication_event drop constraint publication_event_what_check;
alter table publication_event add constraint publication_event_what_check
    check (what in ('PUBLISHED', 'WITHDRAWN', 'READERS_CHANGED'));
