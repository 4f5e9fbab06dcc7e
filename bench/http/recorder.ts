import pg from 'pg';

/** One statement as it went to PostgreSQL. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Writes down every statement of this process between `start` and `stop`; otherwise it costs a call. */
export function recordStatements(): { start(): void; stop(): Statement[] } {
  let recorded: Statement[] | undefined;
  const { prototype } = pg.Client as unknown as { prototype: { query: (...args: unknown[]) => unknown } };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [text, values] = args;
    if (typeof text === 'string') recorded?.push({ text, values: Array.isArray(values) ? values : [] });
    return query.apply(this, args);
  };
  return {
    start: () => (recorded = []),
    stop() {
      const all = recorded ?? [];
      recorded = undefined;
      return all;
    },
  };
}
