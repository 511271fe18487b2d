-- News for those who want one mail in the morning only, in their language and as little as a mail may say.
create table digest_news (
    id        bigint      generated always as identity primary key,
    person_id bigint      not null references person,
    at        timestamptz not null,
    words     text        not null,
    path      text        not null
);

create index digest_news_of_person on digest_news (person_id, at);

create trigger append_only before update or delete or truncate on digest_news for each statement execute function refuse_change();

alter table digest_news enable row level security;
alter table digest_news force row level security;
create policy clerk on digest_news to raadslag_clerk using (true) with check (true);

grant select, insert on digest_news to raadslag_clerk;
