-- What a withdrawn document held is read by nobody. That it held an item of a certain case may be told to those who could read that
-- item; what a later edition took out, or closed to them, is not told.
create policy owner on edition_item for select to current_user
    using (is_withdrawn(edition_id) and may_read(audience, excluded));

create function withdrawn_treatments(which_case text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
    select distinct e.id from edition_item i join edition e on e.id = i.edition_id
     where i.case_address = which_case
       and is_current(e.document_id, e.number)
$$;

revoke execute on function withdrawn_treatments(text) from public;
grant execute on function withdrawn_treatments(text) to raadslag_reader, raadslag_clerk;

-- Nobody's temporary table comes before the real one.
alter function is_withdrawn(uuid) set search_path = public, pg_temp;
alter function is_current(uuid, int) set search_path = public, pg_temp;
