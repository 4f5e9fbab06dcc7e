import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Row, Table } from './benchmark.ts';

/** A table with when and where it was measured. */
export interface Result extends Table {
  name: string;
  at: string;
  machine: string;
  rounds: number;
  versions: Record<string, string>;
}

const shown = (figure: number | string | null): string =>
  figure === null ? '–' : typeof figure === 'string' ? figure : figure.toLocaleString('en', { maximumSignificantDigits: 3 });

const verdict = ({ met }: Row): string => (met === undefined ? '' : met ? 'met' : 'MISSED');

export function markdown({ title, columns, rows, notes = [] }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(['', ...columns, 'ratio', 'target', '']),
    line([' --- ', ...columns.map(() => '---:'), '---:', '---', '---']),
    ...rows.map((row) => line([row.what, ...row.figures.map(shown), row.ratio?.toFixed(2) ?? '', row.target ?? '', verdict(row)])),
    ...notes.flatMap((note) => ['', note]),
  ].join('\n');
}

const section = (result: Result): string =>
  `${markdown(result)}\n\n_${result.at.slice(0, 10)}, ${result.rounds} rounds; ${result.machine}; Node ${result.versions['node']}._`;

const file = 'bench/results.json';
const readme = 'bench/README.md';
const marker = '<!-- Below this line: what `npm run bench` has measured last. -->';

/** Those measured now take the places of their last ones, also in the README; the others stay, each says when it was measured. */
export async function keep(results: readonly Result[]): Promise<void> {
  const measured = new Map(results.map((result) => [result.name, result]));
  const before = kept().filter(({ name }) => !measured.has(name));
  const all = [...before, ...results].toSorted((a, b) => a.name.localeCompare(b.name));
  await write(file, JSON.stringify(all));
  const [text] = readFileSync(readme, 'utf8').split(marker);
  await write(readme, `${text}${marker}\n\n${all.map(section).join('\n\n')}\n`);
}

/** As the project's other files are written. */
async function write(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

function kept(): Result[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Result[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
