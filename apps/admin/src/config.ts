import { databaseUrl, readVariables, text, unless, type Declaration, type Environment } from '#configuration';
import { databaseThere } from '#database';
import { KafkaEventLog, PostgresEventLog, type EventLog } from '#events';
import { kafkaSecurity, kafkaSecurityVariables, migrationVariables, serviceVariables } from '#service';

const kafka = { KAFKA_BROKERS: serviceVariables.KAFKA_BROKERS, ...kafkaSecurityVariables };

/** Instead of Kafka, where there is none. */
const ownLog = {
  LOG_DATABASE_URL: {
    meaning: 'the database of the one-machine platform’s log, `b40_events`',
    default: 'none',
    secret: true,
    parse: unless('none', databaseUrl),
  },
} satisfies Declaration;

const token = {
  B40_TOKEN: { meaning: 'a token of the secretariat, for `import`', default: 'none', secret: true, parse: unless('none', text) },
} satisfies Declaration;

export const tokenVariable = (env: Environment = process.env): string | undefined => readVariables(token, env).B40_TOKEN;

/** A database that is away is waited for so long (ms): somebody sits in front. */
const patience = 5_000;

/** The role that the service runs with. */
export async function serviceDatabaseUrl(env: Environment = process.env): Promise<string> {
  const { DATABASE_URL } = readVariables({ DATABASE_URL: serviceVariables.DATABASE_URL }, env);
  await databaseThere(DATABASE_URL, { patience });
  return DATABASE_URL;
}

/** The role that may change the schema, where that is another. */
export async function migrationDatabaseUrl(env: Environment = process.env): Promise<string> {
  const { MIGRATION_DATABASE_URL: own } = readVariables(migrationVariables, env);
  if (own === undefined) return serviceDatabaseUrl(env);
  await databaseThere(own, { variable: 'MIGRATION_DATABASE_URL', patience });
  return own;
}

const say = (message: string) => void process.stderr.write(`${message}\n`);

/** Kafka as the services reach it; or the log in PostgreSQL where `LOG_DATABASE_URL` names it. */
export async function openLog(service: string, env: Environment = process.env): Promise<EventLog> {
  const { LOG_DATABASE_URL: log } = readVariables(ownLog, env);
  if (log !== undefined) {
    await databaseThere(log, { variable: 'LOG_DATABASE_URL', patience });
    return new PostgresEventLog(log);
  }
  const { KAFKA_BROKERS: brokers, ...security } = readVariables(kafka, env);
  return new KafkaEventLog(service, {
    brokers,
    clientId: 'b40-admin',
    logger: { debug: () => {}, warn: say, error: say },
    ...kafkaSecurity(security),
  });
}
