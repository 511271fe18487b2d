-- Days on which this municipality is closed beside the holidays, which are computed.
create table closing_day (
    day  date primary key,
    name text not null check (name <> '')
);

-- Holds nothing that is not known to all.
grant select on closing_day to raadslag_reader;
grant select, insert, update, delete on closing_day to raadslag_clerk;
