import type { DataSource, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Findable, Referable } from '#contracts';
import { notFound } from '#domain';
import type { Class } from './types.ts';

type Source = Pick<DataSource, 'getRepository' | 'getMetadata'>;

/**
 * What an entity is called in a refusal's code: its table's name, as a slug. Types do not know tables, so a test of all services proves
 * that the registry has the code of each entity that is looked up.
 */
export const nameOf = <Name extends Findable | Referable>(source: Pick<DataSource, 'getMetadata'>, entity: Class<object>): Name =>
  source.getMetadata(entity).tableName.replaceAll('_', '-') as Name;

/** The one row, or 404 with the last of what it was looked up by. */
export async function readOne<E extends ObjectLiteral>(source: Source, entity: Class<E>, where: FindOptionsWhere<E>): Promise<E> {
  const found = await source.getRepository<E>(entity).findOneBy(where);
  if (!found) throw notFound(nameOf(source, entity), Object.values(where).at(-1));
  return found;
}

/** 404 unless there is such a row. */
export async function mustExist<E extends ObjectLiteral>(source: Source, entity: Class<E>, where: FindOptionsWhere<E>): Promise<void> {
  if (!(await source.getRepository<E>(entity).existsBy(where))) throw notFound(nameOf(source, entity), Object.values(where).at(-1));
}
