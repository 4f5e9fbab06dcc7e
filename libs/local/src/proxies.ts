import { setGlobalProxyFromEnv } from 'node:http';

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
  if (env === process.env && usesProxies(env)) setGlobalProxyFromEnv({ ...env });
}
