import pg from 'pg';
import { sqlState } from './faults.ts';

/** Of one process; a connection keeps a plan for each that it has been asked. What is asked beyond them is parsed each time. */
const mostStatements = 300;
const names = new Map<string, string>();
let named = 0;

/** The name under which a text is prepared; undefined once there are too many, as where texts are made up with each request. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostStatements) return known;
  const name = `s${named++}`;
  names.set(text, name);
  return name;
}

/** A type of a column has changed under a prepared statement, or a pooler between has given the session to another: it is prepared anew. */
const outdated = (error: unknown): boolean => /^(0A000|26000)$/.test(sqlState(error) ?? '');

/**
 * A class of clients for one pool.
 *
 * Statements with parameters are prepared once per connection: parsing and planning them each time cost PostgreSQL as much as running
 * them (measured: an item's update, 7 statements, is 1.3 times as fast).
 *
 * When a statement has not been answered within `deadline` milliseconds, its connection is broken off, and with it every other of the pool
 * that has been silent since: behind a firewall that has forgotten them, or with a server host that vanished, TCP would go on waiting for a
 * quarter of an hour, and each idle connection would cost its next user the same again. pg's own `query_timeout` fails the statement and
 * gives the dead connection back to the pool.
 */
export function clientClass({ deadline }: { deadline: number }): typeof pg.Client {
  const connected = new Set<PooledClient>();

  class PooledClient extends pg.Client {
    private heardAt = performance.now();
    private timer: NodeJS.Timeout | undefined;

    constructor(config?: string | pg.ClientConfig) {
      super(config);
      connected.add(this);
      this.on('end', () => {
        clearTimeout(this.timer);
        connected.delete(this);
      });
      // Nothing that was asked is without an answer.
      this.on('drain', () => {
        clearTimeout(this.timer);
        this.heardAt = performance.now();
      });
    }

    // pg's `query` has a dozen signatures; whichever is called, a statement is on its way.
    override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
      clearTimeout(this.timer);
      const askedAt = performance.now();
      this.timer = setTimeout(() => breakOff(askedAt), deadline).unref();
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      const asked = name === undefined ? [text, values, ...rest] : [{ name, text, values }, ...rest];
      const answer: unknown = Reflect.apply(super.query, this, asked);
      if (name !== undefined && answer instanceof Promise)
        answer.catch((error: unknown) => outdated(error) && names.delete(text as string));
      return answer as never;
    }

    breakOffUnlessHeardSince(moment: number): void {
      if (this.heardAt <= moment) this.connection.stream.destroy(new Error(silence));
    }
  }

  const silence = `Connection terminated: the database has not answered for ${deadline} ms`;
  const breakOff = (askedAt: number) => connected.forEach((client) => client.breakOffUnlessHeardSince(askedAt));
  return PooledClient as typeof pg.Client;
}
