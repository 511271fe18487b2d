-- The minutes of one item while the meeting runs: read by those who sit in the committee, without those recused.
create table item_minutes (
    item_id    bigint primary key references agenda_item,
    meeting_id uuid        not null references meeting,
    begun_at   timestamptz not null,
    audience   text[]      not null check (cardinality(audience) > 0),
    excluded   text[]      not null default '{}'
);

create index item_minutes_meeting on item_minutes (meeting_id);

-- The decision and the open decision of a closed item, as they stand.
create table item_passage (
    item_id  bigint      not null references item_minutes,
    passage  text        not null check (passage in ('DECISION', 'OPEN_DECISION')),
    version  int         not null check (version > 0),
    content  jsonb       not null,
    saved_at timestamptz not null,
    saved_by bigint      not null references person,
    primary key (item_id, passage)
);

create table item_passage_version (
    item_id  bigint      not null references item_minutes,
    passage  text        not null,
    version  int         not null,
    content  jsonb       not null,
    saved_at timestamptz not null,
    saved_by bigint      not null references person,
    save_id  uuid        not null,
    primary key (item_id, passage, version)
);

-- What the item has come to; the latest counts.
create table item_conclusion (
    id           bigint generated always as identity primary key,
    item_id      bigint      not null references item_minutes,
    kind         text        not null check (kind in ('OUTCOME', 'NOTHING', 'OPEN')),
    outcome      text,
    postponed_to uuid references meeting,
    referred_to  bigint references committee,
    phrase_id    bigint references decision_phrase,
    at           timestamptz not null,
    by           bigint      not null references person,
    check ((kind = 'OUTCOME') = (outcome is not null)),
    check (postponed_to is null or outcome = 'POSTPONED'),
    check (referred_to is null or outcome = 'REFERRED')
);

create index item_conclusion_item on item_conclusion (item_id, id desc);

create table ballot (
    id        bigint generated always as identity primary key,
    item_id   bigint      not null references item_minutes,
    question  text        not null check (question <> ''),
    by_name   boolean     not null,
    in_favour int         not null check (in_favour >= 0),
    against   int         not null check (against >= 0),
    neither   int         not null check (neither >= 0),
    at        timestamptz not null,
    by        bigint      not null references person
);

create index ballot_item on ballot (item_id);

create table ballot_vote (
    ballot_id bigint not null references ballot,
    person_id bigint not null references person,
    vote      text   not null check (vote in ('FOR', 'AGAINST', 'NEITHER')),
    primary key (ballot_id, person_id)
);

create table ballot_removal (
    ballot_id bigint primary key references ballot,
    at        timestamptz not null,
    by        bigint      not null references person
);

create table item_statement (
    id        bigint generated always as identity primary key,
    item_id   bigint      not null references item_minutes,
    kind      text        not null check (kind in ('DISSENT', 'REMARK')),
    person_id bigint      not null references person,
    text      text        not null check (text <> ''),
    at        timestamptz not null,
    by        bigint      not null references person
);

create index item_statement_item on item_statement (item_id);

create table item_statement_removal (
    statement_id bigint primary key references item_statement,
    at           timestamptz not null,
    by           bigint      not null references person
);

create trigger append_only before update or delete or truncate on item_passage_version
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on item_conclusion
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on ballot
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on ballot_vote
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on ballot_removal
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on item_statement
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on item_statement_removal
    for each statement execute function refuse_change();

alter table item_minutes enable row level security;
alter table item_minutes force row level security;
create policy reading on item_minutes for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on item_minutes to raadslag_clerk using (true) with check (true);

alter table item_passage enable row level security;
alter table item_passage force row level security;
create policy reading on item_passage for select to raadslag_reader
    using (exists (select from item_minutes m where m.item_id = item_passage.item_id));
create policy clerk on item_passage to raadslag_clerk using (true) with check (true);

alter table item_passage_version enable row level security;
alter table item_passage_version force row level security;
create policy reading on item_passage_version for select to raadslag_reader
    using (exists (select from item_minutes m where m.item_id = item_passage_version.item_id));
create policy clerk on item_passage_version to raadslag_clerk using (true) with check (true);

alter table item_conclusion enable row level security;
alter table item_conclusion force row level security;
create policy reading on item_conclusion for select to raadslag_reader
    using (exists (select from item_minutes m where m.item_id = item_conclusion.item_id));
create policy clerk on item_conclusion to raadslag_clerk using (true) with check (true);

alter table ballot enable row level security;
alter table ballot force row level security;
create policy reading on ballot for select to raadslag_reader
    using (exists (select from item_minutes m where m.item_id = ballot.item_id));
create policy clerk on ballot to raadslag_clerk using (true) with check (true);

alter table item_statement enable row level security;
alter table item_statement force row level security;
create policy reading on item_statement for select to raadslag_reader
    using (exists (select from item_minutes m where m.item_id = item_statement.item_id));
create policy clerk on item_statement to raadslag_clerk using (true) with check (true);

alter table ballot_vote enable row level security;
alter table ballot_vote force row level security;
create policy reading on ballot_vote for select to raadslag_reader
    using (exists (select from ballot b where b.id = ballot_id));
create policy clerk on ballot_vote to raadslag_clerk using (true) with check (true);

alter table ballot_removal enable row level security;
alter table ballot_removal force row level security;
create policy reading on ballot_removal for select to raadslag_reader
    using (exists (select from ballot b where b.id = ballot_id));
create policy clerk on ballot_removal to raadslag_clerk using (true) with check (true);

alter table item_statement_removal enable row level security;
alter table item_statement_removal force row level security;
create policy reading on item_statement_removal for select to raadslag_reader
    using (exists (select from item_statement s where s.id = statement_id));
create policy clerk on item_statement_removal to raadslag_clerk using (true) with check (true);

grant select on item_minutes, item_passage, item_passage_version, item_conclusion, ballot, ballot_vote, ballot_removal,
    item_statement, item_statement_removal to raadslag_reader;
grant select, insert on item_minutes, item_passage, item_passage_version, item_conclusion, ballot, ballot_vote,
    ballot_removal, item_statement, item_statement_removal to raadslag_clerk;
grant update (version, content, saved_at, saved_by) on item_passage to raadslag_clerk;
grant update (excluded) on item_minutes to raadslag_clerk;
