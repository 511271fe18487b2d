create table audit_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   text        not null,
    person_id bigint references person,
    act     text        not null,
    subject text        not null,
    detail  jsonb       not null default '{}'
);

create index audit_entry_subject on audit_entry (subject, id);

grant select, insert on audit_entry to raadslag_clerk;
