-- Working days before a committee's meetings; the newest row of a committee counts.
create table meeting_deadline_days (
    id           bigint generated always as identity primary key,
    committee_id bigint      not null references committee,
    case_in      integer     not null check (case_in between approved and 60),
    approved     integer     not null check (approved >= dispatched),
    dispatched   integer     not null check (dispatched >= 0),
    by           bigint references person,
    at           timestamptz not null
);

create index meeting_deadline_days_committee on meeting_deadline_days (committee_id, id);

-- What is said beside them about the law; the newest row counts. Paragraphs are renumbered, so the text is data.
create table meeting_deadline_law (
    id   bigint generated always as identity primary key,
    text text        not null,
    by   bigint references person,
    at   timestamptz not null
);

create trigger append_only before update or delete or truncate on meeting_deadline_days for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on meeting_deadline_law for each statement execute function refuse_change();

alter table meeting_deadline_days enable row level security;
alter table meeting_deadline_days force row level security;
create policy reading on meeting_deadline_days for select to raadslag_reader
    using (exists (select from committee c where c.id = committee_id));
create policy clerk on meeting_deadline_days to raadslag_clerk using (true) with check (true);

-- meeting_deadline_law holds nothing that is not known to all.
grant select on meeting_deadline_days, meeting_deadline_law to raadslag_reader;
grant select, insert on meeting_deadline_days, meeting_deadline_law to raadslag_clerk;
