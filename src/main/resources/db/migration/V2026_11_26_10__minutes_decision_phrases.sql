-- Standard phrases for decisions. One that is changed ends and another begins, so that old minutes keep theirs.
create table decision_phrase (
    id         bigint generated always as identity primary key,
    position   int    not null,
    words      text   not null check (words <> ''),
    outcome    text   not null,
    committees text[] not null,
    matters    text[] not null,
    from_day   date   not null,
    to_day     date check (to_day >= from_day)
);

insert into decision_phrase (position, words, outcome, committees, matters, from_day) values
    (10, 'Indstillingen blev godkendt.', 'APPROVED', '{}', '{DECISION}', '2000-01-01'),
    (20, '{udvalg} anbefaler over for Kommunalbestyrelsen, at indstillingen godkendes.', 'RECOMMENDED',
     '{FINANCE,STANDING}', '{DECISION}', '2000-01-01'),
    (30, '{udvalg} anbefaler, at indstillingen godkendes.', 'RECOMMENDED', '{MANAGEMENT,MED,OTHER}', '{DECISION}',
     '2000-01-01'),
    (40, '{udvalg} tog orienteringen til efterretning.', 'NOTED', '{}', '{INFORMATION,PLAIN}', '2000-01-01'),
    (50, '{udvalg} drøftede sagen.', 'DISCUSSED', '{}', '{DISCUSSION,DECISION,INFORMATION}', '2000-01-01'),
    (60, '{udvalg} havde temadrøftelsen.', 'DISCUSSED', '{}', '{THEME}', '2000-01-01'),
    (70, 'Dagsordenen blev godkendt.', 'APPROVED', '{}', '{PLAIN}', '2000-01-01'),
    (80, 'Referatet blev godkendt.', 'APPROVED', '{}', '{LAST_MINUTES}', '2000-01-01'),
    (90, 'Indstillingen blev forkastet.', 'REJECTED', '{}', '{DECISION}', '2000-01-01'),
    (100, 'Punktet blev udsat til næste møde.', 'POSTPONED', '{}', '{}', '2000-01-01'),
    (110, 'Punktet blev udsat til mødet den {dag}.', 'POSTPONED', '{}', '{}', '2000-01-01'),
    (120, 'Sagen blev henvist til {modtager}.', 'REFERRED', '{}', '{}', '2000-01-01'),
    (130, 'Punktet blev taget af dagsordenen.', 'WITHDRAWN', '{}', '{}', '2000-01-01');

grant select on decision_phrase to raadslag_reader;
grant select, insert on decision_phrase to raadslag_clerk;
grant update (to_day) on decision_phrase to raadslag_clerk;
