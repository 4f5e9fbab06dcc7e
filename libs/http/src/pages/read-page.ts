import { MoreThan, type DataSource, type FindOptionsWhere } from 'typeorm';
import type { Class } from '#database';
import { isId } from '#domain';
import { decodeCursor, page, type Page, type PageQuery } from './page.ts';

interface Identified {
  id: string;
}

/** What is `undefined` was not asked for. */
type Asked<E> = { [K in keyof E]?: FindOptionsWhere<E>[K] | undefined };

/** A page, oldest first. Ids are UUIDv7: their order is the order in which things were made, and a new one comes on the last page. */
export async function readPage<E extends Identified>(
  source: DataSource,
  entity: Class<E>,
  query: PageQuery,
  asked: Asked<E> = {},
): Promise<Page<E>> {
  const [after] = decodeCursor(query.cursor, isId) ?? [];
  const where = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const rows = await source.getRepository<Identified>(entity).find({
    where: { ...where, ...(after !== undefined && { id: MoreThan(after) }) },
    order: { id: 'ASC' },
    take: query.take,
  });
  return page(rows as E[], query, ({ id }) => [id]);
}
