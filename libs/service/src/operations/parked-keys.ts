import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { discard, redrive, UnitOfWork, type Redriven } from '#events';
import { Consumption } from '../consumption.ts';

/** An operator's two acts on a parked key. */
@Injectable()
export class ParkedKeys {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consumption: Consumption,
  ) {}

  redrive(id: string, by: Actor): Promise<Redriven> {
    return this.work.transaction(by, (tx) => redrive(tx, this.consumption.consumers, id));
  }

  discard(id: string, reason: string, by: Actor): Promise<Redriven> {
    return this.work.transaction(by, (tx) => discard(tx, this.consumption.consumers, id, reason));
  }
}
