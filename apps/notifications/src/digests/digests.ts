import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { Clock } from '#domain';
import { DueWork, type DueTask } from '#due';
import { makeDigest } from './make-digest.ts';

/** The digest of each office at its hour. `id` of a task: the office's. It is put when an office says what it wants, and stays. */
@Injectable()
export class Digests extends DueWork {
  override readonly kind = 'digest';

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    super(sqlOf(source));
  }

  perform({ id: officeId }: DueTask): Promise<Date | undefined> {
    return this.source.transaction((em) => makeDigest(sqlOf(em), officeId, this.clock.timeZone));
  }
}
