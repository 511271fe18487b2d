-- document: what stays the same over all editions of one meeting's agenda or minutes; its id is the id in FirstAgenda-style links.
create table edition (
    id            uuid primary key,
    document_id   uuid        not null,
    number        int         not null check (number > 0),
    meeting_id    uuid        not null references meeting,
    kind          text        not null check (kind in ('AGENDA', 'SUPPLEMENTARY_AGENDA', 'MINUTES')),
    ordinal       int         not null default 1 check (ordinal > 0),
    head          jsonb       not null,
    published_at  timestamptz not null,
    published_by  text        not null,
    source_name   text,
    source_sha256 text,
    content_sha256 text       not null,
    hash          text        not null unique,
    previous_hash text,
    audience      text[]      not null check (cardinality(audience) > 0),
    excluded      text[]      not null default '{}',
    unique (document_id, number),
    unique (meeting_id, kind, ordinal, number)
);

-- A closed item is two rows with one item_id: its public face and its full content, each with its own audience.
create table edition_item (
    id           uuid primary key,
    edition_id   uuid   not null references edition,
    item_id      uuid   not null,
    position     int    not null,
    part         text   not null check (part in ('OPEN', 'FACE', 'CLOSED')),
    number       text   not null,
    address      text   not null check (address ~ '^[A-Za-z0-9.-]+$'),
    title        text   not null,
    case_number  text,
    case_address text,
    kle          text,
    outcome      text,
    postponed_to text,
    content      jsonb  not null,
    audience     text[] not null check (cardinality(audience) > 0),
    excluded     text[] not null default '{}',
    unique (edition_id, item_id, part),
    unique (edition_id, address, part)
);

create index edition_item_edition on edition_item (edition_id, position);
create index edition_item_item on edition_item (item_id);
create index edition_item_case on edition_item (case_address) where case_address is not null;

create table attachment (
    id         uuid primary key,
    item_row   uuid   not null references edition_item,
    position   int    not null,
    name       text   not null,
    open       boolean not null,
    media_type text,
    sha256     text,
    bytes      bytea,
    audience   text[] not null check (cardinality(audience) > 0),
    excluded   text[] not null default '{}',
    check ((bytes is null) = (sha256 is null) and (bytes is null) = (media_type is null))
);

create index attachment_item on attachment (item_row, position);

-- The old address answers with the reason; the edition itself is no longer read by anyone.
create table withdrawal (
    edition_id   uuid primary key references edition,
    document_id  uuid        not null,
    meeting_id   uuid        not null references meeting,
    kind         text        not null,
    ordinal      int         not null,
    reason       text        not null check (reason <> ''),
    withdrawn_at timestamptz not null,
    withdrawn_by text        not null,
    audience     text[]      not null,
    excluded     text[]      not null default '{}'
);

create index withdrawal_document on withdrawal (document_id);

-- What has happened to editions, in the order it was committed; the search index follows it.
create table publication_event (
    seq        bigint generated always as identity primary key,
    edition_id uuid        not null references edition,
    what       text        not null check (what in ('PUBLISHED', 'WITHDRAWN')),
    at         timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end;
$$;

create trigger append_only before update or delete or truncate on edition for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on edition_item for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on attachment for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on withdrawal for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on publication_event for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_entry for each statement execute function refuse_change();

create function is_withdrawn(edition uuid) returns boolean
    language sql stable security definer set search_path = public
    return exists (select from withdrawal w where w.edition_id = edition);

-- The newest edition of a document is the current one even for those who may not read it: an older edition never steps in for it.
create function is_current(document uuid, edition_number int) returns boolean
    language sql stable security definer set search_path = public
    return not exists (select from edition e where e.document_id = document and e.number > edition_number);

alter table withdrawal enable row level security;
alter table withdrawal force row level security;
create policy reading on withdrawal for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on withdrawal to raadslag_clerk using (true) with check (true);
-- is_withdrawn and is_current run as the owner, whom forced row security would otherwise blind.
create policy owner on withdrawal for select to current_user using (true);

alter table edition enable row level security;
alter table edition force row level security;
create policy reading on edition for select to raadslag_reader using (may_read(audience, excluded) and not is_withdrawn(id));
create policy clerk on edition to raadslag_clerk using (true) with check (true);
create policy owner on edition for select to current_user using (true);

alter table edition_item enable row level security;
alter table edition_item force row level security;
create policy reading on edition_item for select to raadslag_reader
    using (may_read(audience, excluded) and not is_withdrawn(edition_id));
create policy clerk on edition_item to raadslag_clerk using (true) with check (true);

alter table attachment enable row level security;
alter table attachment force row level security;
-- Through edition_item's own policy: an attachment is never more readable than its item.
create policy reading on attachment for select to raadslag_reader
    using (may_read(audience, excluded) and exists (select from edition_item i where i.id = item_row));
create policy clerk on attachment to raadslag_clerk using (true) with check (true);

grant select on edition, edition_item, attachment, withdrawal to raadslag_reader;
grant select, insert on edition, edition_item, attachment, withdrawal, publication_event to raadslag_clerk;
