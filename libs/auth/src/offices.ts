import type { LocalDate } from '#domain';

/**
 * Who holds an office on a day. Membership knows, the others keep a projection. It throws `rights-unknown` where its knowledge has
 * stopped (a parked key): then nobody has an office's rights, rather than somebody who has lost them.
 */
export abstract class Offices {
  /** The cities for which the person has an active mandate. */
  abstract citiesOf(personId: string, on: LocalDate): Promise<string[]>;
  /** Whether the person is the active term president. */
  abstract isPresident(personId: string, on: LocalDate): Promise<boolean>;
}
