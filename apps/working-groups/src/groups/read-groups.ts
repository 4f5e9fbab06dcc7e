import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne, sqlOf } from '#database';
import { isSlug } from '#domain';
import { decodeCursor, EnumField, page, PageQuery, SlugField, type Page } from '#http';
import type { GroupCityView } from './group.view.ts';
import { groupStates, WorkingGroup } from './working-group.entity.ts';

export class ListGroupsQuery extends PageQuery {
  @EnumField(groupStates, { optional: true }) state?: WorkingGroup['state'];
  @SlugField({ optional: true, description: 'Groups that this city is in.' }) city?: string;
}

@Injectable()
export class ReadGroups {
  constructor(private readonly source: DataSource) {}

  /** In the order of their ids, which are slugs. */
  async list(query: ListGroupsQuery): Promise<Page<WorkingGroup>> {
    const [after] = decodeCursor(query.cursor, isSlug) ?? [];
    const groups = this.source.getRepository(WorkingGroup).createQueryBuilder('g').orderBy('g.id').limit(query.take);
    if (after !== undefined) groups.andWhere('g.id > :after', { after });
    if (query.state) groups.andWhere('g.state = :state', query);
    if (query.city) groups.andWhere('g.city_ids @> ARRAY[:city]', query);
    return page(await groups.getMany(), query, ({ id }) => [id]);
  }

  one(id: string): Promise<WorkingGroup> {
    return readOne(this.source, WorkingGroup, { id });
  }

  async cities(groupId: string, query: PageQuery): Promise<Page<GroupCityView>> {
    const { cityIds, leadCityId } = await this.one(groupId);
    const [after] = decodeCursor(query.cursor, isSlug) ?? [''];
    const cities = await sqlOf(this.source).query<GroupCityView>(
      `SELECT id AS "cityId", name, CASE WHEN id = $3 THEN 'lead' ELSE 'city' END AS role FROM roster_city
       WHERE id = ANY($1::text[]) AND id > $2 ORDER BY id LIMIT $4`,
      [cityIds, after, leadCityId, query.take],
    );
    return page(cities, query, ({ cityId }) => [cityId]);
  }
}
