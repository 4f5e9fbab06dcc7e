import { CityJoined, CityLeft, CityReinstated, CitySuspended } from '#contracts';
import type { EventTransaction } from '#events';
import { RosterChange } from './roster-change.entity.ts';

const events = { joined: CityJoined, suspended: CitySuspended, reinstated: CityReinstated, left: CityLeft } as const;
type Change = keyof typeof events;
type DataOf = { joined: CityJoined; suspended: CitySuspended; reinstated: CityReinstated; left: CityLeft };

/** A change of the roster is two things: its event, and its line in the count's history, to be saved. */
export function changeRoster<C extends Change>(tx: EventTransaction, change: C, data: DataOf[C]): RosterChange {
  const { membershipId: subject, rosterVersion } = data;
  tx.append(events[change], data as never, { subject, rosterVersion });
  return RosterChange.of(change, data);
}
