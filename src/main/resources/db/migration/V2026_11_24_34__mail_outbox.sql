-- Mail to be sent, handed in within the transaction of the act it tells of.
create table mail (
    id        uuid primary key,
    person_id bigint      not null references person,
    language  text        not null check (language in ('DA', 'EN')),
    letter    jsonb       not null,
    queued_at timestamptz not null
);

create index mail_queued on mail (queued_at);

-- Written before the mail server is given the mail. One that never ends was cut off: it may have been sent.
create table mail_attempt (
    mail_id  uuid        not null references mail,
    number   int         not null check (number > 0),
    begun_at timestamptz not null,
    primary key (mail_id, number)
);

-- Without an error it was sent; with one it is tried again at next_at, or given up.
create table mail_attempt_end (
    mail_id uuid        not null,
    number  int         not null,
    at      timestamptz not null,
    error   text,
    next_at timestamptz,
    primary key (mail_id, number),
    foreign key (mail_id, number) references mail_attempt
);

create table mail_choice (
    person_id bigint primary key references person,
    pace      text not null check (pace in ('AT_ONCE', 'DIGEST', 'NONE')),
    language  text not null check (language in ('DA', 'EN'))
);

-- One a day at most.
create table digest (
    person_id bigint      not null references person,
    day       date        not null,
    at        timestamptz not null,
    primary key (person_id, day)
);

create trigger append_only before update or delete or truncate on mail for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on mail_attempt for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on mail_attempt_end for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on digest for each statement execute function refuse_change();

-- An administrator sees what becomes of mail, and not what it says.
alter table mail enable row level security;
alter table mail force row level security;
create policy reading on mail for select to raadslag_reader using ('administrator' = any (reader_tokens()));
create policy clerk on mail to raadslag_clerk using (true) with check (true);

alter table mail_attempt enable row level security;
alter table mail_attempt force row level security;
create policy reading on mail_attempt for select to raadslag_reader using ('administrator' = any (reader_tokens()));
create policy clerk on mail_attempt to raadslag_clerk using (true) with check (true);

alter table mail_attempt_end enable row level security;
alter table mail_attempt_end force row level security;
create policy reading on mail_attempt_end for select to raadslag_reader using ('administrator' = any (reader_tokens()));
create policy clerk on mail_attempt_end to raadslag_clerk using (true) with check (true);

grant select (id, person_id, queued_at) on mail to raadslag_reader;
grant select on mail_attempt, mail_attempt_end to raadslag_reader;
grant select, insert on mail, mail_attempt, mail_attempt_end, digest to raadslag_clerk;
grant select, insert, update on mail_choice to raadslag_clerk;
