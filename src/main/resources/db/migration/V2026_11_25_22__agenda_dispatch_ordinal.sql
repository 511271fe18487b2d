-- Which of a meeting's supplementary agendas it was.
alter table dispatch add column ordinal int not null default 1 check (ordinal > 0);
