import { Injectable } from '@nestjs/common';
import { isId } from '#domain';
import type { EventHandler, EventTransaction, ReceivedEvent } from '#events';
import { lockHead, release, takeIn } from './journal-table.ts';
import { referencesOf } from './references.ts';

/** Takes every public event in, once, after its cause and after what came before it in its key, whatever order the topics are heard in. */
@Injectable()
export class Journal implements EventHandler {
  /** Transactions that hold the head: one look at it a batch, not one an event. */
  private readonly holding = new WeakSet<EventTransaction['em']>();

  handles(): boolean {
    return true;
  }

  async handle(event: ReceivedEvent, tx: EventTransaction): Promise<void> {
    const references = referencesOf(event.type, readable(event));
    if (!this.holding.has(tx.em)) await lockHead(tx);
    this.holding.add(tx.em);
    const frees = await takeIn(tx, event, references);
    for (let released = frees ? [event.id] : []; released.length > 0;) released = await release(tx, released);
  }
}

/** What nobody could read later, or what would wait for ever, is parked at once. */
function readable({ id, causationId, data }: ReceivedEvent): unknown {
  if (causationId !== null && (!isId(causationId) || causationId === id)) throw new Error(`ce_causationid ${causationId} is no event's id`);
  return JSON.parse(data);
}
