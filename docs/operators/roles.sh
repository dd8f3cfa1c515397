#!/bin/sh
# Makes the application's role beside the owner: it may log in; migrations grant it everything else.
set -eu
password=$(cat "$OBI_APP_PASSWORD_FILE")
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v password="$password" <<'SQL'
CREATE ROLE obi_app LOGIN PASSWORD :'password';
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SQL
