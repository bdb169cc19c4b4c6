#!/bin/sh
# The owner migrates, the running role owns nothing.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres \
  -v owner_password="$SHUNIU_DB_MIGRATION_PASSWORD" -v app_password="$SHUNIU_DB_PASSWORD" <<'SQL'
create role shuniu_owner login password :'owner_password';
create role shuniu_app login password :'app_password';
create database shuniu owner shuniu_owner;
SQL
