import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { isSlug, notFound } from '#domain';
import { decodeCursor, page, type Page, type PageQuery } from '#http';
import type { ListGroupsQuery } from './group.bodies.ts';
import type { GroupCityView } from './group.view.ts';
import { WorkingGroup } from './working-group.entity.ts';

@Injectable()
export class GroupQueries {
  constructor(private readonly source: DataSource) {}

  async list(query: ListGroupsQuery): Promise<Page<WorkingGroup>> {
    const [after] = decodeCursor(query.cursor, isSlug) ?? [];
    const groups = this.source.getRepository(WorkingGroup).createQueryBuilder('g').orderBy('g.id').limit(query.take);
    if (after !== undefined) groups.andWhere('g.id > :after', { after });
    if (query.state) groups.andWhere('g.state = :state', query);
    if (query.city) groups.andWhere('g.city_ids @> ARRAY[:city]', query);
    return page(await groups.getMany(), query, ({ id }) => [id]);
  }

  async one(id: string): Promise<WorkingGroup> {
    const found = await this.source.getRepository(WorkingGroup).findOneBy({ id });
    if (!found) throw notFound('working-group', id);
    return found;
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
