-- Why the way was chosen; older choices do not say.
alter table adoption_way add column reason text check (reason <> '');
