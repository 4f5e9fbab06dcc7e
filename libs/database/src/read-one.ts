import type { DataSource, EntityMetadata, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Findable, Referable } from '#contracts';
import { notFound } from '#domain';
import { sqlOf } from './sql.ts';
import type { Class } from './types.ts';

/** A `DataSource`, or the manager of a transaction that reads one snapshot. */
type Source = Pick<DataSource, 'getRepository'>;

/**
 * What an entity is called in a refusal's code: its table's name, as a slug. Types do not know tables, so a test of all services proves
 * that the registry has the code of each entity that is looked up.
 */
export const nameOf = <Name extends Findable | Referable>(source: Pick<DataSource, 'getMetadata'>, entity: Class<object>): Name =>
  source.getMetadata(entity).tableName.replaceAll('_', '-') as Name;

/** Columns and what they are; one that may be null or one of several is looked up by SQL. */
type Sought<E> = { [K in keyof E]?: string | number };

/** The one row, or 404 with the last of what it was looked up by. */
export async function readOne<E extends ObjectLiteral>(source: Source, entity: Class<E>, where: Sought<E>): Promise<E> {
  const { manager, metadata } = source.getRepository<E>(entity);
  const values: unknown[] = Object.values(where);
  const [row] = await sqlOf(manager).query<ObjectLiteral>(readingOf(metadata, Object.keys(where)), values);
  if (!row) throw notFound(nameOf(manager.connection, entity), values.at(-1));
  const found = metadata.create() as E;
  const { driver } = manager.connection;
  for (const column of metadata.columns) column.setEntityValue(found, driver.prepareHydratedValue(row[column.propertyName], column));
  return found;
}

const readings = new WeakMap<EntityMetadata, Map<string, string>>();

/** Its statement. Made once: the query builder makes it for each read, a seventh of what a read costs a service (measured). */
function readingOf(metadata: EntityMetadata, names: readonly string[]): string {
  const ofEntity = readings.get(metadata) ?? new Map<string, string>();
  readings.set(metadata, ofEntity);
  const by = names.join();
  let reading = ofEntity.get(by);
  if (reading === undefined) {
    const columns = metadata.columns.map(({ databaseName, propertyName }) => `"${databaseName}" AS "${propertyName}"`);
    const conditions = names.map((name, index) => `"${metadata.findColumnWithPropertyName(name)!.databaseName}" = $${index + 1}`);
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
    reading = `SELECT ${columns.join(', ')} FROM "${metadata.tableName}" ${where} LIMIT 1`;
    ofEntity.set(by, reading);
  }
  return reading;
}

/** 404 unless there is such a row. */
export async function mustExist<E extends ObjectLiteral>(source: Source, entity: Class<E>, where: FindOptionsWhere<E>): Promise<void> {
  const rows = source.getRepository<E>(entity);
  if (!(await rows.existsBy(where))) throw notFound(nameOf(rows.manager.connection, entity), Object.values(where).at(-1));
}
