-- The chair reads an agenda in the making, and those who record the meeting read it once it has been sent out.
grant update (audience) on agenda to raadslag_clerk;

alter table agenda no force row level security;
alter table meeting no force row level security;
alter table dispatch no force row level security;
update agenda a set audience = a.audience || array['chair:' || m.committee_id]
  from meeting m where m.id = a.meeting_id;
update agenda a set audience = a.audience || array['recorder:' || m.committee_id]
  from meeting m where m.id = a.meeting_id and exists (select from dispatch d where d.meeting_id = a.meeting_id)
   and 'recorder:' || m.committee_id <> all (a.audience);
alter table agenda force row level security;
alter table meeting force row level security;
alter table dispatch force row level security;

-- Why a case was given back, and what was let through the gate and why, may tell of what stands in closed cases: that
-- stays with the secretaries, and the former with whoever reads the case.
drop policy reading on agenda_item_return;
create policy reading on agenda_item_return for select to raadslag_reader
    using (exists (select from agenda_item i join meeting m on m.id = i.meeting_id
                    where i.id = item_id and ('secretary:' || m.committee_id) = any (reader_tokens()))
           or exists (select from agenda_item i join paper p on p.id = i.paper_id where i.id = item_id));

drop policy reading on gate_passage;
create policy reading on gate_passage for select to raadslag_reader
    using (exists (select from dispatch d join meeting m on m.id = d.meeting_id
                    where d.id = dispatch_id and ('secretary:' || m.committee_id) = any (reader_tokens())));
