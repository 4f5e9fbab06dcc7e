import { Injectable } from '@nestjs/common';
import { isId } from '#domain';
import type { EventHandler, Handed, ReceivedEvent } from '#events';
import { lockHead, release, takeIn } from './journal-table.ts';
import { referencesOf } from './references.ts';

/** Takes every public event in, once, after its cause and after what came before it in its key, whatever order the topics are heard in. */
@Injectable()
export class Journal implements EventHandler {
  handles(): boolean {
    return true;
  }

  together(): string {
    return 'journal';
  }

  async handle(handed: readonly Handed[]): Promise<void> {
    const arriving = handed.map(({ event }) => ({ event, references: referencesOf(event.type, readable(event)) }));
    const { tx } = handed[0]!;
    await lockHead(tx);
    for (let appended = await takeIn(tx, arriving); appended.length > 0;) appended = await release(tx, appended);
  }
}

/** What nobody could read later, or what would wait for ever, is parked at once. */
function readable({ id, causationId, data }: ReceivedEvent): unknown {
  if (causationId !== null && (!isId(causationId) || causationId === id)) throw new Error(`ce_causationid ${causationId} is no event's id`);
  return JSON.parse(data);
}
