-- A change of a route is a new version; papers on their way keep the steps they were sent with.
create table approval_route_version (
    route_id     bigint      not null references approval_route,
    number       int         not null check (number > 0),
    name         text        not null check (name <> ''),
    kinds        text[]      not null,
    committee_id bigint references committee,
    steps        jsonb       not null,
    asks_again   boolean     not null,
    made_at      timestamptz not null,
    made_by      text        not null,
    primary key (route_id, number)
);

insert into approval_route_version (route_id, number, name, kinds, committee_id, steps, asks_again, made_at, made_by)
select id, 1, name, kinds, committee_id, steps, asks_again, now(), 'Raadslag' from approval_route;

alter table approval_route
    drop column name,
    drop column kinds,
    drop column committee_id,
    drop column steps,
    drop column asks_again;

create trigger append_only before update or delete or truncate on approval_route_version
    for each statement execute function refuse_change();

-- A route holds no case's text: whoever works here may know it.
grant select on approval_route_version to raadslag_reader;
grant select, insert on approval_route_version to raadslag_clerk;
