-- The pictures in the text of items, under the ids the text names them by. Several editions may hold the same picture.
create table edition_picture (
    item_row   uuid   not null references edition_item,
    picture    uuid   not null,
    media_type text   not null,
    sha256     text   not null,
    bytes      bytea  not null,
    audience   text[] not null check (cardinality(audience) > 0),
    excluded   text[] not null default '{}',
    primary key (picture, item_row)
);

create trigger append_only before update or delete or truncate on edition_picture
    for each statement execute function refuse_change();

alter table edition_picture enable row level security;
alter table edition_picture force row level security;
-- Through edition_item's own policy: a picture is never more readable than its item.
create policy reading on edition_picture for select to raadslag_reader
    using (may_read(audience, excluded) and exists (select from edition_item i where i.id = item_row));
create policy clerk on edition_picture to raadslag_clerk using (true) with check (true);

grant select on edition_picture to raadslag_reader;
grant select, insert on edition_picture to raadslag_clerk;
