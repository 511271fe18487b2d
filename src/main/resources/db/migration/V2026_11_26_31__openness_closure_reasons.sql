-- Why cases may be closed, as this municipality words it. A case keeps the words it was closed by: a reason is never reworded, it is
-- taken off the list and another put on. The law is cited as the municipality reads it; the citations are data and to be checked.
create table closure_reason (
    id         bigint generated always as identity primary key,
    name       text not null check (name <> ''),
    wording    text not null check (wording <> ''),
    source     text not null check (source <> ''),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from - 1)
);

-- Holds nothing that is not known to all.
grant select on closure_reason to raadslag_reader;
grant select, insert on closure_reason to raadslag_clerk;
grant update (valid_to) on closure_reason to raadslag_clerk;

insert into closure_reason (name, wording, source, valid_from)
values ('Enkeltpersoners private forhold', 'Sagen angår enkeltpersoners private forhold.',
        'kommunestyrelsesloven § 10; forvaltningsloven § 27', '2000-01-01'),
       ('Ansættelse og personale', 'Sagen angår ansatte eller ansøgere.',
        'kommunestyrelsesloven § 10; forvaltningsloven § 27', '2000-01-01'),
       ('Køb og salg af ejendom', 'Sagen angår køb, salg eller leje af fast ejendom, før der er indgået aftale.',
        'kommunestyrelsesloven § 10', '2000-01-01'),
       ('Kontrakt, udbud og prisforhandling', 'Sagen angår priser eller vilkår, der forhandles eller er i udbud.',
        'kommunestyrelsesloven § 10', '2000-01-01'),
       ('Virksomheders forretningsforhold', 'Sagen angår en virksomheds drifts- eller forretningsforhold.',
        'kommunestyrelsesloven § 10; forvaltningsloven § 27', '2000-01-01'),
       ('Kommunens økonomiske interesser', 'Sagen angår kommunens økonomiske interesser.',
        'kommunestyrelsesloven § 10', '2000-01-01'),
       ('Retssag og tvist', 'Sagen angår en retssag eller tvist, som kommunen er part i.',
        'kommunestyrelsesloven § 10', '2000-01-01');
