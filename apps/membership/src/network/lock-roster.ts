import type { EventTransaction } from '#events';
import { Roster } from './roster.entity.ts';

/** Changes of the roster wait here for each other; the members are counted only once the row is ours, so two at once give n+1 and n+2. */
export async function lockRoster(tx: EventTransaction): Promise<Roster> {
  const roster = await tx.lock(Roster);
  roster.count = await countMembers(tx);
  return roster;
}

async function countMembers(tx: EventTransaction): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`SELECT count(*) AS count FROM membership WHERE state = 'member'`);
  return row!.count;
}
