-- Who is logged in, each browser by the hash of the secret in its cookie: a restart logs nobody out.
create table log_in (
    secret_hash text primary key,
    person_id   bigint      not null references account,
    begun_at    timestamptz not null,
    seen_at     timestamptz not null
);

create index log_in_person on log_in (person_id);
create index log_in_seen on log_in (seen_at);

alter table log_in enable row level security;
alter table log_in force row level security;
create policy clerk on log_in to raadslag_clerk using (true) with check (true);

grant select, insert, update, delete on log_in to raadslag_clerk;
