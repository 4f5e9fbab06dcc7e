import { refusals } from '#contracts';
import { WrongPlaces } from '#http';
import type { Refusal } from '#domain';
import type { FigureLine } from './figure-line.ts';

export interface WrongLine {
  line: number;
  column: keyof FigureLine;
  refusal: Refusal;
}

/**
 * Refuses the file where a line of it is wrong, with the places in the file's order. It is refused as any one line would be, by itself;
 * where they differ with 400 `invalid-input`, and 409 `figures-refused` where nothing but the network's state is in the way.
 */
export function refuseLines(lines: readonly WrongLine[]): void {
  const wrong = new WrongPlaces();
  for (const { line, column, refusal } of lines.toSorted((a, b) => a.line - b.line)) wrong.add(() => `/${line}/${column}`, said(refusal));
  const [first, ...others] = new Set(lines.map(({ refusal }) => refusal.code));
  const isInvalid = lines.some(({ refusal }) => refusal.kind === 'invalid');
  wrong.refuse(others.length === 0 ? first : isInvalid ? 'invalid-input' : 'figures-refused');
}

/** What is wrong with the place; a rule in the registry's words, with what it goes by. */
function said({ code, details, errors }: Refusal): string {
  const facts = Object.entries(details).map(([name, value]) => ` ${name} ${String(value)}.`);
  return errors[0]?.detail ?? `${code}: ${refusals[code].when}${facts.join('')}`;
}
