import type { Benchmark, Row } from '../benchmark.ts';
import { airRows } from './air.ts';
import { growth as compare, type Growth } from './compare.ts';
import { figureRows } from './figures.ts';
import { figures, type Figure } from './measure.ts';
import { reportRows } from './reports.ts';

const sizes = [1_000, 100_000, 10_000_000];
/** Of one kind of request in one round, milliseconds. */
const window = 2_000;
const mostSlower = 1.2;
const mostResident = 350;

/** The same figures beside 10³, 10⁵ and 10⁷ stored events of 30 000 keys; the reports over a large network, and over ten times that. */
export const growth: Benchmark = {
  name: 'growth',
  async run({ postgres, rounds, scaled, say }) {
    const { url } = await postgres();
    const stored = new Set(sizes.map((size) => Math.max(1_000, scaled(size))));
    const reports = await reportRows(url, { rounds, window: scaled(window) });
    say('reports measured');
    const ofFigures = await figureRows(url, { rounds, window: scaled(window), scaled });
    say('figures measured');
    const air = await airRows(url, { rounds, window: scaled(window) });
    say('the air measured');
    const measured = await compare(url, { sizes: [...stored], rounds, window: scaled(window), say });
    return {
      title: 'Growth: the same work beside all that is stored',
      columns: measured.map(({ events }) => `${events.toLocaleString('en')} events`),
      rows: [
        ...(Object.keys(figures) as Figure[]).map((figure) => rowOf(figure, measured)),
        ...[...reports, ...ofFigures, ...air].map((row) => ({ ...row, figures: [...row.figures, ...measured.slice(2).map(() => null)] })),
      ],
      notes: [
        'The ratio is the largest against the smallest, the worse way round: 1.2 is 20 % slower.',
        'Of the air the first column is beside 100,000 readings, the second beside a million.',
        'Of the reports the first column is a network of 60 cities, 200 meetings and 3,000 items, the second ten times as much.',
        'Of figures the first column is beside 100,000 of them, the second beside a million; the ratio is the second by the first.',
      ],
    };
  },
};

function rowOf(figure: Figure, measured: readonly Growth[]): Row {
  const { title, unit, more } = figures[figure];
  const values = measured.map((each) => each.figures[figure]);
  const [first, last] = [values[0]!, values.at(-1)!];
  const ratio = more ? first / last : last / first;
  const shown = { what: `${title}, ${unit}`, figures: values, ratio };
  if (figure === 'resident') return { ...shown, target: `≤ ${mostResident} MiB`, met: last <= mostResident };
  return { ...shown, target: `≤ ${mostSlower}`, met: ratio <= mostSlower };
}
