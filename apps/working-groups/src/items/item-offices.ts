import { office } from '#auth';
import { notFound } from '#domain';
import { leadCityOf, officeOfLeadCityOf } from '../groups/group-offices.ts';
import { groupNamed } from './group-of-item.ts';
import type { Owner } from './owner.ts';

/** Of the city that leads the group of an item to be. */
export const officeOfItsGroup = officeOfLeadCityOf(({ body }, db) =>
  typeof body === 'object' && body !== null ? groupNamed(db, body) : undefined,
);

/** Of the city that owns the item, or leads the group that does; the network's own items are the secretariat's. */
export const officeOfOwner = office.of(async ({ params }, db) => {
  const [item] = await db.query<{ owner: Owner }>(`SELECT owner FROM action_item WHERE id = $1`, [params['itemId']]);
  if (!item) throw notFound('action-item', params['itemId']);
  if ('cityId' in item.owner) return [item.owner.cityId];
  return 'groupId' in item.owner ? ((await leadCityOf(db, item.owner.groupId)) ?? []) : [];
}, 'office of its owner');
