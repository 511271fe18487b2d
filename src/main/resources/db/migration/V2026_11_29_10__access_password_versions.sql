-- A log-in begins only by the password that holds when it begins: each time one is set, those checked before are of no use.
alter table account add column password_version bigint not null default 0;
