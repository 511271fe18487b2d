-- The membership that left the seat vacant; null for vacancies written before.
alter table vacancy add column left_by bigint;
create unique index vacancy_left_by on vacancy (left_by) where left_by is not null;
