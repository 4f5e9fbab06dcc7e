import { isDeepStrictEqual } from 'node:util';
import type { Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import { measured } from '../workload/figures.ts';
import { withClient, type Snapshot, type StoredEvent } from './snapshot.ts';

const rule = 'a figure or an exceedance is not what was reported';

interface Values {
  value: string | null;
  coverage: number | null;
}

/** What the events of figures and exceedances carry that is looked at here. */
type Told = Values & {
  figureId: string;
  indicator: string;
  period: string;
  station: string | null;
  revision: number;
  from: Values;
  to: Values;
  limit: string;
  exceedanceId: string;
  countThisYear: number;
  year: number;
  allowed: number;
};

interface Figure extends Values {
  /** Of its station and year. */
  count: string;
  revision: number;
  correlationId: string;
  exceedances: number;
  open?: string;
}

/** A city's figures as its events have told of them so far. */
class City {
  readonly figures = new Map<string, Figure>();
  /** Exceedances that are open, by station and year. */
  private readonly open = new Map<string, number>();
  private readonly reached = new Set<string>();
  private readonly usedUp = new Set<string>();

  /** Answers what is wrong with it. */
  happen({ name, data, correlationId }: StoredEvent): string | undefined {
    const told = JSON.parse(data) as Told;
    // Inventories come by files, whose events have no figures in them: `judgeInventories` has their sums.
    if (told.indicator !== measured.indicator) return undefined;
    switch (name) {
      case 'FigureReported':
        return this.report(told, correlationId);
      case 'FigureRevised':
        return this.revise(told, correlationId);
      case 'LimitExceeded':
        return this.exceed(told, correlationId);
      case 'ExceedanceWithdrawn':
        return this.withdraw(told, correlationId);
      case 'AllowanceUsedUp':
        return this.useUp(told);
      default:
        return undefined;
    }
  }

  private report(told: Told, correlationId: string): string | undefined {
    const { figureId, period, station, value, coverage, revision } = told;
    if (this.figures.has(figureId)) return 'it was reported before';
    this.figures.set(figureId, { count: `${station} ${period.slice(0, 4)}`, value, coverage, revision, correlationId, exceedances: 0 });
    return revision === 1 ? undefined : `its first revision is ${revision}`;
  }

  private revise({ figureId, from, to, revision }: Told, correlationId: string): string | undefined {
    const figure = this.figures.get(figureId);
    if (!figure) return 'it was not reported';
    const before = { value: figure.value, coverage: figure.coverage };
    const wrong = revision !== figure.revision + 1 || from.value !== before.value || from.coverage !== before.coverage;
    Object.assign(figure, { value: to.value, coverage: to.coverage, revision, correlationId });
    return wrong ? `it was ${JSON.stringify(before)} before` : undefined;
  }

  private exceed({ figureId, exceedanceId, value, countThisYear, station, period }: Told, correlationId: string): string | undefined {
    const figure = this.figures.get(figureId);
    if (!figure) return 'of a figure that was not reported';
    if (figure.open !== undefined) return 'it is open already';
    figure.open = exceedanceId;
    figure.exceedances++;
    const count = (this.open.get(figure.count) ?? 0) + 1;
    this.open.set(figure.count, count);
    if (count === measured.allowed) this.reached.add(figure.count);
    if (!isAbove(figure) || value !== figure.value) return `the figure is ${figure.value} of ${figure.coverage} %`;
    if (correlationId !== figure.correlationId) return 'it was not opened with its figure';
    if (figure.count !== `${station} ${period.slice(0, 4)}`) return 'it is counted elsewhere';
    return countThisYear === count ? undefined : `counted are ${count}`;
  }

  private withdraw({ figureId, exceedanceId, countThisYear }: Told, correlationId: string): string | undefined {
    const figure = this.figures.get(figureId);
    if (figure?.open !== exceedanceId) return 'it is not open';
    delete figure.open;
    const count = (this.open.get(figure.count) ?? 0) - 1;
    this.open.set(figure.count, count);
    if (isAbove(figure)) return `the figure is ${figure.value} of ${figure.coverage} %`;
    if (correlationId !== figure.correlationId) return 'it was not withdrawn with its figure';
    return countThisYear === count ? undefined : `counted are ${count}`;
  }

  private useUp({ station, year }: Told): string | undefined {
    const key = `${station} ${year}`;
    if (this.usedUp.has(key)) return 'it was told before';
    this.usedUp.add(key);
    return this.open.get(key) === measured.allowed ? undefined : `${this.open.get(key) ?? 0} are open`;
  }

  /** What has not been told at all. */
  missing(): string[] {
    return [
      ...[...this.figures].flatMap(([id, figure]) =>
        isAbove(figure) === (figure.open !== undefined) ? [] : [`${id} is ${figure.value} of ${figure.coverage} %, open is ${figure.open}`],
      ),
      ...[...this.reached].flatMap((count) => (this.usedUp.has(count) ? [] : [`the allowance of ${count} was used up and not told`])),
    ];
  }
}

/** By the rules as they are written down, not by the platform's own code. */
const isAbove = ({ value, coverage }: Values): boolean =>
  value !== null && Number(value) > measured.above && (coverage === null || coverage >= measured.leastCoverage);

interface Row extends Values {
  id: string;
  revision: number;
  revisions: number;
  exceedances: number;
  open: string | null;
}

/** Every figure follows its events, and every exceedance is there once, as long as its figure is above the limit. */
export function countFigures({ services }: Pick<Snapshot, 'services'>): { figures: Map<string, Figure>; wrong: Violation[] } {
  const figures = new Map<string, Figure>();
  const wrong: Violation[] = [];
  for (const [key, events] of Map.groupBy(services['working-groups'].events, (event) => event.key)) {
    const city = new City();
    const violation = (detail: string): Violation => ({ rule, service: 'working-groups', key, detail });
    for (const event of events) {
      const detail = city.happen(event);
      if (detail !== undefined) wrong.push(violation(`${event.name} at ${key}@${event.sequence} ${event.data}: ${detail}`));
    }
    wrong.push(...city.missing().map(violation));
    for (const [id, figure] of city.figures) figures.set(id, figure);
  }
  return { figures, wrong };
}

/** Besides, each row is what its events say. */
export async function judgeFigures(databases: Platform['databases'], snapshot: Pick<Snapshot, 'services'>): Promise<Violation[]> {
  const { figures, wrong } = countFigures(snapshot);
  const rows = await withClient(databases['working-groups'], async (client) => {
    const { rows: found } = await client.query<Row>(
      `SELECT f.id, f.value, f.coverage, f.revision, (SELECT count(*)::int FROM figure_revision r WHERE r.figure_id = f.id) AS revisions,
         (SELECT count(*)::int FROM exceedance e WHERE e.figure_id = f.id) AS exceedances,
         (SELECT string_agg(e.id::text, ' ') FROM exceedance e WHERE e.figure_id = f.id AND e.state = 'open') AS open
       FROM figure f WHERE f.indicator = $1`,
      [measured.indicator],
    );
    return found;
  });
  const told = [...figures].map(([id, { value, coverage, revision, exceedances, open = null }]) => ({
    ...{ id, value, coverage, revision, revisions: revision, exceedances, open },
  }));
  const kept = new Map(rows.map((row) => [row.id, row]));
  const differing = told.filter((due) => !isDeepStrictEqual(due, { ...kept.get(due.id) }));
  return [
    ...wrong,
    ...differing.map((due): Violation => {
      const detail = `figure ${due.id} is ${JSON.stringify(kept.get(due.id) ?? 'not there')}, its events say ${JSON.stringify(due)}`;
      return { rule, service: 'working-groups', detail };
    }),
    ...rows.flatMap(({ id }): Violation[] =>
      figures.has(id) ? [] : [{ rule, service: 'working-groups', detail: `figure ${id} is there, and no event tells of it` }],
    ),
  ];
}
