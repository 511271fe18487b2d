-- How many working days before the meeting the step is due: a meeting that is moved takes its deadlines with it. Null
-- in steps from before, which keep the day of their sending; due is what was told then.
alter table approval_step add column days_before int check (days_before >= 0);
