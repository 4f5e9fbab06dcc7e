import type { DataSource } from 'typeorm';
import { topicOf } from '#contracts';
import { DatabaseRefused, dataSource, schemaFault, sqlOf } from '#database';
import { migrationsOf, type ServiceDefinition } from '#service';
import { serviceNames, services, type ServiceName } from '../../standalone/src/services.ts';
import { serviceDatabaseUrl } from './config.ts';
import { textOf, UsageError, type Given } from './verb.ts';

export const serviceOption = { service: { type: 'string' } } as const;

export function serviceNamed(name: string): Promise<ServiceDefinition> {
  if (!serviceNames.includes(name as ServiceName)) throw new UsageError(`no service "${name}": ${serviceNames.join(', ')}`);
  return services[name as ServiceName]();
}

export const serviceOf = (given: Given): Promise<ServiceDefinition> => serviceNamed(textOf(given, 'service'));

/** How a service is called in its topic, its group and its positions. */
export const namesOf = ({ name, consumer = name }: ServiceDefinition) => ({ service: name, topic: topicOf(name), consumer });

/** Without the services' limits on how long something may take; only with the schema that this code knows. */
export async function withDatabase<T>(definition: ServiceDefinition, work: (source: DataSource) => Promise<T>): Promise<T> {
  const url = await serviceDatabaseUrl();
  const source = dataSource({ url, poolSize: 3, applicationName: 'b40-admin' });
  source.setOptions({ extra: {} });
  await source.initialize();
  try {
    const fault = await schemaFault(sqlOf(source), migrationsOf(definition));
    if (fault !== undefined) throw new DatabaseRefused(`the database of ${definition.name} ${fault}`);
    return await work(source);
  } finally {
    await source.destroy();
  }
}
