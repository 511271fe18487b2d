-- Who is recused in an item of a meeting or shut out from it, whatever the one who asks may know of that.
create policy owner on attendance_event for select to current_user using (true);
create policy owner on attendance_undoing for select to current_user using (true);

create function kept_from_item(meeting uuid, item bigint) returns setof bigint
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select e.person_id from attendance_event e
         where e.meeting_id = meeting and e.from_item = item and e.kind = 'RECUSED'
           and not exists (select from attendance_undoing u where u.event_id = e.id)
         union
        select x.person_id from item_exclusion x
         where x.meeting_id = meeting and x.source_id = 'agenda-item:' || item
           and not exists (select from item_readmission r where r.exclusion_id = x.id)
    $$;

-- What was agreed to be done about an item, by whom and by when as it stands. due_on: the day, and of a task for a
-- meeting the day on which that was to be held when it was said.
create table task (
    id             bigint generated always as identity primary key,
    item_id        bigint      not null references agenda_item,
    meeting_id     uuid        not null references meeting,
    committee_id   bigint      not null references committee,
    what           text        not null check (what <> ''),
    owner_id       bigint      not null references person,
    due_on         date        not null,
    due_meeting_id uuid references meeting,
    at             timestamptz not null,
    by             bigint      not null references person,
    audience       text[]      not null check (cardinality(audience) > 0),
    excluded       text[]      not null default '{}'
);

create index task_item on task (item_id);
create index task_committee on task (committee_id);
create index task_owner on task (owner_id);

-- What has happened to it since; text: what was reported, or why.
create table task_event (
    id        bigint generated always as identity primary key,
    task_id   bigint      not null references task,
    kind      text        not null
        check (kind in ('REPORTED', 'DONE', 'DROPPED', 'REOPENED', 'HANDED_OVER', 'MOVED', 'REMOVED')),
    text      text check (text <> ''),
    to_person bigint references person,
    due_on    date,
    at        timestamptz not null,
    by        bigint      not null references person,
    check (kind not in ('REPORTED', 'DROPPED', 'MOVED') or text is not null),
    check ((kind = 'HANDED_OVER') = (to_person is not null)),
    check ((kind = 'MOVED') = (due_on is not null))
);

create index task_event_task on task_event (task_id, id);

-- Whom a mail has told of a task; once.
create table task_notice (
    task_id   bigint      not null references task,
    person_id bigint      not null references person,
    at        timestamptz not null,
    primary key (task_id, person_id)
);

create trigger append_only before update or delete or truncate on task_event
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on task_notice
    for each statement execute function refuse_change();

-- Read by those who may read the minutes of the item, and by whoever has the task; never by one kept from the item.
alter table task enable row level security;
alter table task force row level security;
create policy reading on task for select to raadslag_reader
    using ((may_read(audience, excluded) or 'person:' || owner_id = any (reader_tokens()))
           and not exists (select from kept_from_item(meeting_id, item_id) kept (person)
                            where 'person:' || kept.person = any (reader_tokens())));
create policy clerk on task to raadslag_clerk using (true) with check (true);

alter table task_event enable row level security;
alter table task_event force row level security;
create policy reading on task_event for select to raadslag_reader
    using (exists (select from task t where t.id = task_id));
create policy clerk on task_event to raadslag_clerk using (true) with check (true);

alter table task_notice enable row level security;
alter table task_notice force row level security;
create policy clerk on task_notice to raadslag_clerk using (true) with check (true);

grant select on task, task_event to raadslag_reader;
grant select, insert on task, task_event, task_notice to raadslag_clerk;
grant update (owner_id, due_on, due_meeting_id) on task to raadslag_clerk;
