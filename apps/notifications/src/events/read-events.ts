import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { invalid, notFound } from '#domain';
import { IntField } from '#http';
import { journalEntryColumns, type JournalEntry } from '../journal/journal-entry.ts';
import { headOf } from '../journal/journal-table.ts';
import { cloudEventOf, type CloudEvent } from './cloud-event.ts';
import { EventFilterQuery, filterOf, type EventFilter } from './event-filter.ts';
import { isVisible, maySee, type Reader } from './visible-events.ts';

export class FeedQuery extends EventFilterQuery {
  @IntField({ min: 0, optional: true, default: 0, description: 'A position: the `next` of the page before.' }) after: number = 0;
  @IntField({ min: 1, max: 200, optional: true, default: 50, description: 'Items a page.' }) limit: number = 50;
}

@Injectable()
export class ReadEvents {
  private readonly sql: Sql;

  constructor(source: DataSource) {
    this.sql = sqlOf(source);
  }

  head(): Promise<number> {
    return headOf(this.sql);
  }

  filter(asked: EventFilterQuery, reader: Reader): Promise<EventFilter> {
    return filterOf(this.sql, asked, reader);
  }

  /** Of an entry that is in memory. */
  maySee(reader: Reader, entry: JournalEntry): Promise<boolean> {
    return maySee(this.sql, reader, entry);
  }

  async feed(asked: FeedQuery, reader: Reader): Promise<{ items: CloudEvent[]; next: number }> {
    const head = await this.head();
    if (asked.after > head) throw invalid('?after', `is ahead of the journal, which ends at ${head}`);
    const { entries, upTo } = await this.page(asked.after, head, await this.filter(asked, reader), asked.limit);
    return { items: entries.map(cloudEventOf), next: upTo };
  }

  async one(id: string, reader: Reader): Promise<JournalEntry> {
    const sought = `SELECT ${journalEntryColumns} FROM journal j WHERE j.id = $1 AND ${isVisible('$2::text')}`;
    const [entry] = await this.sql.query<JournalEntry>(sought, [id, reader]);
    if (!entry) throw notFound('event', id);
    return entry;
  }

  /** What passes the filter after a position, and how far that reaches: to the last of a full page, else to the head. */
  async page(after: number, head: number, filter: EventFilter, limit: number): Promise<{ entries: JournalEntry[]; upTo: number }> {
    const entries = await this.sql.query<JournalEntry>(
      `SELECT ${journalEntryColumns} FROM journal j
       WHERE j.position > $1 AND j.position <= $2
         AND ($3::text[] IS NULL OR j.type = ANY($3)) AND ($4::text[] IS NULL OR j.city_ids && $4) AND ${isVisible('$6::text')}
       ORDER BY j.position LIMIT $5`,
      [after, head, filter.types ?? null, filter.cityIds ?? null, limit, filter.reader],
    );
    return { entries, upTo: entries.length === limit ? entries.at(-1)!.position : head };
  }
}
