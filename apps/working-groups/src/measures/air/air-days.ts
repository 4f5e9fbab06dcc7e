import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { addDays, Clock, type LocalDate } from '#domain';
import { byItself, UnitOfWork } from '#events';
import { DailyWork } from '#service';
import { AirNow } from './air-now.entity.ts';
import { judgeOverDays } from './judge-days.ts';

/** Judges the days that have been over for one, and lets go of the readings that are too old. */
@Injectable()
export class AirDays extends DailyWork {
  constructor(
    clock: Clock,
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
  ) {
    super(clock);
  }

  async turnTo(today: LocalDate): Promise<void> {
    const sql = sqlOf(this.source);
    await sql.query(`SELECT air_reading_forget()`);
    const cities = await sql.query<{ id: string }>(`SELECT DISTINCT city_id AS id FROM air_day_open WHERE day <= $1 ORDER BY 1`, [
      addDays(today, -2),
    ]);
    for (const { id } of cities)
      await this.work.transaction(byItself('working-groups'), async (tx) => {
        await tx.lockName(`air ${id}`);
        const air = (await tx.findOne(AirNow, { cityId: id }))!;
        await judgeOverDays(tx, air, today);
        await tx.save(air);
      });
  }
}
