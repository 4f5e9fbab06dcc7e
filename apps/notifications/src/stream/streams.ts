import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** Open streams end when the service stops, for its server waits for all that is open; their clients come back with `Last-Event-ID`. */
@Injectable()
export class Streams {
  /** Milliseconds between heartbeats. */
  heartbeat = 15_000;
  private readonly open = new Set<AbortController>();
  private stopping = false;

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<{ addHook(name: 'preClose', hook: (done: () => void) => void): void }>();
    fastify.addHook('preClose', (done) => {
      this.stopping = true;
      for (const stream of this.open) stream.abort();
      done();
    });
  }

  /** Ends with the client's connection, too. */
  begin(connection: { once(event: 'close', listener: () => void): unknown }): AbortSignal {
    const stream = new AbortController();
    this.open.add(stream);
    if (this.stopping) stream.abort();
    connection.once('close', () => {
      this.open.delete(stream);
      stream.abort();
    });
    return stream.signal;
  }
}
