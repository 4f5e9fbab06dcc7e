import { MoreThan, type DataSource, type FindOptionsWhere } from 'typeorm';
import type { Findable } from '#contracts';
import type { Class } from '#database';
import { isId, notFound } from '#domain';
import { decodeCursor, page, type Page, type PageQuery } from '#http';
import { Meeting } from './meetings/meeting.entity.ts';

interface Identified {
  id: string;
}

/** Oldest first: ids are UUIDv7, so their order is the order in which things were made, and a new one comes on the last page. */
export async function readPage<E extends Identified>(
  source: DataSource,
  entity: Class<E>,
  query: PageQuery,
  where: FindOptionsWhere<E> = {},
): Promise<Page<E>> {
  const [after] = decodeCursor(query.cursor, isId) ?? [];
  const rows = await source.getRepository<Identified>(entity).find({
    where: { ...(where as FindOptionsWhere<Identified>), ...(after !== undefined && { id: MoreThan(after) }) },
    order: { id: 'ASC' },
    take: query.take,
  });
  return page(rows as E[], query, ({ id }) => [id]);
}

/** Of what belongs to a meeting; 404 when there is no such meeting. */
export async function readPageOfMeeting<E extends Identified & { meetingId: string }>(
  source: DataSource,
  entity: Class<E>,
  meetingId: string,
  query: PageQuery,
  where: FindOptionsWhere<E> = {},
): Promise<Page<E>> {
  await meetingMustExist(source, meetingId);
  return readPage(source, entity, query, { ...where, meetingId } as FindOptionsWhere<E>);
}

export async function meetingMustExist(source: DataSource, id: string): Promise<void> {
  if (!(await source.getRepository(Meeting).existsBy({ id }))) throw notFound('meeting', id);
}

export async function readOne<E extends object>(source: DataSource, entity: Class<E>, where: FindOptionsWhere<E>): Promise<E> {
  const found = await source.getRepository<E>(entity).findOneBy(where);
  if (!found) throw notFound(source.getMetadata(entity).tableName.replaceAll('_', '-') as Findable, Object.values(where).at(-1));
  return found;
}
