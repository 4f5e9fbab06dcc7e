import type { DataSource, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Findable, Referable } from '#contracts';
import { notFound } from '#domain';
import type { Class } from './types.ts';

/** A `DataSource`, or the manager of a transaction that reads one snapshot. */
type Source = Pick<DataSource, 'getRepository'>;

/**
 * What an entity is called in a refusal's code: its table's name, as a slug. Types do not know tables, so a test of all services proves
 * that the registry has the code of each entity that is looked up.
 */
export const nameOf = <Name extends Findable | Referable>(source: Pick<DataSource, 'getMetadata'>, entity: Class<object>): Name =>
  source.getMetadata(entity).tableName.replaceAll('_', '-') as Name;

/** The one row, or 404 with the last of what it was looked up by. */
export async function readOne<E extends ObjectLiteral>(source: Source, entity: Class<E>, where: FindOptionsWhere<E>): Promise<E> {
  const rows = source.getRepository<E>(entity);
  const found = await rows.findOneBy(where);
  if (!found) throw notFound(nameOf(rows.manager.connection, entity), Object.values(where).at(-1));
  return found;
}

/** 404 unless there is such a row. */
export async function mustExist<E extends ObjectLiteral>(source: Source, entity: Class<E>, where: FindOptionsWhere<E>): Promise<void> {
  const rows = source.getRepository<E>(entity);
  if (!(await rows.existsBy(where))) throw notFound(nameOf(rows.manager.connection, entity), Object.values(where).at(-1));
}
