-- A seat that is filled the day it falls vacant keeps its row, with no day in it: who left it must not come back to it.
alter table vacancy
    drop constraint vacancy_check,
    add check (valid_to is null or valid_to >= valid_from or (filled_by is not null and valid_to = valid_from - 1));
