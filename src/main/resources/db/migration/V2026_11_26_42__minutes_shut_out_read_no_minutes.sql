-- Whoever is shut out from an item with its papers reads nothing of its minutes either.
create function is_shut_out(meeting uuid, source text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return exists (select from item_exclusion x
                    where x.meeting_id = meeting and x.source_id = source
                      and 'person:' || x.person_id = any (reader_tokens())
                      and not exists (select from item_readmission r where r.exclusion_id = x.id));

drop policy reading on item_minutes;
create policy reading on item_minutes for select to raadslag_reader
    using (may_read(audience, excluded)
           and not exists (
               select from attendance_event e
                where e.meeting_id = item_minutes.meeting_id
                  and e.from_item = item_minutes.item_id
                  and e.kind = 'RECUSED'
                  and 'person:' || e.person_id = any (reader_tokens())
                  and not exists (select from attendance_undoing u where u.event_id = e.id))
           and not ((select excluded_from_any()) and is_shut_out(meeting_id, 'agenda-item:' || item_id)));
