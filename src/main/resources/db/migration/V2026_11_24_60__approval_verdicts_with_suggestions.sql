-- How many changes whoever gave the verdict had proposed that nobody had answered.
alter table verdict add column suggestions int not null default 0 check (suggestions >= 0);
