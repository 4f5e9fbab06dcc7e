import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActionItemUpdated } from '#contracts';
import { mustExist, sqlOf } from '#database';
import { storedEventColumns, type StoredEvent } from '#events';
import { decodeCursor, page, type Page, type PageQuery } from '#http';
import { ActionItem } from './action-item.entity.ts';
import type { ItemUpdateView } from './item.view.ts';

/** What was said of an item, oldest first: its events are its history. */
@Injectable()
export class ReadItemUpdates {
  constructor(private readonly source: DataSource) {}

  async ofItem(itemId: string, query: PageQuery): Promise<Page<ItemUpdateView>> {
    await mustExist(this.source, ActionItem, { id: itemId });
    const [after] = decodeCursor<[number]>(query.cursor, Number.isSafeInteger) ?? [0];
    const events = await sqlOf(this.source).query<StoredEvent>(
      `SELECT ${storedEventColumns} FROM event e WHERE e.key = $1 AND e.type = $2 AND e.sequence > $3 ORDER BY e.sequence LIMIT $4`,
      [itemId, ActionItemUpdated.type, after, query.take],
    );
    const { items, ...rest } = page(events, query, ({ sequence }) => [sequence]);
    return { ...rest, items: items.map(updateOf) };
  }
}

function updateOf({ id, time, data }: StoredEvent): ItemUpdateView {
  const { itemId, from, to, changes, progress, dueOn = null, note, evidence, meetingId } = JSON.parse(data) as ActionItemUpdated;
  return { id, itemId, at: time.toISOString(), from, to, changes, progress, dueOn, note, evidence, meetingId };
}
