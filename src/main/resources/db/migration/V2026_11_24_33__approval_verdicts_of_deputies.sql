-- Whom a deputy decided for; null when it was one's own step.
alter table verdict add column instead_of bigint references person;
