-- What the two roles of a service may do; run as a superuser in the service's database, as often as wanted. b40.service as in roles.sql.
DO $$
DECLARE
  migrating text := current_setting('b40.service') || '_migrate';
  running text := current_setting('b40.service') || '_run';
BEGIN
  EXECUTE format('ALTER DATABASE %I OWNER TO %I', current_database(), migrating);
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), running);

  EXECUTE format('ALTER SCHEMA public OWNER TO %I', migrating);
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', running);

  -- What is there already, and what the migrating role will make: without the second a new table is closed to the running service.
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', running);
  EXECUTE format('GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO %I', running);
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', migrating, running);
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA public GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO %I', migrating, running);
END
$$;
