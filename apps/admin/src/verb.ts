import type { ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Given = Record<string, string | boolean | undefined>;

export interface Verb {
  /** One line for the list of verbs. */
  what: string;
  usage: string;
  /** What `--help` of the verb says. */
  help: string;
  options: Options;
  /** How many words it takes beside its options. */
  words?: number;
  /** Answers the exit code: 0 done, 1 something was found or refused. */
  run(given: Given, words: readonly string[], print: (line: string) => void): Promise<0 | 1>;
}

/** The command was wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function textOf(given: Given, name: string): string {
  const value = given[name];
  if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`--${name} is missing`);
  return value;
}
