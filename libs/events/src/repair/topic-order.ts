/** Follows the sequences of each key through a topic. Of two messages with one sequence the first counts: consumers drop the other. */
export class TopicOrder {
  /** The last sequence of each key. */
  readonly last = new Map<string, number>();
  /** Sequences that are missing in the topic. */
  readonly gaps: { key: string; after: number; sequence: number }[] = [];

  /** Whether it is the first with its sequence. */
  isFirst({ key, sequence }: { key: string; sequence: number }): boolean {
    const last = this.last.get(key) ?? 0;
    if (sequence <= last) return false;
    if (sequence > last + 1) this.gaps.push({ key, after: last, sequence });
    this.last.set(key, sequence);
    return true;
  }
}
