import { createHash } from 'node:crypto';
import pg from 'pg';
import { sqlState } from './faults.ts';

/** Of one process; a connection keeps a plan for each that it has been asked. What is asked beyond them is parsed each time. */
const mostStatements = 300;
const names = new Map<string, string>();
let outdatedSoFar = 0;

/**
 * The name under which a text is prepared; undefined once there are too many, as where texts are made up with each request. It is of the
 * text: where a pooler gives a session to another process, no name of one is another text of the other.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostStatements) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

/** A type of a column has changed under a prepared statement, or a pooler between has given the session to another. */
const outdated = (error: unknown): boolean => /^(0A000|26000|42P05)$/.test(sqlState(error) ?? '');

/** It is prepared anew, under another name. */
const renew = (text: string): void => void names.set(text, `${nameOf(text)!.slice(0, 32)} ${++outdatedSoFar}`);

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
    /** Of what is asked and not answered: how many, since when the first of them is under way, and its deadline. */
    private open = 0;
    private askedAt = 0;
    private timer: NodeJS.Timeout | undefined;
    private ready = false;
    private ended = false;

    constructor(config?: string | pg.ClientConfig) {
      super(config);
      connected.add(this);
      this.once('connect', () => (this.ready = true));
      this.once('end', () => {
        this.ended = true;
        this.rest();
        connected.delete(this);
      });
      // Before pg's own listener, which may send the next statement at once. The first is the answer to the connection itself.
      this.connection.prependListener('readyForQuery', () => {
        this.heardAt = performance.now();
        if (!this.ready) return;
        this.open--;
        if (this.open > 0) this.await();
        else this.rest();
      });
      // Nothing is asked any more, whatever became of it.
      this.on('drain', () => this.rest());
    }

    // pg's `query` has a dozen signatures; whichever is called, a statement is on its way.
    override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
      if (!this.ended && ++this.open === 1) this.await();
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      const asked = name === undefined ? [text, values, ...rest] : [{ name, text, values }, ...rest];
      const answer: unknown = Reflect.apply(super.query, this, asked);
      if (name !== undefined && answer instanceof Promise) answer.catch((error: unknown) => outdated(error) && renew(text as string));
      return answer as never;
    }

    /** What was asked after that moment has a deadline of its own. */
    breakOffUnlessHeardSince(moment: number): void {
      if (this.heardAt <= moment && (this.open === 0 || this.askedAt <= moment)) this.connection.stream.destroy(new Error(silence));
    }

    private await(): void {
      clearTimeout(this.timer);
      const moment = (this.askedAt = performance.now());
      // After a pause of this process the answers that came meanwhile are read first.
      this.timer = setTimeout(() => setImmediate(() => this.open > 0 && this.askedAt === moment && breakOff(moment)), deadline).unref();
    }

    private rest(): void {
      clearTimeout(this.timer);
      this.open = 0;
    }
  }

  const silence = `Connection terminated: the database has not answered for ${deadline} ms`;
  const breakOff = (moment: number) => connected.forEach((client) => client.breakOffUnlessHeardSince(moment));
  return PooledClient as typeof pg.Client;
}
