-- Why somebody is recused is told to those who record the meeting and to the person; all others read that it is so.
create table recusal_reason (
    event_id bigint primary key references attendance_event,
    reason   text   not null check (reason <> ''),
    audience text[] not null check (cardinality(audience) > 0),
    excluded text[] not null default '{}'
);

-- Why a meeting was opened again may be personal too, and is told to those who record it.
create table reopening_reason (
    closing_id bigint primary key references meeting_reopening,
    reason     text   not null check (reason <> ''),
    audience   text[] not null check (cardinality(audience) > 0),
    excluded   text[] not null default '{}'
);

-- The owner of the tables moves what is there, and sees it only while row-level security is not forced on the owner.
alter table proceedings no force row level security;
alter table attendance_event no force row level security;
alter table meeting_closing no force row level security;
alter table meeting_reopening no force row level security;

insert into recusal_reason (event_id, reason, audience)
select e.id, e.reason,
       array(select word from unnest(p.audience) word where word like 'recorder:%') || ('person:' || e.person_id)
  from attendance_event e join proceedings p using (meeting_id)
 where e.kind = 'RECUSED';

insert into reopening_reason (closing_id, reason, audience)
select r.closing_id, r.reason, array(select word from unnest(p.audience) word where word like 'recorder:%')
  from meeting_reopening r join meeting_closing c on c.id = r.closing_id join proceedings p using (meeting_id);

alter table proceedings force row level security;
alter table attendance_event force row level security;
alter table meeting_closing force row level security;
alter table meeting_reopening force row level security;

alter table attendance_event drop column reason;
alter table meeting_reopening drop column reason;

create trigger append_only before update or delete or truncate on recusal_reason
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on reopening_reason
    for each statement execute function refuse_change();

alter table recusal_reason enable row level security;
alter table recusal_reason force row level security;
create policy reading on recusal_reason for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on recusal_reason to raadslag_clerk using (true) with check (true);

alter table reopening_reason enable row level security;
alter table reopening_reason force row level security;
create policy reading on reopening_reason for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on reopening_reason to raadslag_clerk using (true) with check (true);

grant select on recusal_reason, reopening_reason to raadslag_reader;
grant select, insert on recusal_reason, reopening_reason to raadslag_clerk;
