import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MandateEnded } from '#contracts';
import { sqlOf } from '#database';
import { newId, type LocalDate } from '#domain';
import { UnitOfWork } from '#events';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
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
    for (const { id } of passed) await this.end(id, today);
  }

  private end(mandateId: string, today: LocalDate): Promise<void> {
    return this.work.transaction({ actor: 'urn:b40:membership', correlationId: newId() }, async (tx) => {
      const mandate = await tx.lock(Mandate, mandateId);
      if (!mandate.isOver(today)) return;
      const ended = mandate.expire();
      tx.append(MandateEnded, ended, { subject: mandateId });
      await vacatePresidency(tx, { mandateId }, ended.until, 'mandate-ended');
      await tx.save(mandate);
    });
  }
}
