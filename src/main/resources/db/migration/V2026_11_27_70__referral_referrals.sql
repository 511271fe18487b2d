-- That a meeting referred an item to another committee. The names and the day are those of that moment; title: what
-- everybody may know of the item who reads the agenda it stood on.
create table referral (
    id                bigint generated always as identity primary key,
    item_id           bigint      not null references agenda_item,
    from_meeting_id   uuid        not null references meeting,
    from_committee_id bigint      not null references committee,
    from_name         text        not null,
    held_on           date        not null,
    to_committee_id   bigint      not null references committee,
    to_name           text        not null,
    paper_id          bigint references paper,
    title             text        not null check (title <> ''),
    at                timestamptz not null,
    by                bigint      not null references person,
    audience          text[]      not null check (cardinality(audience) > 0),
    excluded          text[]      not null default '{}'
);

create index referral_from on referral (from_committee_id);
create index referral_to on referral (to_committee_id);
create index referral_item_referred on referral (item_id);
create index referral_meeting on referral (from_meeting_id);

-- It holds no longer: the record that said so was opened again.
create table referral_end (
    referral_id bigint primary key references referral,
    at          timestamptz not null,
    by          bigint      not null references person
);

-- The items it became: where the other committee takes it up, and where the first one hears the answer.
create table referral_item (
    item_id     bigint primary key references agenda_item,
    referral_id bigint      not null references referral,
    meeting_id  uuid        not null references meeting,
    what        text        not null check (what in ('TAKEN_UP', 'ANSWER')),
    at          timestamptz not null
);

create index referral_item_referral on referral_item (referral_id);
create index referral_item_meeting on referral_item (meeting_id);

create trigger append_only before update or delete or truncate on referral
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on referral_end
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on referral_item
    for each statement execute function refuse_change();

alter table referral enable row level security;
alter table referral force row level security;
create policy reading on referral for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on referral to raadslag_clerk using (true) with check (true);

alter table referral_end enable row level security;
alter table referral_end force row level security;
create policy reading on referral_end for select to raadslag_reader
    using (exists (select from referral r where r.id = referral_id));
create policy clerk on referral_end to raadslag_clerk using (true) with check (true);

alter table referral_item enable row level security;
alter table referral_item force row level security;
create policy reading on referral_item for select to raadslag_reader
    using (exists (select from referral r where r.id = referral_id));
create policy clerk on referral_item to raadslag_clerk using (true) with check (true);

grant select on referral, referral_end, referral_item to raadslag_reader;
grant select, insert on referral, referral_end, referral_item to raadslag_clerk;
