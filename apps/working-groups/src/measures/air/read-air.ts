import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { Clock, notFound } from '#domain';
import { cityOf } from '#roster';
import { pollutants } from '../limits/first-limits.ts';
import { AirNow } from './air-now.entity.ts';
import type { AirBandsView, AirView } from './air.view.ts';

/** As it is now: what is too old is unknown, though the row still has it. */
export function shownAir(cityId: string, air: AirNow | null, now: Date): AirView {
  const { index, dominant, bands } = air?.isFresh(now) ? air : { index: null, dominant: null, bands: {} as AirNow['bands'] };
  const shown = Object.fromEntries(pollutants.map((each) => [each, bands[each] ?? 'unknown']));
  return { cityId, index: index ?? 'unknown', dominant, bands: shown as unknown as AirBandsView, at: air?.at.toISOString() ?? null };
}

@Injectable()
export class ReadAir {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One look-up by the city; of a city without readings another tells whether there is one. */
  async of(cityId: string): Promise<AirView> {
    const air = await this.source.getRepository(AirNow).findOneBy({ cityId });
    if (!air && !(await cityOf(sqlOf(this.source), cityId))) throw notFound('city', cityId);
    return shownAir(cityId, air, this.clock.now());
  }
}
