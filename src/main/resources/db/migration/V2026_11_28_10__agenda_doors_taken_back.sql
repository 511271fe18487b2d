-- Nothing decided, after all: what was planned holds.
alter table agenda_item_openness alter column closed drop not null;
