-- A sitting grows while it is the last at its part; whose it is, of what and since when never changes.
revoke update on paper_revision from raadslag_clerk;
grant update (version, content, saved_at, save_id) on paper_revision to raadslag_clerk;

create function refuse_to_rewrite_sitting() returns trigger language plpgsql as $$
begin
    if exists (select from paper_revision later
                where later.paper_id = old.paper_id and later.part = old.part and later.version > old.version) then
        raise exception 'Only the last sitting at a part may grow' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger last_sitting_only before update on paper_revision
    for each row execute function refuse_to_rewrite_sitting();
