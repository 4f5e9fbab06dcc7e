import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { ActionItemAdded } from '#contracts';
import { refuseInstead } from '#database';
import { refused, unknownReference } from '#domain';
import { UnitOfWork, type EventTransaction } from '#events';
import { cityOf } from '#roster';
import { ActionItem } from './action-item.entity.ts';
import type { AddItemBody } from './item.bodies.ts';
import { groupOfItem } from './group-of-item.ts';
import { ownerOf } from './owner.ts';

@Injectable()
export class AddItem {
  constructor(private readonly work: UnitOfWork) {}

  run(body: AddItemBody, by: Actor): Promise<ActionItem> {
    const owner = ownerOf(body.owner);
    return this.work.transaction(by, async (tx) => {
      const { code, title, planId = null, horizon = null, nature, participation, dependsOn = [] } = body;
      const groupId = await groupOfItem(body, tx);
      if ('cityId' in owner && !(await cityOf(tx, owner.cityId))) throw unknownReference('city', '/owner/cityId', owner.cityId);
      await mustBeThere(dependsOn, tx);
      const item = ActionItem.add({ code, title, groupId, planId, owner, horizon, nature, participation, dependsOn });
      tx.append(ActionItemAdded, item.added());
      return refuseInstead(tx.save(item), 'action_item_code', refused('action-item-code-taken', { code }));
    });
  }
}

async function mustBeThere(itemIds: readonly string[], tx: EventTransaction): Promise<void> {
  const found = await tx.query<{ id: string }>(`SELECT id FROM action_item WHERE id = ANY($1::uuid[])`, [itemIds]);
  const missing = itemIds.findIndex((id) => !found.some((each) => each.id === id));
  if (missing >= 0) throw unknownReference('action-item', `/dependsOn/${missing}`, itemIds[missing]);
}
