-- Why a way was chosen, for those who sit in the committee or write for it; older choices do not say.
create table adoption_way_reason (
    way_id   bigint primary key references adoption_way,
    reason   text   not null check (reason <> ''),
    audience text[] not null,
    excluded text[] not null
);

create trigger append_only before update or delete or truncate on adoption_way_reason
    for each statement execute function refuse_change();

alter table adoption_way_reason enable row level security;
alter table adoption_way_reason force row level security;
create policy reading on adoption_way_reason for select to raadslag_reader using (may_read(audience, excluded));
create policy clerk on adoption_way_reason to raadslag_clerk using (true) with check (true);

grant select on adoption_way_reason to raadslag_reader;
grant select, insert on adoption_way_reason to raadslag_clerk;
