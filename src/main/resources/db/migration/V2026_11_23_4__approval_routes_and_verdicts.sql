-- The ways papers go on their way to an agenda, by kind of committee.
create table approval_route (
    id           bigint generated always as identity primary key,
    name         text    not null unique check (name <> ''),
    kinds        text[]  not null,
    committee_id bigint references committee,
    steps        jsonb   not null,
    asks_again   boolean not null,
    retired_at   timestamptz
);

-- A paper sent on its way; the route as it was that day.
create table submission (
    id         bigint generated always as identity primary key,
    paper_id   bigint      not null references paper,
    meeting_id uuid references meeting,
    route      text        not null,
    asks_again boolean     not null,
    by         bigint      not null references person,
    at         timestamptz not null
);

create index submission_paper on submission (paper_id, id desc);

-- Steps with the same turn are asked at once; the next turn comes when all of them have approved.
create table approval_step (
    id            bigint generated always as identity primary key,
    submission_id bigint not null references submission,
    position      int    not null,
    turn          int    not null,
    name          text   not null,
    person_id     bigint not null references person,
    due           date,
    unique (submission_id, position)
);

create index approval_step_person on approval_step (person_id);

-- Somebody else does the step instead.
create table take_over (
    id        bigint generated always as identity primary key,
    step_id   bigint      not null references approval_step,
    person_id bigint      not null references person,
    at        timestamptz not null
);

create table verdict (
    id       bigint generated always as identity primary key,
    step_id  bigint      not null references approval_step,
    by       bigint      not null references person,
    at       timestamptz not null,
    approved boolean     not null,
    reason   text,
    snapshot jsonb       not null,
    check (approved or reason <> '')
);

create index verdict_step on verdict (step_id, id desc);

create table submission_recall (
    submission_id bigint primary key references submission,
    by            bigint      not null references person,
    at            timestamptz not null
);

create trigger append_only before update or delete or truncate on submission for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on approval_step for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on take_over for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on verdict for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on submission_recall for each statement execute function refuse_change();

-- Whatever belongs to a paper is as readable as the paper.
alter table submission enable row level security;
alter table submission force row level security;
create policy reading on submission for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on submission to raadslag_clerk using (true) with check (true);

alter table approval_step enable row level security;
alter table approval_step force row level security;
create policy reading on approval_step for select to raadslag_reader
    using (exists (select from submission s where s.id = submission_id));
create policy clerk on approval_step to raadslag_clerk using (true) with check (true);

alter table take_over enable row level security;
alter table take_over force row level security;
create policy reading on take_over for select to raadslag_reader
    using (exists (select from approval_step s where s.id = step_id));
create policy clerk on take_over to raadslag_clerk using (true) with check (true);

alter table verdict enable row level security;
alter table verdict force row level security;
create policy reading on verdict for select to raadslag_reader
    using (exists (select from approval_step s where s.id = step_id));
create policy clerk on verdict to raadslag_clerk using (true) with check (true);

alter table submission_recall enable row level security;
alter table submission_recall force row level security;
create policy reading on submission_recall for select to raadslag_reader
    using (exists (select from submission s where s.id = submission_id));
create policy clerk on submission_recall to raadslag_clerk using (true) with check (true);

grant select on approval_route, submission, approval_step, take_over, verdict, submission_recall to raadslag_reader;
grant select, insert, update on approval_route to raadslag_clerk;
grant select, insert on submission, approval_step, take_over, verdict, submission_recall to raadslag_clerk;
