-- The membership that took the vacant seat; null when nobody did, and for vacancies filled before this was written down.
alter table vacancy add column filled_by bigint;
