-- What of the year wheel the item is.
alter table agenda_item add column standing_id bigint references standing_item;
create index agenda_item_standing on agenda_item (standing_id) where standing_id is not null;

-- The number it was first sent out with, kept for good.
alter table agenda_item add column number int check (number > 0);
grant update (number) on agenda_item to raadslag_clerk;

alter table agenda_item no force row level security;
alter table dispatch no force row level security;
update agenda_item i set number = n.number
  from (select id, row_number() over (partition by meeting_id order by position, id) as number
          from agenda_item
         where removed_at is null and kind <> 'HEADING'
           and exists (select from dispatch d where d.meeting_id = agenda_item.meeting_id and d.at >= added_at)) n
 where n.id = i.id;
alter table agenda_item force row level security;
alter table dispatch force row level security;

-- Whether a committee's items are numbered through the year; the newest row counts, without one they are not.
create table agenda_numbering (
    id           bigint generated always as identity primary key,
    committee_id bigint      not null references committee,
    running      boolean     not null,
    at           timestamptz not null,
    by           bigint      not null references person
);

create index agenda_numbering_committee on agenda_numbering (committee_id, id);

create trigger append_only before update or delete or truncate on agenda_numbering
    for each statement execute function refuse_change();

alter table agenda_numbering enable row level security;
alter table agenda_numbering force row level security;
create policy reading on agenda_numbering for select to raadslag_reader
    using (exists (select from committee c where c.id = committee_id));
create policy clerk on agenda_numbering to raadslag_clerk using (true) with check (true);

grant select on agenda_numbering to raadslag_reader;
grant select, insert on agenda_numbering to raadslag_clerk;
