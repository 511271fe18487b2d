-- The two hats the application's login may put on within a transaction; neither owns a table.
-- raadslag_reader sees what its tokens let it see. raadslag_clerk files editions and keeps the index, and sees all.
-- Both roles, and raadslag_app that may become them, are made before the first migration (module store).

create function reader_tokens() returns text[]
    language sql stable
    return coalesce(nullif(current_setting('raadslag.tokens', true), ''), '{}')::text[];

create function may_read(audience text[], excluded text[]) returns boolean
    language sql stable
    return audience && reader_tokens() and not excluded && reader_tokens();

create table person (
    id         bigint generated always as identity primary key,
    name       text not null check (name <> ''),
    title      text,
    email      text unique check (email = lower(email)),
    about_da   text,
    about_en   text,
    created_at timestamptz not null
);

create table account (
    person_id     bigint primary key references person,
    password_hash text,
    created_at    timestamptz not null
);

create table account_role (
    person_id bigint not null references account,
    role      text   not null check (role in ('READER', 'AUTHOR', 'APPROVER', 'SECRETARY', 'ADMINISTRATOR')),
    primary key (person_id, role)
);

-- An account is closed by a row, never by deletion.
create table account_closure (
    person_id bigint primary key references account,
    at        timestamptz not null,
    reason    text        not null
);

-- One-time links: the first administrator's, and later the forgotten password's.
create table log_in_link (
    token_hash text primary key,
    person_id  bigint references person,
    purpose    text        not null check (purpose in ('FIRST_ADMINISTRATOR', 'SET_PASSWORD')),
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- A reader gets to know who people are, as far as the policy of person lets on, and nothing about accounts.
grant select (id, name, title, about_da, about_en) on person to raadslag_reader;
grant select, insert, update on person, account, log_in_link to raadslag_clerk;
grant select, insert, delete on account_role to raadslag_clerk;
grant select, insert on account_closure to raadslag_clerk;
