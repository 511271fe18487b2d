-- Whoever is recused at the meeting is shut out as long as the recusal stands.
alter table item_exclusion add column by_recusal boolean not null default false;
