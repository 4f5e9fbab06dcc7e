import { passed, reached, type FuzzAnswer } from './judge.ts';
import type { FuzzRequest } from './requests.ts';

interface Row {
  statuses: Map<string, number>;
  reached: boolean;
}

/** What came of all requests, route by route. */
export class Tally {
  private readonly rows = new Map<string, Row>();
  private readonly byCaller = new Map<string, number>();
  sent = 0;
  passed = 0;
  /** Of requests in which nothing was made wrong on purpose. */
  unspoiled = 0;

  constructor(routes: readonly string[]) {
    for (const route of routes) this.rows.set(route, { statuses: new Map(), reached: false });
  }

  count({ route, spoiled, caller }: FuzzRequest, answer: FuzzAnswer): void {
    this.sent++;
    if (passed(answer)) this.passed++;
    if (spoiled === undefined) this.unspoiled++;
    this.byCaller.set(caller, (this.byCaller.get(caller) ?? 0) + 1);
    // Another path or method may have met another route, or none.
    if (spoiled === 'the path' || spoiled === 'the method') return;
    const row = this.rows.get(route)!;
    row.statuses.set(shownOf(answer), (row.statuses.get(shownOf(answer)) ?? 0) + 1);
    row.reached ||= reached(answer);
  }

  get share(): number {
    return this.passed / this.sent;
  }

  /** Routes of which the domain has said neither yes nor no. */
  get unreached(): string[] {
    return [...this.rows].filter(([, row]) => !row.reached).map(([route]) => route);
  }

  get callers(): string[] {
    return [...this.byCaller.keys()];
  }

  table(): string {
    const lines = [...this.rows].map(([route, { statuses, reached: was }]) => {
      const all = [...statuses]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([status, times]) => (times > 1 ? `${status} × ${times}` : status));
      return `${was ? ' ' : '!'} ${route.padEnd(88)} ${all.join(', ')}`;
    });
    const done = [...this.rows.values()].filter(({ statuses }) => [...statuses.keys()].some((status) => /^[23]/.test(status))).length;
    const share = `${(this.share * 100).toFixed(1)} % passed the input checks`;
    return [...lines, `${this.sent} requests, ${share}; ${done} of ${lines.length} routes were done at least once`].join('\n');
  }
}

const shownOf = ({ status, body }: FuzzAnswer): string => (status >= 400 && body?.code ? `${status} ${body.code}` : String(status));
