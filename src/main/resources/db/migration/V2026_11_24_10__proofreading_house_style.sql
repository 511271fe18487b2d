-- What a finding of each check means to the organisation; null is a check that is off. A check without a row means
-- what it usually does.
create table proofreading_weight (
    check_key  text        primary key check (check_key <> ''),
    severity   text        check (severity in ('MUST_MEND', 'ADVICE')),
    decided_at timestamptz not null,
    decided_by text        not null
);

-- The organisation's own words.
create table proofreading_word (
    word     text        primary key check (word <> ''),
    added_at timestamptz not null,
    added_by text        not null
);

grant select on proofreading_weight, proofreading_word to raadslag_reader;
grant select, insert, update on proofreading_weight to raadslag_clerk;
grant select, insert, delete on proofreading_word to raadslag_clerk;
