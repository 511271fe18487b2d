-- Stands in a database that holds Bakkedal Kommune and nobody real: only there may one log in with one click.
create table town (
    built_at timestamptz not null
);

create unique index town_once on town ((true));

grant select, insert on town to raadslag_clerk;
