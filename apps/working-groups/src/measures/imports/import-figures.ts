import { createHash } from 'node:crypto';
import { FiguresReported } from '#contracts';
import { addDays, invalid, refused } from '#domain';
import type { EventTransaction } from '#events';
import { IntField, type CsvLine } from '#http';
import { valuesOf } from '../figures/figure-values.ts';
import type { ChangedFigure, Figure } from '../figures/figure.entity.ts';
import { keyOf, lockFigures, planFigures, type GivenFigure } from '../figures/plan-figures.ts';
import { keepFigures } from '../figures/write-figures.ts';
import { columnOf, givenOf, type FigureLine } from './figure-line.ts';
import { refuseLines, type WrongLine } from './refuse-lines.ts';

export class FigureImportView {
  @IntField({ min: 0, description: 'For the first time.' }) reported: number;
  @IntField({ min: 0 }) revised: number;
  @IntField({ min: 0, description: 'Lines that say what is there already.' }) skipped: number;
}

/** Lines that are judged at a time. */
const atOnce = 5_000;

/** Takes all lines of a file, or none. */
export async function importFigures(tx: EventTransaction, lines: readonly CsvLine<FigureLine>[]): Promise<FigureImportView> {
  const { figures, wrong } = inOrder(lines);
  // All cities before any indicator, though they are judged in parts.
  await lockFigures(
    tx,
    figures.map(({ given: { cityId } }) => cityId),
  );
  const changes: ChangedFigure[] = [];
  for (let from = 0; from < figures.length; from += atOnce) {
    const part = figures.slice(from, from + atOnce);
    const plan = await planFigures(
      tx,
      part.map(({ given }) => given),
    );
    for (const { at, field, refusal } of plan.wrong) wrong.push({ line: part[at]!.line, column: columnOf(field), refusal });
    wrong.push(...otherUnits(part, plan.changes));
    for (const each of plan.changes) changes.push(each);
  }
  refuseLines(wrong);
  await keepFigures(tx, changes, tellGroups);
  const revised = changes.filter(({ before }) => before !== null).length;
  return { reported: changes.length - revised, revised, skipped: lines.length - changes.length };
}

interface LineOfFigure {
  line: number;
  key: string;
  given: GivenFigure;
  unit: string | undefined;
}

/** By indicator, city, period and station, so that of two files each locks indicators in the same order; and the lines that stand twice. */
function inOrder(lines: readonly CsvLine<FigureLine>[]): { figures: LineOfFigure[]; wrong: WrongLine[] } {
  const sorted = lines
    .map(({ line, cells }) => {
      const given = givenOf(cells);
      return { line, key: keyOf(given), given, unit: cells.unit };
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const figures: LineOfFigure[] = [];
  const wrong: WrongLine[] = [];
  for (const each of sorted) {
    const first = figures.at(-1);
    if (first?.key !== each.key) figures.push(each);
    else wrong.push({ line: each.line, column: 'period', refusal: refused('figure-twice', { line: first.line }) });
  }
  return { figures, wrong };
}

/** The lines that change something and say a unit that is not the indicator's. */
function otherUnits(lines: readonly LineOfFigure[], changes: readonly ChangedFigure[]): WrongLine[] {
  const said = new Map(lines.filter(({ unit }) => unit !== undefined).map((each) => [each.key, each]));
  return changes.flatMap(({ figure, unit }) => {
    const { line, unit: other = unit } = said.get(keyOf(figure)) ?? {};
    return line === undefined || other === unit
      ? []
      : [{ line, column: 'unit', refusal: invalid('/unit', `is not that of the indicator, ${unit}`) }];
  });
}

/** One event for each city and indicator, however many they are. */
function tellGroups(tx: EventTransaction, changes: readonly ChangedFigure[]): void {
  for (const group of Map.groupBy(changes, ({ figure: { cityId, indicator } }) => `${cityId} ${indicator}`).values())
    tx.append(FiguresReported, told(group));
}

/** Of figures of one city and indicator, in the order of their periods and stations. */
function told(group: readonly ChangedFigure[]): FiguresReported {
  const figures = group.map(({ figure }) => figure);
  const [{ cityId, indicator, edition: version, reportedAt }] = figures as [Figure, ...Figure[]];
  const days = (of: (figure: Figure) => string) => figures.map(of).sort();
  return {
    ...{ cityId, indicator, version, unit: group[0]!.unit },
    from: days(({ startsOn }) => startsOn)[0]!,
    to: addDays(days(({ endsOn }) => endsOn).at(-1)!, -1),
    count: figures.length,
    revised: group.filter(({ before }) => before !== null).length,
    reportedAt: reportedAt.toISOString(),
    sha256: digestOf(figures),
  };
}

/** As the event's contract has it. Members in the order of their names make it RFC 8785's. */
function digestOf(figures: readonly Figure[]): string {
  const hash = createHash('sha256');
  for (const figure of figures) {
    const { value, notation, explanation, sourceId, method, quality, coverage, status } = valuesOf(figure);
    const { period, revision } = figure;
    const station = figure.station || null;
    const line = { coverage, explanation, method, notation, period, quality, revision, sourceId, station, status, value };
    hash.update(`${JSON.stringify(line)}\n`);
  }
  return hash.digest('hex');
}
