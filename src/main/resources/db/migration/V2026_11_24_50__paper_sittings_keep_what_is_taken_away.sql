-- How many signs the saves of a sitting have taken away; when they are many, the next save begins another.
alter table paper_revision add column lost int not null default 0 check (lost >= 0);
grant update (lost) on paper_revision to raadslag_clerk;
