/** `b40.membership.v1/network@31` */
export const positionOf = ({ topic, key, sequence }: { topic: string; key: string; sequence: number | string }): string =>
  `${topic}/${key}@${sequence}`;

const parts: Readonly<Record<string, readonly string[]>> = {
  membership: ['cities', 'people', 'mandates', 'network', 'members', 'memberships', 'presidencies', 'secretariat', 'roster-corrections'],
  meetings: ['meetings', 'side-events', 'visit-programmes', 'commitments', 'decisions'],
  notifications: ['notices', 'events', 'disaster-alerts', 'disaster-alerts.atom'],
};

/** Who answers a path of the API. What is in no list is the working groups'. */
export function serviceOf(path: string): string {
  const part = path.split(/[/?]/)[2] ?? '';
  return Object.keys(parts).find((service) => parts[service]!.includes(part)) ?? 'working-groups';
}

/** A read that any service answers at once. */
export const probes: Readonly<Record<string, string>> = {
  membership: '/v1/network',
  meetings: '/v1/meetings?limit=1',
  'working-groups': '/v1/working-groups?limit=1',
  notifications: '/v1/events?limit=1',
};

/** As many as a header may hold. */
const most = 100;

/** What was written and is not known to have arrived everywhere: sent along as After-Position, so that a call waits for what it follows. */
export class WrittenPositions {
  private readonly written: { place: string; sequence: number }[] = [];
  /** How much of it each service is known to have taken in. */
  private readonly confirmed = new Map<string, number>();

  add(eventPosition: string): void {
    for (const position of eventPosition.split(',')) {
      const [, place, sequence] = /^\s*(.+)@(\d+)\s*$/.exec(position) ?? [];
      if (place) this.written.push({ place, sequence: Number(sequence) });
    }
  }

  /** What `service` has not confirmed yet: the newest of each key, as far as a header has room; and whether that is all. */
  missingAt(service: string): { header: string | undefined; upTo: number; all: boolean } {
    const newest = new Map<string, number>();
    let upTo = this.confirmed.get(service) ?? 0;
    for (; upTo < this.written.length; upTo++) {
      const { place, sequence } = this.written[upTo]!;
      // Its own it has at once.
      if (place.startsWith(`b40.${service}.`)) continue;
      if (newest.size === most && !newest.has(place)) break;
      newest.set(place, sequence);
    }
    const header = newest.size > 0 ? [...newest].map(([place, sequence]) => `${place}@${sequence}`).join(', ') : undefined;
    return { header, upTo, all: upTo === this.written.length };
  }

  confirm(service: string, upTo: number): void {
    this.confirmed.set(service, Math.max(upTo, this.confirmed.get(service) ?? 0));
  }
}
