-- An agenda being put together; those in the audience are the committee's secretaries. What has been sent out is an edition.
create table agenda (
    meeting_id uuid primary key references meeting,
    begun_at   timestamptz not null,
    begun_by   bigint      not null references person,
    audience   text[]      not null check (cardinality(audience) > 0),
    excluded   text[]      not null default '{}'
);

create table agenda_item (
    id         bigint generated always as identity primary key,
    meeting_id uuid        not null references agenda,
    position   int         not null,
    kind       text        not null check (kind in ('PAPER', 'PLAIN', 'LAST_MINUTES', 'HEADING')),
    paper_id   bigint references paper,
    title      text check (title <> ''),
    minutes    int check (minutes between 1 and 600),
    added_at   timestamptz not null,
    added_by   bigint      not null references person,
    removed_at timestamptz,
    removed_by bigint references person,
    check ((kind = 'PAPER') = (paper_id is not null)),
    check ((kind = 'PAPER') = (title is null)),
    check ((removed_at is null) = (removed_by is null))
);

create index agenda_item_meeting on agenda_item (meeting_id, position);
create unique index agenda_item_paper on agenda_item (meeting_id, paper_id) where removed_at is null;

-- An item given back to its author keeps its place; it is back when a later row says so.
create table agenda_item_return (
    id      bigint generated always as identity primary key,
    item_id bigint      not null references agenda_item,
    at      timestamptz not null,
    by      bigint      not null references person,
    reason  text        not null check (reason <> '')
);

create table agenda_item_receipt (
    return_id bigint primary key references agenda_item_return,
    at        timestamptz not null,
    by        bigint      not null references person
);

-- That an agenda was sent out, and what was let through the gate before it, by whom and why.
create table dispatch (
    id          bigint generated always as identity primary key,
    meeting_id  uuid        not null references agenda,
    kind        text        not null check (kind in ('AGENDA', 'SUPPLEMENTARY_AGENDA')),
    edition_id  uuid        not null references edition,
    at          timestamptz not null,
    by          bigint      not null references person,
    late_reason text check (late_reason <> '')
);

create index dispatch_meeting on dispatch (meeting_id);

create table gate_passage (
    dispatch_id bigint not null references dispatch,
    item_id     bigint not null references agenda_item,
    rule        text   not null,
    about       text   not null,
    reason      text   not null check (reason <> '')
);

create trigger append_only before update or delete or truncate on dispatch
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on gate_passage
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on agenda_item_return
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on agenda_item_receipt
    for each statement execute function refuse_change();

alter table agenda enable row level security;
alter table agenda force row level security;
create policy reading on agenda for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on agenda to raadslag_clerk using (true) with check (true);

-- Whatever belongs to an agenda is as readable as the agenda; where a case has come to, to whoever reads the case.
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy reading on agenda_item for select to raadslag_reader
    using (exists (select from agenda a where a.meeting_id = agenda_item.meeting_id)
           or exists (select from paper p where p.id = paper_id));
create policy clerk on agenda_item to raadslag_clerk using (true) with check (true);

alter table agenda_item_return enable row level security;
alter table agenda_item_return force row level security;
create policy reading on agenda_item_return for select to raadslag_reader
    using (exists (select from agenda_item i where i.id = item_id));
create policy clerk on agenda_item_return to raadslag_clerk using (true) with check (true);

alter table agenda_item_receipt enable row level security;
alter table agenda_item_receipt force row level security;
create policy reading on agenda_item_receipt for select to raadslag_reader
    using (exists (select from agenda_item_return r where r.id = return_id));
create policy clerk on agenda_item_receipt to raadslag_clerk using (true) with check (true);

alter table dispatch enable row level security;
alter table dispatch force row level security;
create policy reading on dispatch for select to raadslag_reader
    using (exists (select from agenda a where a.meeting_id = dispatch.meeting_id));
create policy clerk on dispatch to raadslag_clerk using (true) with check (true);

alter table gate_passage enable row level security;
alter table gate_passage force row level security;
create policy reading on gate_passage for select to raadslag_reader
    using (exists (select from dispatch d where d.id = dispatch_id));
create policy clerk on gate_passage to raadslag_clerk using (true) with check (true);

grant select on agenda, agenda_item, agenda_item_return, agenda_item_receipt, dispatch, gate_passage to raadslag_reader;
grant select, insert on agenda, agenda_item_return, agenda_item_receipt, dispatch, gate_passage to raadslag_clerk;
grant select, insert on agenda_item to raadslag_clerk;
grant update (position, title, minutes, removed_at, removed_by) on agenda_item to raadslag_clerk;
-- For the lock that lets one secretary at a time change an agenda.
grant update (excluded) on agenda to raadslag_clerk;
