import type { BrokenRecord } from '#http';
import type { Kind, Refused } from './kinds.ts';
import { readLines, type Line } from './lines.ts';
import { Stopped, type Platform } from './platform.ts';
import { takeLine, type Outcome, type Trying } from './take-line.ts';

export interface Imported {
  created: number;
  there: number;
  changed: number;
  refused: number;
  /** Why the rest was not sent, and the first line of it. */
  stopped?: { line: number; why: string };
}

export interface Telling {
  refused(line: number, refusal: Refused): void;
  /** After each line, in the file's order. */
  progress(lines: number): void;
}

/** Lines that are on their way at once. */
const atOnce = 16;

interface OnItsWay {
  line: number;
  outcome: Promise<Outcome | Stopped>;
}

/** Sends a file line by line, several at once and those of one city in their order; nothing of it is held but what is on its way. */
export async function importFile(platform: Platform, kind: Kind, file: string, telling: Telling, trying?: Trying): Promise<Imported> {
  const imported: Imported = { created: 0, there: 0, changed: 0, refused: 0 };
  const sent: OnItsWay[] = [];
  const lastOf = new Map<string, Promise<unknown>>();
  const seen = new Map<string, number>();
  let lines = 0;

  const settle = async () => {
    const { line, outcome } = sent.shift()!;
    const came = await outcome;
    if (came instanceof Stopped) return void (imported.stopped ??= { line, why: came.message });
    if (typeof came === 'string') imported[came] += 1;
    else {
      imported.refused += 1;
      for (const refusal of came) telling.refused(line, refusal);
    }
    telling.progress((lines += 1));
  };

  for await (const line of readLines(file, kind)) {
    if (sent.length >= atOnce) await settle();
    if (imported.stopped) break;
    sent.push({ line: line.line, outcome: taken(line) });
  }
  while (sent.length > 0) await settle();
  return imported;

  function taken(line: Line | BrokenRecord): Promise<Outcome | Stopped> {
    if ('broken' in line) return Promise.resolve([{ code: 'malformed-csv', sentence: line.broken }]);
    const [key, city] = [line.cells[kind.key], line.cells['cityId']];
    const before = key === undefined ? undefined : seen.get(key);
    if (before !== undefined)
      return Promise.resolve([{ column: kind.key, code: 'ref-taken', sentence: `${key} stands in line ${before} already` }]);
    if (key !== undefined) seen.set(key, line.line);
    const take = () => takeLine(platform, kind, line, trying).catch(stopOn);
    if (city === undefined) return take();
    const outcome = (lastOf.get(city) ?? Promise.resolve()).then(take);
    lastOf.set(city, outcome);
    void outcome.finally(() => lastOf.get(city) === outcome && lastOf.delete(city));
    return outcome;
  }
}

function stopOn(failure: unknown): Stopped {
  if (failure instanceof Stopped) return failure;
  throw failure;
}

/** The references of a file of people that can be read. */
export async function referencesIn(file: string, people: Kind): Promise<Set<string>> {
  const references = new Set<string>();
  for await (const line of readLines(file, people))
    if ('cells' in line && line.cells['ref'] !== undefined) references.add(line.cells['ref']);
  return references;
}
