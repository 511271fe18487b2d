-- That a referral lets its case pass the committee it was sent to, and that this was taken out again with it.
create table referral_passing (
    referral_id bigint      not null references referral,
    what        text        not null check (what in ('ADDED', 'TAKEN_OUT')),
    at          timestamptz not null,
    primary key (referral_id, what)
);

create trigger append_only before update or delete or truncate on referral_passing
    for each statement execute function refuse_change();

alter table referral_passing enable row level security;
alter table referral_passing force row level security;
create policy reading on referral_passing for select to raadslag_reader
    using (exists (select from referral r where r.id = referral_id));
create policy clerk on referral_passing to raadslag_clerk using (true) with check (true);

grant select on referral_passing to raadslag_reader;
grant select, insert on referral_passing to raadslag_clerk;

-- Whoever is kept from an item is not told by its referral what it is called.
drop policy reading on referral;
create policy reading on referral for select to raadslag_reader
    using (may_read(audience, excluded)
           and not exists (select from kept_from_item(from_meeting_id, item_id) kept (person)
                            where 'person:' || kept.person = any (reader_tokens())));

-- One case may be referred to a committee by two others.
alter table referral_item drop constraint referral_item_pkey, add primary key (item_id, referral_id);

-- Whether an item stands on an agenda, whatever the one who asks may read of that: not taken off since, nor on the
-- agenda of a meeting that was cancelled.
create policy owner on agenda_item for select to current_user using (true);
create policy owner on meeting_cancellation for select to current_user using (true);

create function item_stands(item bigint) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select exists (select from agenda_item i where i.id = item and i.removed_at is null
                          and not exists (select from meeting_cancellation c where c.meeting_id = i.meeting_id))
    $$;
