/** As many as After-Position may name. */
const most = 100;
/** And as many characters: line and headers of a request together have 16 KiB. */
const longest = 8_192;

/**
 * What one has written, per topic and key the newest: sent along, it makes an answer wait until its service knows it. Of more keys than a
 * header may name, those that were written last. One can be given to several clients, or be carried to another place as text.
 */
export class Positions {
  private readonly sequences = new Map<string, number>();

  /** Of an answer's Event-Position: `b40.membership.v1/network@31, …`. */
  add(eventPosition: string): void {
    for (const position of eventPosition.split(',')) {
      const [, place, digits] = /^\s*(.+)@(\d+)\s*$/.exec(position) ?? [];
      if (place === undefined) continue;
      const sequence = Math.max(Number(digits), this.sequences.get(place) ?? 0);
      // The last written stands last.
      this.sequences.delete(place);
      this.sequences.set(place, sequence);
    }
    for (const [place] of this.sequences) {
      if (this.sequences.size <= most && this.toString().length <= longest) break;
      this.sequences.delete(place);
    }
  }

  /** From here on nothing is waited for. */
  clear(): void {
    this.sequences.clear();
  }

  /** As After-Position has it; empty where nothing is to be waited for. */
  toString(): string {
    return [...this.sequences].map(([place, sequence]) => `${place}@${sequence}`).join(', ');
  }
}
