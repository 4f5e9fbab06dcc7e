import pg from 'pg';

/**
 * A class of clients for one pool. When a statement has not been answered within `milliseconds`, its connection is broken off, and with it
 * every other of the pool that has been silent since: behind a firewall that has forgotten them, or with a server host that vanished, TCP
 * would go on waiting for a quarter of an hour, and each idle connection would cost its next user the same again. pg's own `query_timeout`
 * fails the statement and gives the dead connection back to the pool.
 */
export function clientsWithDeadline(milliseconds: number): typeof pg.Client {
  const connected = new Set<DeadlineClient>();

  class DeadlineClient extends pg.Client {
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
    override query(...args: unknown[]): never {
      clearTimeout(this.timer);
      const askedAt = performance.now();
      this.timer = setTimeout(() => breakOff(askedAt), milliseconds).unref();
      return Reflect.apply(super.query, this, args) as never;
    }

    breakOffUnlessHeardSince(moment: number): void {
      if (this.heardAt <= moment) this.connection.stream.destroy(new Error(silence));
    }
  }

  const silence = `Connection terminated: the database has not answered for ${milliseconds} ms`;
  const breakOff = (askedAt: number) => connected.forEach((client) => client.breakOffUnlessHeardSince(askedAt));
  return DeadlineClient as typeof pg.Client;
}
