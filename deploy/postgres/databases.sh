#!/bin/sh
# A database and two roles for each service, made or brought up to date. PGHOST, PGUSER and PGPASSWORD say where and as whom;
# <SERVICE>_MIGRATE_PASSWORD and <SERVICE>_RUN_PASSWORD are the roles' (letters and digits only).
set -eu
cd "$(dirname "$0")"
for service in "$@"; do
  upper=$(printf '%s' "$service" | tr '[:lower:]' '[:upper:]')
  # By the environment: arguments of a process can be read by others.
  PGOPTIONS="-c b40.service=$service -c b40.migrate_password=$(printenv "${upper}_MIGRATE_PASSWORD") -c b40.run_password=$(printenv "${upper}_RUN_PASSWORD")"
  export PGOPTIONS
  psql -qX -v ON_ERROR_STOP=1 -d postgres -f roles.sql
  if [ -z "$(psql -qtAX -d postgres -c "SELECT 1 FROM pg_database WHERE datname = '$service'")" ]; then
    psql -qX -v ON_ERROR_STOP=1 -d postgres -c "CREATE DATABASE $service"
  fi
  psql -qX -v ON_ERROR_STOP=1 -d "$service" -f grants.sql
done
