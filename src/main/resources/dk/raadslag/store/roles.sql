create role raadslag_reader nologin;
create role raadslag_clerk nologin;
create role raadslag_owner login password :'owner_password';
create role raadslag_app login noinherit password :'app_password';
grant raadslag_reader, raadslag_clerk to raadslag_app;
create database raadslag owner raadslag_owner;
revoke connect, temporary on database raadslag from public;
grant connect on database raadslag to raadslag_app;
