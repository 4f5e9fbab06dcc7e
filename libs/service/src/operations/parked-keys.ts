import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '#auth';
import { discard, redrive, UnitOfWork, type Redriven } from '#events';
import { Consumption } from '../consumption.ts';

/** An operator's two acts on a parked key. */
@Injectable()
export class ParkedKeys {
  private readonly logger = new Logger('operations');

  constructor(
    private readonly work: UnitOfWork,
    private readonly consumption: Consumption,
  ) {}

  /** A discard's reason stays with the events it gave up; a redrive gives nothing up, so the log is the record of it. */
  async redrive(id: string, reason: string | undefined, by: Actor): Promise<Redriven> {
    const redriven = await this.work.transaction(by, (tx) => redrive(tx, this.consumption.consumers, id));
    const { consumer, topic, key, state, applied } = redriven;
    this.logger.log({ consumer, topic, key, actor: by.sub, reason, state, applied }, 'redriven');
    return redriven;
  }

  discard(id: string, reason: string, by: Actor): Promise<Redriven> {
    return this.work.transaction(by, (tx) => discard(tx, this.consumption.consumers, id, reason));
  }
}
