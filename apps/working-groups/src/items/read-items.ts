import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { readOne } from '#database';
import { isId } from '#domain';
import { CursorField, decodeCursor, EnumField, IdField, IntField, page, SlugField, TextField, type Page } from '#http';
import { ActionItem, horizons } from './action-item.entity.ts';
import { itemStates, type ItemState } from './item-state.ts';
import { ownerNamed, ownerPattern } from './owner.ts';

export class BoardQuery {
  @SlugField({ optional: true, example: 'climate' }) group?: string;
  @TextField({
    optional: true,
    pattern: ownerPattern,
    example: 'group:climate',
    description: '`group:climate`, `city:sarajevo`, `network`',
  })
  owner?: string;
  @EnumField(itemStates, { optional: true }) state?: ItemState;
  @EnumField(horizons, { optional: true }) horizon?: string;
  @IdField({ optional: true, description: 'Items updated at this meeting.' }) meeting?: string;
  @SlugField({ optional: true, description: 'Items of this city: its own, and those of the groups it is in.' }) city?: string;
  @IntField({ min: 1, max: 200, optional: true, default: 50, description: 'Items a page, or a column of the board.' }) limit: number = 50;
}

export class ListItemsQuery extends BoardQuery {
  @CursorField() cursor?: string;
}

@Injectable()
export class ReadItems {
  constructor(private readonly source: DataSource) {}

  async list(query: ListItemsQuery): Promise<Page<ActionItem>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const items = this.matching(query, query.state)
      .orderBy('i.id')
      .limit(query.limit + 1);
    if (after !== undefined) items.andWhere('i.id > :after', { after });
    return page(await items.getMany(), query, ({ id }) => [id]);
  }

  one(id: string): Promise<ActionItem> {
    return readOne(this.source, ActionItem, { id });
  }

  /** A column for each state, of which the first `limit` items are shown. One is read after the other, to take one connection only. */
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
