import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { isId, notFound } from '#domain';
import { decodeCursor, page, type Page } from '#http';
import { ActionItem } from './action-item.entity.ts';
import { itemStates, type ItemState } from './item-state.ts';
import type { BoardQuery, ListItemsQuery } from './item.bodies.ts';
import { ownerNamed } from './owner.ts';

@Injectable()
export class ItemQueries {
  constructor(private readonly source: DataSource) {}

  async list(query: ListItemsQuery): Promise<Page<ActionItem>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const items = this.matching(query, query.state)
      .orderBy('i.id')
      .limit(query.limit + 1);
    if (after !== undefined) items.andWhere('i.id > :after', { after });
    return page(await items.getMany(), query, ({ id }) => [id]);
  }

  async one(id: string): Promise<ActionItem> {
    const found = await this.source.getRepository(ActionItem).findOneBy({ id });
    if (!found) throw notFound('action-item', id);
    return found;
  }

  /** A column for each state, of which the first `limit` items are shown; one after the other, to take one connection only. */
  async board(query: BoardQuery) {
    const columns: { state: ItemState; count: number; items: ActionItem[] }[] = [];
    for (const state of query.state ? [query.state] : itemStates) {
      const [items, count] = await this.matching(query, state).orderBy('i.id').limit(query.limit).getManyAndCount();
      columns.push({ state, count, items });
    }
    return { columns };
  }

  private matching({ group, owner, horizon, meeting, city }: BoardQuery, state: ItemState | undefined): SelectQueryBuilder<ActionItem> {
    const items = this.source.getRepository(ActionItem).createQueryBuilder('i');
    if (group) items.andWhere('i.group_id = :group', { group });
    if (owner) items.andWhere('i.owner = :owner::jsonb', { owner: JSON.stringify(ownerNamed(owner)) });
    if (state) items.andWhere('i.state = :state', { state });
    if (horizon) items.andWhere('i.horizon = :horizon', { horizon });
    if (meeting) items.andWhere('i.meeting_ids @> ARRAY[:meeting]::uuid[]', { meeting });
    if (city) {
      const groups = 'i.group_id IN (SELECT id FROM working_group WHERE city_ids @> ARRAY[:city])';
      items.andWhere(`(i.owner = jsonb_build_object('cityId', :city::text) OR ${groups})`, { city });
    }
    return items;
  }
}
