-- The two roles of a service, made or brought up to date; run as a superuser in any database. Settings of the session say which:
--   b40.service            membership, meetings, working_groups, notifications
--   b40.migrate_password   of <service>_migrate, which owns the database and its schema
--   b40.run_password       of <service>_run, which reads and writes rows, and can neither make nor change nor drop a table
DO $$
DECLARE
  service text := current_setting('b40.service');
  role text;
  kind text;
BEGIN
  FOREACH kind IN ARRAY ARRAY['migrate', 'run'] LOOP
    role := service || '_' || kind;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      EXECUTE format('CREATE ROLE %I', role);
    END IF;
    EXECUTE format(
      'ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L',
      role, current_setting(format('b40.%s_password', kind)));
  END LOOP;
END
$$;
