import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, notFound } from '#domain';
import { decodeCursor, page, type Page } from '#http';
import { GroupQueries } from '../groups/group-queries.ts';
import { ActionPlan } from './action-plan.entity.ts';
import type { ListGroupPlansQuery, ListPlansQuery } from './plan.bodies.ts';

@Injectable()
export class PlanQueries {
  constructor(
    private readonly source: DataSource,
    private readonly groups: GroupQueries,
  ) {}

  async list(query: ListPlansQuery): Promise<Page<ActionPlan>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const plans = this.source.getRepository(ActionPlan).createQueryBuilder('p').orderBy('p.id').limit(query.take);
    if (after !== undefined) plans.andWhere('p.id > :after', { after });
    if (query.group) plans.andWhere('p.group_id = :group', query);
    if (query.state) plans.andWhere('p.state = :state', query);
    return page(await plans.getMany(), query, ({ id }) => [id]);
  }

  async ofGroup(groupId: string, query: ListGroupPlansQuery): Promise<Page<ActionPlan>> {
    await this.groups.one(groupId);
    return this.list(Object.assign(query, { group: groupId }));
  }

  async one(id: string): Promise<ActionPlan> {
    const found = await this.source.getRepository(ActionPlan).findOneBy({ id });
    if (!found) throw notFound('action-plan', id);
    return found;
  }
}
