import { refused, type LocalDate } from '#domain';
import type { Change, RosterChange } from './roster-change.entity.ts';

/** A line of the roster that holds: as it was entered, or as it was last put right. */
export interface StandingLine {
  /** Of the line itself, which may be a correction. */
  rosterVersion: number;
  /** Of the line that was entered first, for which this one stands. */
  original: number;
  change: Change;
  effectiveOn: LocalDate;
  membershipId: string;
  cityId: string;
  /** How many members there are more by it: 1, 0 or -1. */
  by: number;
}

/** A city's own history: its lines that stand, in the order in which they were entered, which is the order of their days. */
export class CityHistory {
  private constructor(private readonly lines: readonly StandingLine[]) {}

  /** Of all lines of the city, by their versions. */
  static of(all: readonly RosterChange[]): CityHistory {
    const standing = new Map<number, StandingLine>();
    for (const { rosterVersion, original, change, effectiveOn, membershipId, cityId, before, after } of all)
      if (original === null)
        standing.set(rosterVersion, {
          rosterVersion,
          original: rosterVersion,
          change: change as Change,
          effectiveOn,
          membershipId,
          cityId,
          by: after - before,
        });
      else if (change === 'annulled') standing.delete(original);
      // A Map keeps the place of what is set again.
      else standing.set(original, { ...standing.get(original)!, rosterVersion, effectiveOn });
    return new CityHistory([...standing.values()]);
  }

  line(rosterVersion: number): StandingLine {
    const found = this.lines.find((line) => line.rosterVersion === rosterVersion);
    if (!found) throw refused('roster-line-not-standing', { rosterVersion });
    return found;
  }

  mustBeLast({ rosterVersion }: StandingLine): void {
    const last = this.lines.at(-1)!.rosterVersion;
    if (last !== rosterVersion) throw refused('roster-line-not-last', { rosterVersion, last });
  }

  /** The days between which a line may be, both included; undefined where the city has no line there. */
  neighbours(line: StandingLine): { before: LocalDate | undefined; after: LocalDate | undefined } {
    const at = this.lines.indexOf(line);
    return { before: this.lines[at - 1]?.effectiveOn, after: this.lines[at + 1]?.effectiveOn };
  }

  /** How many changes of the same membership stand before it. */
  placeInMembership(line: StandingLine): number {
    return this.lines.filter(({ membershipId }) => membershipId === line.membershipId).indexOf(line);
  }
}
