-- A membership that was taken back left nothing vacant and filled nothing. The owner of the tables mends what is there,
-- and sees it only while row-level security is not forced on the owner.
alter table vacancy no force row level security;
alter table membership no force row level security;

delete from vacancy where left_by is not null and not exists (select from membership m where m.id = left_by);
update vacancy set filled_by = null, valid_to = null
 where filled_by is not null and not exists (select from membership m where m.id = filled_by);

alter table vacancy force row level security;
alter table membership force row level security;

alter table vacancy
    add foreign key (left_by) references membership on delete cascade,
    add foreign key (filled_by) references membership on delete set null;
