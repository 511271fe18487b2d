-- An item under which a meeting takes up what earlier ones agreed is to be done.
alter table agenda_item drop constraint agenda_item_kind_check;
alter table agenda_item add constraint agenda_item_kind_check
    check (kind in ('PAPER', 'PLAIN', 'LAST_MINUTES', 'FOLLOW_UP', 'HEADING'));
