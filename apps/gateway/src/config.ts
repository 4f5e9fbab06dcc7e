import type { IdentityConfig } from '#auth';

/** The services behind the gateway, in the order in which their routes are documented. */
export const serviceNames = ['membership', 'meetings', 'working-groups', 'notifications'] as const;
export type ServiceName = (typeof serviceNames)[number];

export interface GatewayConfig {
  host: string;
  /** 0: one that is free. */
  port: number;
  /** One or several base URLs a service: replicas of it. */
  upstreams: Record<ServiceName, readonly string[]>;
  identity: IdentityConfig;
  /** Requests a second for one `sub`, on this replica. */
  rateLimit: number;
  logLevel: string;
}

interface Variable {
  name: string;
  default?: string;
  /** What it is for; the README's table has the same words. */
  meaning: string;
}

/** Everything the gateway reads from its environment. */
export const variables: readonly Variable[] = [
  { name: 'MEMBERSHIP_URL', meaning: 'base URL of membership, or several, comma-separated' },
  { name: 'MEETINGS_URL', meaning: 'the same of meetings' },
  { name: 'WORKING_GROUPS_URL', meaning: 'the same of working-groups' },
  { name: 'NOTIFICATIONS_URL', meaning: 'the same of notifications' },
  { name: 'OIDC_ISSUER', meaning: 'the `iss` of accepted tokens' },
  { name: 'OIDC_AUDIENCE', default: 'b40', meaning: 'the `aud` of accepted tokens' },
  { name: 'OIDC_JWKS_URL', meaning: 'where the issuer’s public keys are' },
  { name: 'HOST', default: '0.0.0.0', meaning: 'address to listen on' },
  { name: 'PORT', default: '3000', meaning: 'port of the API' },
  { name: 'MANAGEMENT_PORT', default: '3001', meaning: 'port of `/livez`, `/readyz`, `/metrics`' },
  { name: 'RATE_LIMIT', default: '100', meaning: 'requests a second for one `sub`, per replica' },
  { name: 'LOG_LEVEL', default: 'info', meaning: '`trace` `debug` `info` `warn` `error` `fatal` or `silent`' },
];

/** Something the operator has to put right: the message is one line and names the variable. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Environment = process.env): GatewayConfig & { managementPort: number } {
  const text = (name: string): string => {
    const value = env[name]?.trim() || variables.find((variable) => variable.name === name)?.default;
    if (value === undefined) throw new ConfigurationError(`${name} is missing`);
    return value;
  };
  const whole = (name: string, min: number, max: number): number => {
    const value = Number(text(name));
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    throw new ConfigurationError(`${name} must be a whole number from ${min} to ${max}, not ${JSON.stringify(env[name])}`);
  };
  const url = (name: string, value: string): string => {
    if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value.replace(/\/+$/, '');
    throw new ConfigurationError(`${name} must be an http or https URL, not ${JSON.stringify(value)}`);
  };
  const urls = (name: string): string[] =>
    text(name)
      .split(',')
      .map((one) => url(name, one.trim()));
  const level = text('LOG_LEVEL');
  if (!['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'].includes(level))
    throw new ConfigurationError(`LOG_LEVEL must be a level of pino, not ${JSON.stringify(level)}`);

  return {
    upstreams: {
      membership: urls('MEMBERSHIP_URL'),
      meetings: urls('MEETINGS_URL'),
      'working-groups': urls('WORKING_GROUPS_URL'),
      notifications: urls('NOTIFICATIONS_URL'),
    },
    identity: { issuer: text('OIDC_ISSUER'), audience: text('OIDC_AUDIENCE'), jwksUrl: url('OIDC_JWKS_URL', text('OIDC_JWKS_URL')) },
    host: text('HOST'),
    port: whole('PORT', 0, 65_535),
    managementPort: whole('MANAGEMENT_PORT', 0, 65_535),
    rateLimit: whole('RATE_LIMIT', 1, 1_000_000),
    logLevel: level,
  };
}
