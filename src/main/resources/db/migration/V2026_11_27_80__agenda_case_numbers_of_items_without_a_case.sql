-- The case number that a committee's items without a case are filed under, such as that of its meetings.
alter table agenda_numbering add column case_number text check (length(case_number) between 1 and 60);
