import { parseArgs } from 'node:util';
import { databaseUrl, hostAndPort, list, readVariables, unless, type Declaration } from '#configuration';
import { BootFailure, localVariables, readLocalConfig, type LocalConfig } from '#local';

/** Both may be left out: then there is a broker, or a PostgreSQL, of its own. */
export const clusterVariables = {
  ...localVariables,
  POSTGRES_URL: {
    meaning: 'an administrator’s address of PostgreSQL, `postgres://user:password@host:port/postgres`; embedded without it',
    default: 'embedded',
    secret: true,
    parse: unless('embedded', databaseUrl),
  },
  KAFKA_BROKERS: {
    meaning: '`host:port`, comma-separated; the broker that the tests use without it',
    default: 'local',
    parse: unless('local', (value) => list(hostAndPort)(value).join(',')),
  },
} satisfies Declaration;

export interface ClusterConfig extends LocalConfig {
  replicas: number;
  postgresUrl: string | undefined;
  kafkaBrokers: string | undefined;
  /** What the apps are given besides their own variables: PATH, proxies, OTEL_* … */
  inherited: NodeJS.ProcessEnv;
}

const usage = 'Usage: npm run start:kafka [-- --replicas N], N from 1 to 9';

export function readClusterConfig(args: string[], env: NodeJS.ProcessEnv = process.env): ClusterConfig {
  const replicas = Number(parse(args) ?? 1);
  if (!Number.isInteger(replicas) || replicas < 1 || replicas > 9) throw new BootFailure(usage);
  const { POSTGRES_URL, KAFKA_BROKERS } = readVariables(clusterVariables, env);
  return { ...readLocalConfig(env), replicas, postgresUrl: POSTGRES_URL, kafkaBrokers: KAFKA_BROKERS, inherited: env };
}

function parse(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { replicas: { type: 'string' } } }).values.replicas;
  } catch {
    throw new BootFailure(usage);
  }
}
