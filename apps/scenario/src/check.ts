/** One sentence that must be true of the platform after the meeting. */
export interface Check {
  says: string;
  /** Undefined when it holds; else what is there instead. */
  fails(): Promise<string | undefined>;
}

export const differs = (found: unknown, expected: unknown): string | undefined =>
  JSON.stringify(found) === JSON.stringify(expected) ? undefined : `found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
