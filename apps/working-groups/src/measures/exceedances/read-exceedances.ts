import { Injectable } from '@nestjs/common';
import { Between, DataSource } from 'typeorm';
import { readOne } from '#database';
import { firstDay, lastDay, type LocalDate } from '#domain';
import { answer, CodeField, EnumField, LocalDateField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Exceedance, exceedanceStates } from './exceedance.entity.ts';
import type { ExceedanceView } from './exceedance.view.ts';

export class ListExceedancesQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;
  @CodeField({ optional: true, example: 'air.pm10.day' }) indicator?: string;
  @CodeField({ optional: true, example: 'eu-2008-50' }) standard?: string;
  @EnumField(exceedanceStates, { optional: true }) state?: Exceedance['state'];
  @LocalDateField({ optional: true, description: 'The first day that a period begins on.' }) from?: LocalDate;
  @LocalDateField({ optional: true, description: 'The last day that a period begins on.' }) to?: LocalDate;
}

export function shownExceedance(exceedance: Exceedance): ExceedanceView {
  const { limitId: limit, station, hour, explanation } = exceedance;
  return answer<ExceedanceView>(
    exceedance,
    Object.assign({}, exceedance, { limit, station: station || null, hour: hour || null, explanation }),
  );
}

@Injectable()
export class ReadExceedances {
  constructor(private readonly source: DataSource) {}

  /** In the order in which they were opened. */
  async list(query: ListExceedancesQuery): Promise<Page<ExceedanceView>> {
    const { city: cityId, indicator, standard, state, from = firstDay, to = lastDay } = query;
    const startsOn = query.from === undefined && query.to === undefined ? undefined : Between(from, to);
    const found = await readPage(this.source, Exceedance, query, { cityId, indicator, standard, state, startsOn });
    return { ...found, items: found.items.map(shownExceedance) };
  }

  async one(id: string): Promise<ExceedanceView> {
    return shownExceedance(await readOne(this.source, Exceedance, { id }));
  }
}
