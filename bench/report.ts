import { readFileSync, writeFileSync } from 'node:fs';
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

const file = 'bench/results.json';

/** Those measured now take the places of their last ones; the others stay, each says when it was measured. */
export function keep(results: readonly Result[]): void {
  const measured = new Map(results.map((result) => [result.name, result]));
  const before = kept().filter(({ name }) => !measured.has(name));
  const all = [...before, ...results].toSorted((a, b) => a.name.localeCompare(b.name));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

function kept(): Result[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Result[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
