-- Whom we have told that it is their turn; once for each verdict of the step that the text has overtaken.
create table turn_told (
    step_id   bigint      not null references approval_step,
    person_id bigint      not null references person,
    after     timestamptz not null,
    at        timestamptz not null,
    primary key (step_id, person_id, after)
);

create trigger append_only before update or delete or truncate on turn_told for each statement execute function refuse_change();

grant select, insert on turn_told to raadslag_clerk;
