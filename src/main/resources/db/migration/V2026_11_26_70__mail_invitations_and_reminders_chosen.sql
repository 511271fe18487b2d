alter table mail_choice add invitations text not null default 'WITH_AGENDA'
    check (invitations in ('WITH_AGENDA', 'SIX_WEEKS_BEFORE', 'NEVER'));
alter table mail_choice add reminders text not null default 'DIGEST' check (reminders in ('OWN_MAIL', 'DIGEST'));
