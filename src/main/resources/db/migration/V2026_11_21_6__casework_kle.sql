-- KLE subjects, groups and main groups by number: '81', '81.37', '81.37.00'. Expired numbers stay.
create table kle_subject (
    number     text primary key check (number ~ '^\d\d(\.\d\d(\.\d\d)?)?$'),
    title      text not null,
    expired_on date
);

grant select on kle_subject to raadslag_reader;
grant select, insert, update on kle_subject to raadslag_clerk;
