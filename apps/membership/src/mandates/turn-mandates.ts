import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isDatabaseAway, sqlOf } from '#database';
import { messageOf, type LocalDate } from '#domain';
import { byItself, UnitOfWork, type EventTransaction } from '#events';
import { lockForNewDays } from './lock-mandate.ts';
import { settleMandate } from './settle-mandate.ts';

@Injectable()
export class TurnMandates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly source: DataSource,
  ) {}

  /**
   * Starts and ends what nobody need start or end, as if somebody had on its day: days in their order, and on one day the old mayor's end
   * before the new one's start. Each in its own transaction; several processes may do so at once, and commands beside them. One that fails
   * stops none behind it: the first error is thrown at the end.
   */
  async turnTo(today: LocalDate): Promise<void> {
    const due = await sqlOf(this.source).query<{ id: string; day: LocalDate }>(
      `SELECT id, until_on AS day, 1 AS step FROM mandate WHERE state = 'active' AND until_on <= $1
       UNION ALL SELECT id, from_on, 2 FROM mandate WHERE state = 'scheduled' AND from_on <= $1
       UNION ALL SELECT id, until_on, 1 FROM mandate WHERE state = 'scheduled' AND until_on <= $1 AND from_on < until_on
       ORDER BY day, step, id`,
      [today],
    );
    const failed: Error[] = [];
    for (const { id, day } of due)
      try {
        await this.work.transaction(byItself('membership'), (tx) => turnMandate(tx, id, day));
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        failed.push(new Error(`mandate ${id}: ${messageOf(error)}`, { cause: error }));
      }
    if (failed.length > 0) throw failed[0]!;
  }
}

/** Waits as a command does: at the table's constraint, with the row alone, it and a command of that city could wait for each other. */
async function turnMandate(tx: EventTransaction, mandateId: string, day: LocalDate): Promise<void> {
  const mandate = await lockForNewDays(tx, mandateId);
  const steps = mandate.comeTo(day);
  if (steps.started ?? steps.ended) await settleMandate(tx, mandate, steps);
}
