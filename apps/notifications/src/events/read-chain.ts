import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { journalEntryColumns, type JournalEntry } from '../journal/journal-entry.ts';
import { fieldNaming } from '../journal/references.ts';
import { cloudEventOf } from './cloud-event.ts';
import type { ChainView } from './event.view.ts';
import { linksDown, linksUp, type Link } from './find-links.ts';
import { ReadEvents } from './read-events.ts';
import { isVisible, type Reader } from './visible-events.ts';

/** Events each way; a meeting's effects are the whole life of the network after it. */
const most = 500;
const mostLinks = 5_000;

interface Traced {
  ids: string[];
  links: Link[];
  complete: boolean;
}

type Step = (sql: Sql, ids: readonly string[], limit: number) => Promise<Link[]>;

@Injectable()
export class ReadChain {
  private readonly sql: Sql;

  constructor(
    source: DataSource,
    private readonly events: ReadEvents,
  ) {
    this.sql = sqlOf(source);
  }

  /** What an event follows from and what follows from it, through any number of steps; the nearest where there are too many. */
  async of(eventId: string, reader: Reader): Promise<ChainView> {
    const event = await this.events.one(eventId, reader);
    const [up, down] = [await this.trace(eventId, linksUp, ({ from }) => from), await this.trace(eventId, linksDown, ({ to }) => to)];
    const [causes, effects] = [await this.entries(up.ids, reader), await this.entries(down.ids, reader)];
    const shown = new Map([event, ...causes, ...effects].map((entry) => [entry.id, entry]));
    const links = [...up.links, ...down.links].filter(({ from, to }) => shown.has(from) && shown.has(to));
    return {
      event: cloudEventOf(event),
      causes: causes.map(cloudEventOf),
      effects: effects.map(cloudEventOf),
      links: links.map(({ from, to, id }) => ({ from, to, by: id === null ? 'causationid' : nameOf(shown.get(to)!, id) })),
      complete: up.complete && down.complete,
    } as unknown as ChainView;
  }

  /** Breadth first, one statement a step for all that the step before has found. */
  private async trace(eventId: string, step: Step, next: (link: Link) => string): Promise<Traced> {
    const found = new Set<string>([eventId]);
    const links: Link[] = [];
    let complete = true;
    for (let edge: string[] = [eventId]; edge.length > 0;) {
      const stepped = await step(this.sql, edge, mostLinks);
      complete &&= stepped.length < mostLinks;
      links.push(...stepped);
      edge = [];
      for (const id of stepped.map(next)) {
        if (found.has(id)) continue;
        if (found.size > most) complete = false;
        else {
          found.add(id);
          edge.push(id);
        }
      }
    }
    found.delete(eventId);
    return { ids: [...found], links, complete };
  }

  private entries(ids: readonly string[], reader: Reader): Promise<JournalEntry[]> {
    const seen = `j.id = ANY($1::uuid[]) AND ${isVisible('$2::text')}`;
    return this.sql.query<JournalEntry>(`SELECT ${journalEntryColumns} FROM journal j WHERE ${seen} ORDER BY j.position`, [ids, reader]);
  }
}

const nameOf = (entry: JournalEntry, id: string): string => fieldNaming(JSON.parse(entry.data), id) ?? 'id';
