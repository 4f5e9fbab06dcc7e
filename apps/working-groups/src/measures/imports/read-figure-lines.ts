import type { Actor } from '#auth';
import { readCsv, WrongPlaces, type CsvFile, type CsvLine } from '#http';
import { fileOfFigures, type FigureLine } from './figure-line.ts';

/** The lines of a file, each cell of its form. An office's are all of its own cities: else 403, with the places of the others. */
export async function readFigureLines(file: CsvFile, by: Pick<Actor, 'is' | 'cityIds'>): Promise<CsvLine<FigureLine>[]> {
  const lines = await readCsv(file.bytes, fileOfFigures);
  if (by.is('secretariat')) return lines;
  const foreign = new WrongPlaces();
  for (const { line, cells } of lines)
    if (!by.cityIds.includes(cells.city)) foreign.add(() => `/${line}/city`, `is another city than ${by.cityIds.join(', ')}`);
  foreign.refuse('not-your-office');
  return lines;
}
