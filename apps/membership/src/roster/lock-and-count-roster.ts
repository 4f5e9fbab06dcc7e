import type { EventTransaction } from '#events';
import { countMembers } from './read-roster.ts';
import { Roster } from './roster.entity.ts';

/** Changes of the roster wait here for each other; the members are counted only once the row is ours, so two at once give n+1 and n+2. */
export async function lockAndCountRoster(tx: EventTransaction): Promise<Roster> {
  const roster = await tx.lock(Roster);
  roster.count = await countMembers(tx);
  return roster;
}
