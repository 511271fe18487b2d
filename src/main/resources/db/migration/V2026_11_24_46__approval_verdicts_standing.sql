-- When a verdict stopped counting, and when it counted again. Only for saying since when: whether it counts is asked of
-- the paper itself, each time.
create table verdict_standing (
    id         bigint generated always as identity primary key,
    verdict_id bigint      not null references verdict,
    stands     boolean     not null,
    at         timestamptz not null
);

create index verdict_standing_verdict on verdict_standing (verdict_id, id desc);

create trigger append_only before update or delete or truncate on verdict_standing
    for each statement execute function refuse_change();

alter table verdict_standing enable row level security;
alter table verdict_standing force row level security;
create policy reading on verdict_standing for select to raadslag_reader
    using (exists (select from verdict v where v.id = verdict_id));
create policy clerk on verdict_standing to raadslag_clerk using (true) with check (true);

grant select on verdict_standing to raadslag_reader;
grant select, insert on verdict_standing to raadslag_clerk;
