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
    const [first, second] = args;
    const { text, values } = typeof first === 'string' ? { text: first, values: second } : (first as Partial<Statement>);
    if (text !== undefined) recorded?.push({ text, values: Array.isArray(values) ? values : [] });
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
