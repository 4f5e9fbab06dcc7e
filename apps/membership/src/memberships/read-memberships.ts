import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { isId, notFound } from '#domain';
import { BooleanField, decodeCursor, EnumField, page, PageQuery, SlugField, type Page } from '#http';
import { closedStates, membershipStates, type Membership } from './membership.entity.ts';

export class ListMembershipsQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @EnumField(membershipStates, { optional: true }) state?: string;

  @BooleanField({ optional: true, description: `False: only ${closedStates.join(', ')}.` })
  open?: boolean;
}

const memberships = `SELECT id, city_id AS "cityId", state, founding, welcomed_on AS "welcomedOn", steps, version FROM membership`;

@Injectable()
export class ReadMemberships {
  constructor(private readonly source: DataSource) {}

  async one(id: string): Promise<Membership> {
    const [found] = await sqlOf(this.source).query<Membership>(`${memberships} WHERE id = $1`, [id]);
    if (!found) throw notFound('membership', id);
    return found;
  }

  async list(query: ListMembershipsQuery): Promise<Page<Membership>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const rows = await sqlOf(this.source).query<Membership>(
      `${memberships}
       WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR city_id = $2) AND ($3::text IS NULL OR state = $3)
         AND ($4::boolean IS NULL OR $4 = (state <> ALL ($5::text[])))
       ORDER BY id LIMIT $6`,
      [after ?? null, query.city ?? null, query.state ?? null, query.open ?? null, closedStates, query.take],
    );
    return page(rows, query, ({ id }) => [id]);
  }
}
