import { DataSource } from 'typeorm';
import { CityUpdated } from '#contracts';
import { dataSource, sqlOf, type Sql } from '#database';
import { Clock, newId } from '#domain';
import { CommitSignal, eventMigrations, toMessage, UnitOfWork, type ReceivedMessage } from '#events';
import { testDatabase } from '#testing';
import { EventTable1700000000900 } from './effect-table.ts';

/** A service's database as the tests of this library need it: its event tables and one table for effects. */
export interface ServiceDatabase {
  source: DataSource;
  sql: Sql;
  work: UnitOfWork;
  committed: CommitSignal;
  stop(): Promise<void>;
}

export async function serviceDatabase(): Promise<ServiceDatabase> {
  const database = await testDatabase({ migrations: [...eventMigrations, EventTable1700000000900], name: 'events' });
  const source = await dataSource({ url: database.url, poolSize: 20 }).initialize();
  const committed = new CommitSignal();
  return {
    source,
    sql: sqlOf(source),
    committed,
    work: new UnitOfWork(source, committed, new Clock()),
    stop: async () => {
      await source.destroy();
      await database.drop();
    },
  };
}

export const by = () => ({ actor: 'test', correlationId: newId() });

export const aCity = (cityId: string, name = cityId) => ({ ...CityUpdated.example, cityId, name });

/** A message as it would come from `b40.membership.v1`. */
export const aMessage = (
  key: string,
  sequence: number,
  { type = CityUpdated.type, data = aCity(key) as object, offset = sequence } = {},
): ReceivedMessage => ({
  ...toMessage(
    {
      id: newId(),
      key,
      sequence,
      type,
      subject: key,
      time: new Date(),
      actor: 'test',
      correlationId: newId(),
      causationId: null,
      traceparent: null,
      rosterVersion: null,
      data: JSON.stringify(data),
    },
    { service: 'membership', topic: 'b40.membership.v1', publicUrl: 'http://localhost:3000' },
  ),
  partition: 0,
  offset: String(offset),
});
