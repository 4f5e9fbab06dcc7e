/** `b40.membership.v1/network@31` */
export const positionOf = ({ topic, key, sequence }: { topic: string; key: string; sequence: number | string }): string =>
  `${topic}/${key}@${sequence}`;

/** What was written and is not known to have arrived everywhere: sent along as After-Position, so that a call waits for what it follows. */
export class WrittenPositions {
  private readonly written: { place: string; sequence: number }[] = [];
  /** How much of it each part of the API is known to have taken in. */
  private readonly confirmed = new Map<string, number>();

  add(eventPosition: string): void {
    for (const position of eventPosition.split(',')) {
      const [, place, sequence] = /^\s*(.+)@(\d+)\s*$/.exec(position) ?? [];
      if (place) this.written.push({ place, sequence: Number(sequence) });
    }
  }

  /** What `part` has not confirmed yet: the newest of each key, at most what a header may hold. */
  missingAt(part: string): { header: string | undefined; upTo: number } {
    const upTo = this.written.length;
    const newest = new Map(this.written.slice(this.confirmed.get(part) ?? 0).map(({ place, sequence }) => [place, sequence]));
    if (newest.size > 100) throw new Error(`${part} would have to wait for ${newest.size} positions, more than 100`);
    return { header: newest.size > 0 ? [...newest].map(([place, sequence]) => `${place}@${sequence}`).join(', ') : undefined, upTo };
  }

  confirm(part: string, upTo: number): void {
    this.confirmed.set(part, Math.max(upTo, this.confirmed.get(part) ?? 0));
  }
}
