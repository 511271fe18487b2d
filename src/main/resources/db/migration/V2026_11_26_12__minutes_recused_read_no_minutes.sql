-- Whoever is noted as recused in an item reads nothing of its minutes from that moment on, whatever stands there.
drop policy reading on item_minutes;
create policy reading on item_minutes for select to raadslag_reader
    using (may_read(audience, excluded)
           and not exists (
               select from attendance_event e
                where e.meeting_id = item_minutes.meeting_id
                  and e.from_item = item_minutes.item_id
                  and e.kind = 'RECUSED'
                  and 'person:' || e.person_id = any (reader_tokens())
                  and not exists (select from attendance_undoing u where u.event_id = e.id)));
