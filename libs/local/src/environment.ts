import http from 'node:http';

// What of the environment is not about the platform, and would reach it all the same.

/** PostgreSQL's messages are looked through; and a locale that the machine does not have is no reason not to start. */
export const inEnglish = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C' });

/**
 * PGSSLMODE, PGOPTIONS, PGDATA and the like speak of a PostgreSQL of the user's. `pg`, `initdb` and the server would all heed them, so
 * whoever starts a PostgreSQL of its own drops them, for itself and for the processes that it starts from then on.
 */
export function dropUsersVariables(env: NodeJS.ProcessEnv = process.env): void {
  for (const name of Object.keys(env)) if (/^PG[A-Z]+$/.test(name)) delete env[name];
}

/** Whether Node was told to send its requests through HTTP_PROXY and HTTPS_PROXY. */
function usesProxies({ NODE_USE_ENV_PROXY, NODE_OPTIONS = '' }: NodeJS.ProcessEnv): boolean {
  return NODE_USE_ENV_PROXY === '1' || [...process.execArgv, ...NODE_OPTIONS.split(' ')].includes('--use-env-proxy');
}

/**
 * What the platform on one machine asks itself goes past the proxies of the environment: a proxy elsewhere reaches another 127.0.0.1.
 * Processes that are started after this inherit it.
 */
export function askItselfDirectly(host: string, env: NodeJS.ProcessEnv = process.env): void {
  // The small name counts before the big one.
  const known = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
  const direct = [...known.split(/[,\s]+/).filter(Boolean), 'localhost', '127.0.0.1', '::1', host];
  env['no_proxy'] = env['NO_PROXY'] = [...new Set(direct)].join(',');
  // A machine's own Node may be older than the function (24.14).
  if (env === process.env && usesProxies(env)) (http as Partial<typeof http>).setGlobalProxyFromEnv?.({ ...env });
}
