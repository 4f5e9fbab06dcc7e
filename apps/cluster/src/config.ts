import { parseArgs } from 'node:util';
import { BootFailure, readLocalConfig, type LocalConfig } from '#local';

export interface ClusterConfig extends LocalConfig {
  replicas: number;
  /** An administrator's address of PostgreSQL; embedded without it. */
  postgresUrl: string | undefined;
  /** `host:port,…`; without it the broker that the tests use. */
  kafkaBrokers: string | undefined;
  /** What the apps are given besides their own variables: PATH, proxies, OTEL_*, TIME_ZONE … */
  inherited: NodeJS.ProcessEnv;
}

const usage = 'Usage: npm run start:kafka [-- --replicas N], N from 1 to 9';

export function readClusterConfig(args: string[], env: NodeJS.ProcessEnv = process.env): ClusterConfig {
  const replicas = Number(parse(args) ?? 1);
  if (!Number.isInteger(replicas) || replicas < 1 || replicas > 9) throw new BootFailure(usage);
  const postgresUrl = env['POSTGRES_URL']?.trim() || undefined;
  if (postgresUrl && !/^postgres(ql)?:$/.test(URL.parse(postgresUrl)?.protocol ?? ''))
    throw new BootFailure('POSTGRES_URL must be an address like postgres://user:password@host:5432/postgres');
  const kafkaBrokers = env['KAFKA_BROKERS']?.trim() || undefined;
  return { ...readLocalConfig(env), replicas, postgresUrl, kafkaBrokers, inherited: env };
}

function parse(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { replicas: { type: 'string' } } }).values.replicas;
  } catch {
    throw new BootFailure(usage);
  }
}
