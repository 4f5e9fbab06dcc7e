/**
 * PGSSLMODE, PGOPTIONS, PGDATA and the like speak of a PostgreSQL of the user's. `pg`, `initdb` and the server would all heed them, so
 * whoever starts a PostgreSQL of its own drops them, for itself and for the processes that it starts from then on.
 */
export function dropUsersVariables(env: NodeJS.ProcessEnv = process.env): void {
  for (const name of Object.keys(env)) if (/^PG[A-Z]+$/.test(name)) delete env[name];
}
