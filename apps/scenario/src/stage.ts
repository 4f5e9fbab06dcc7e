import type { Body } from './platform.ts';
import type { Platform } from './platform.ts';

/** What the fixture and the acts have made, by the names they use. */
export interface Stage {
  platform: Platform;
  /** Person ids: the mayor of each city, and `stankovic`. */
  people: Map<string, string>;
  /** Membership ids of tuzla, zenica and, later, bijeljina. */
  memberships: Map<string, string>;
  plans: Map<string, string>;
  items: Map<string, string>;
  /** Statement ids by the city that spoke. */
  statements: Map<string, string>;
  presidencyId: string;
  meetingId: string;
  meeting: Body;
  programmeId: string;
  offerId: string;
  /** What the acts since Sarajevo have made: ids by the names they use. */
  since: Map<string, string>;
}

export const emptyStage = (platform: Platform): Stage => ({
  platform,
  people: new Map(),
  memberships: new Map(),
  plans: new Map(),
  items: new Map(),
  statements: new Map(),
  presidencyId: '',
  meetingId: '',
  meeting: {},
  programmeId: '',
  offerId: '',
  since: new Map(),
});

/** What the stage holds under a name; a mistake in the script itself shows here. */
export function at(map: ReadonlyMap<string, string>, name: string): string {
  const found = map.get(name);
  if (found === undefined) throw new Error(`nothing on stage is called ${name}`);
  return found;
}
