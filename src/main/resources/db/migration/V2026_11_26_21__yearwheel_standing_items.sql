-- What must come up at a committee's meetings, and when. place: where on the agenda it comes by itself.
create table standing_item (
    id           bigint generated always as identity primary key,
    committee_id bigint      not null references committee,
    kind         text        not null check (kind in ('TOPIC', 'LAST_MINUTES')),
    title        text        not null check (title <> ''),
    minutes      int check (minutes between 1 and 600),
    guidance     text check (guidance <> ''),
    cadence      text        not null check (cadence in ('EVERY_MEETING', 'MONTHS', 'QUARTERLY', 'TWICE_A_YEAR')),
    months       int[]       not null default '{}',
    place        text        not null check (place in ('OPENING', 'BETWEEN', 'CLOSING')),
    from_day     date        not null,
    until_day    date check (until_day >= from_day),
    added_at     timestamptz not null,
    added_by     bigint references person,
    ended_at     timestamptz,
    ended_by     bigint references person,
    check ((cadence = 'MONTHS') = (cardinality(months) > 0))
);

create index standing_item_committee on standing_item (committee_id);

-- Committees that are there already have what every meeting has; new ones get the same when they are set up.
alter table committee no force row level security;
insert into standing_item (committee_id, kind, title, cadence, place, from_day, added_at)
select c.id, u.kind, u.title, 'EVERY_MEETING', u.place, current_date, now()
  from committee c
 cross join (values (1, 'TOPIC', 'Godkendelse af dagsorden', 'OPENING'),
                    (2, 'LAST_MINUTES', 'Godkendelse af referat', 'OPENING'),
                    (3, 'TOPIC', 'Eventuelt', 'CLOSING')) as u (n, kind, title, place)
 order by c.id, u.n;
alter table committee force row level security;

alter table standing_item enable row level security;
alter table standing_item force row level security;
create policy reading on standing_item for select to raadslag_reader
    using (('secretary:' || committee_id) = any (reader_tokens()));
create policy clerk on standing_item to raadslag_clerk using (true) with check (true);

grant select on standing_item to raadslag_reader;
grant select, insert on standing_item to raadslag_clerk;
grant update (title, minutes, guidance, cadence, months, place, until_day, ended_at, ended_by) on standing_item to raadslag_clerk;
