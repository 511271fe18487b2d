-- Those who may join are never more than those who may know of the meeting.
drop policy reading on meeting_link;
create policy reading on meeting_link for select to raadslag_reader
    using (may_read(audience, excluded) and exists (select from meeting m where m.id = meeting_id));
