import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import type { LocalDate } from '#domain';
import { UnitOfWork, type EventTransaction } from '#events';
import { byItself } from '../by-itself.ts';
import { closeMandate } from './close-mandate.ts';
import { Mandate } from './mandate.entity.ts';

@Injectable()
export class EndPassedMandates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly source: DataSource,
  ) {}

  /** Ends what nobody need end: mandates whose `until` has passed. Each in its own transaction; several processes may run it at once. */
  async run(today: LocalDate): Promise<void> {
    const passed = await sqlOf(this.source).query<{ id: string }>(
      `SELECT id FROM mandate WHERE state = 'active' AND until_on <= $1 ORDER BY until_on, id`,
      [today],
    );
    for (const { id } of passed) await this.work.transaction(byItself(), (tx) => endPassedMandate(tx, id, today));
  }
}

async function endPassedMandate(tx: EventTransaction, mandateId: string, today: LocalDate): Promise<void> {
  const mandate = await tx.lock(Mandate, mandateId);
  if (mandate.isOver(today)) await closeMandate(tx, mandate, mandate.expire());
}
