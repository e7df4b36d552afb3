#!/bin/bash
# Run by the postgres image once, on an empty volume: the database, its owner, and the lesser role of the application.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$DATABASE_OWNER_PASSWORD" --set=app_password="$DATABASE_APP_PASSWORD" <<'SQL'
create role phoihop_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role phoihop_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create database phoihop owner phoihop_owner;
revoke all on database phoihop from public;
grant connect on database phoihop to phoihop_app;
SQL
