import type { Sql } from '#database';
import { isId, notFound } from '#domain';
import { officeOfLeadCityOf } from '../../groups/group-offices.ts';

const groupOf = async (sql: Sql, itemId: unknown): Promise<string | null> => {
  if (!isId(itemId)) return null;
  const [item] = await sql.query<{ groupId: string | null }>(`SELECT group_id AS "groupId" FROM action_item WHERE id = $1`, [itemId]);
  return item?.groupId ?? null;
};

/** Of the group of the item that an indicator to be hangs on. */
export const officeOfItsItem = officeOfLeadCityOf(({ body }, sql) =>
  groupOf(sql, typeof body === 'object' && body !== null ? (body as { itemId?: unknown }).itemId : undefined),
);

/** Of the group of the item that the indicator hangs on. */
export const officeOfIndicator = officeOfLeadCityOf(async ({ params }, sql) => {
  const [indicator] = await sql.query<{ itemId: string | null }>(`SELECT item_id AS "itemId" FROM indicator WHERE code = $1`, [
    params['code'],
  ]);
  if (!indicator) throw notFound('indicator', params['code']);
  return groupOf(sql, indicator.itemId);
});
