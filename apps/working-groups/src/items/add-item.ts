import { ActionItemAdded } from '#contracts';
import { refuseInstead, type Sql } from '#database';
import { refused, unknownReference, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, ListField, LocalDateField, ObjectField, SlugField, TextField } from '#http';
import { cityMustBeKnown } from '#roster';
import { ActionItem, horizons, natures, participations, type NewItem } from './action-item.entity.ts';
import { groupOfItem } from './group-of-item.ts';
import { OwnerView } from './item.view.ts';
import { ownerOf } from './owner.ts';

export class AddItemBody {
  @TextField({ max: 64, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, example: 'GHG', description: 'Unique, whatever the case.' }) code: string;
  @TextField({ max: 300, example: 'Greenhouse gas inventory' }) title: string;
  @SlugField({ optional: true, example: 'climate', description: 'Left out: the group of the owner, or of the plan, if any.' })
  groupId?: string;
  @IdField({ optional: true }) planId?: string;
  @ObjectField(() => OwnerView, { example: { groupId: 'climate' }, description: 'Exactly one of `groupId`, `cityId`, `network`.' })
  owner: OwnerView;
  @EnumField(horizons, { optional: true }) horizon?: NonNullable<NewItem['horizon']>;
  @LocalDateField({ optional: true, description: 'The last day it is in time.' }) dueOn?: LocalDate;
  @EnumField(natures) nature: NewItem['nature'];
  @EnumField(participations) participation: NewItem['participation'];
  @ListField('id', { optional: true, description: 'Items that must come first.' }) dependsOn?: string[];
}

export async function addItem(tx: EventTransaction, body: AddItemBody): Promise<ActionItem> {
  const { code, title, planId = null, horizon = null, dueOn = null, nature, participation, dependsOn = [] } = body;
  const owner = ownerOf(body.owner);
  const groupId = await groupOfItem(tx, body);
  if ('cityId' in owner) await cityMustBeKnown(tx, '/owner/cityId', owner.cityId);
  await itemsMustBeThere(tx, dependsOn);
  const item = ActionItem.add({ code, title, groupId, planId, owner, horizon, nature, participation, dependsOn, dueOn });
  tx.append(ActionItemAdded, item.added());
  return refuseInstead(tx.save(item), 'action_item_code', refused('action-item-code-taken', { code }));
}

/** One statement for up to 200 of them. */
async function itemsMustBeThere(sql: Sql, itemIds: readonly string[]): Promise<void> {
  const found = await sql.query<{ id: string }>(`SELECT id FROM action_item WHERE id = ANY($1::uuid[])`, [itemIds]);
  const missing = itemIds.findIndex((id) => !found.some((each) => each.id === id));
  if (missing >= 0) throw unknownReference('action-item', `/dependsOn/${missing}`, itemIds[missing]);
}
