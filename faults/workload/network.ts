import { addDays, type LocalDate } from '#domain';
import type { Identity } from '#local';

export interface KnownCity {
  id: string;
  personId: string;
  membershipId: string;
  /** Of its registration, mayor, mandate and joining: other keys, so others may hear them in any order, and have to know all of them. */
  positions: string;
}

export interface KnownFigure {
  path: string;
  revision: number;
}

/** What the clients know of the network that they are making; each adds what it has made. */
export class Network {
  readonly members: KnownCity[] = [];
  readonly left: KnownCity[] = [];
  readonly groups: string[] = [];
  readonly items: { id: string; positions: string }[] = [];
  readonly figures: KnownFigure[] = [];
  /** Where figures come from. */
  source = '';
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly counts = new Map<string, number>();
  private made = 0;

  constructor(private readonly identity: Identity) {}

  /** A name that nothing else in this run has. */
  mark(of: string): string {
    return `${of}-${++this.made}`;
  }

  /** Each station has its own, one after the other. */
  nextDay(of: string): LocalDate {
    return addDays(days.measured, this.next(of));
  }

  /** From 0, of each name. */
  next(of: string): number {
    const next = this.counts.get(of) ?? 0;
    this.counts.set(of, next + 1);
    return next;
  }

  secretariat(): Promise<string> {
    return this.tokenOf('secretariat', () => this.identity.token({ role: 'secretariat' }));
  }

  office(personId: string): Promise<string> {
    return this.tokenOf(personId, () => this.identity.token({ role: 'office', personId }));
  }

  private tokenOf(of: string, make: () => Promise<string>): Promise<string> {
    const token = this.tokens.get(of) ?? make();
    this.tokens.set(of, token);
    return token;
  }
}

/** Days of the network's life in this run: all the same, so that no day is before what it follows; but for what is corrected. */
export const days = {
  mandates: '2020-01-01',
  measured: '2020-12-20',
  foundation: '2021-11-29',
  corrected: ['2021-12-15', '2022-02-15', '2022-04-01'],
  meeting: '2022-04-25',
  joining: '2022-04-26',
} as const;

/** Every step needs the one before: a chain ends where a step is not known to have taken effect. */
export class NotKnown extends Error {}
