-- Once sent out, an agenda is for those who hold the meeting as well; its papers are as closed as before.
-- For the while the owner of the tables sees their rows.
alter table agenda no force row level security;
alter table dispatch no force row level security;
alter table meeting no force row level security;

update agenda a
   set audience = a.audience || array['committee:' || m.committee_id, 'recorder:' || m.committee_id]
  from meeting m
 where m.id = a.meeting_id and exists (select from dispatch d where d.meeting_id = a.meeting_id);

alter table agenda force row level security;
alter table dispatch force row level security;
alter table meeting force row level security;

grant update (audience) on agenda to raadslag_clerk;

-- What was let through the gate, and why a case was given back, stays with those who put the agenda together.
drop policy reading on gate_passage;
create policy reading on gate_passage for select to raadslag_reader
    using (exists (select from dispatch d join meeting m on m.id = d.meeting_id
                    where d.id = dispatch_id
                      and reader_tokens() && array['secretary:' || m.committee_id, 'chair:' || m.committee_id]));

drop policy reading on agenda_item_return;
create policy reading on agenda_item_return for select to raadslag_reader
    using (exists (select from agenda_item i join meeting m on m.id = i.meeting_id
                    where i.id = item_id
                      and (reader_tokens() && array['secretary:' || m.committee_id, 'chair:' || m.committee_id]
                           or exists (select from paper p where p.id = i.paper_id))));
