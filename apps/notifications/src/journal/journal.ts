import { Injectable } from '@nestjs/common';
import { isId } from '#domain';
import { fromMessage, type EventHandler, type EventTransaction, type ReceivedEvent } from '#events';
import { append, keepWaiting, lockHead, standingOf, takeFreed } from './journal-table.ts';
import { referencesOf } from './references.ts';

/** Takes every public event in, once, after its cause and after what came before it in its key, whatever order the topics are heard in. */
@Injectable()
export class Journal implements EventHandler {
  handles(): boolean {
    return true;
  }

  async handle(event: ReceivedEvent, tx: EventTransaction): Promise<void> {
    mustBeOrderable(event);
    await lockHead(tx);
    const { known, early, othersWait } = await standingOf(tx, event);
    if (known) return;
    if (early) return keepWaiting(tx, event);
    const ready = [event];
    for (const next of ready) {
      await append(tx, next, referencesOf(JSON.parse(next.data)));
      if (othersWait) ready.push(...(await takeFreed(tx, next)).map(fromMessage));
    }
  }
}

/** What nobody could read later, or what would wait for ever, is parked at once. */
function mustBeOrderable({ id, causationId, data }: ReceivedEvent): void {
  JSON.parse(data);
  if (causationId !== null && (!isId(causationId) || causationId === id)) throw new Error(`ce_causationid ${causationId} is no event's id`);
}
