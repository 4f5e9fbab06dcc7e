import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, sqlOf } from '#database';
import { storedEventColumns, type StoredEvent } from '#events';
import { decodeCursor, page, type Page, type PageQuery } from '#http';
import type { MembershipEventView } from './membership-event.view.ts';
import { Membership } from './membership.entity.ts';

/** What a membership has been through: its events, oldest first. They all have one key, so their sequence is their order. */
@Injectable()
export class ReadHistory {
  constructor(private readonly source: DataSource) {}

  async of(membershipId: string, query: PageQuery): Promise<Page<MembershipEventView>> {
    await mustExist(this.source, Membership, { id: membershipId });
    const [after] = decodeCursor<number[]>(query.cursor, Number.isSafeInteger) ?? [];
    const events = await sqlOf(this.source).query<StoredEvent>(
      `SELECT ${storedEventColumns} FROM event e WHERE e.subject = $1 AND e.sequence > $2 ORDER BY e.sequence LIMIT $3`,
      [membershipId, after ?? 0, query.take],
    );
    return page(events.map(shown), query, ({ sequence }) => [sequence]);
  }
}

const shown = ({ id, type, time, sequence, actor, correlationId, rosterVersion, data }: StoredEvent): MembershipEventView => ({
  id,
  type,
  time: time.toISOString(),
  sequence,
  actor,
  correlationId,
  rosterVersion,
  data: JSON.parse(data) as object,
});
