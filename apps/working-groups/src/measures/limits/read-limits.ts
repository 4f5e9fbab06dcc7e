import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isCode } from '#domain';
import { answer, CodeField, decodeCursor, page, PageQuery, type Page } from '#http';
import { limitNamed, limits, type Limit } from './first-limits.ts';
import { LimitAdoption } from './limit-adoption.entity.ts';
import type { LimitView } from './limit.view.ts';

export class ListLimitsQuery extends PageQuery {
  @CodeField({ optional: true, example: 'air.pm10.day' }) indicator?: string;
  @CodeField({ optional: true, example: 'eu-2008-50' }) standard?: string;
}

export const shownLimit = (limit: Limit, adoption: LimitAdoption | null): LimitView =>
  answer(adoption ?? {}, { ...limit, adoptedOn: adoption?.adoptedOn ?? null } as LimitView);

/** Before it is adopted a limit is data of the release; then it has a row as well. */
@Injectable()
export class ReadLimits {
  constructor(private readonly source: DataSource) {}

  /** In the order of their ids. */
  async list(query: ListLimitsQuery): Promise<Page<LimitView>> {
    const [after = ''] = decodeCursor(query.cursor, isCode) ?? [];
    const adoptions = new Map((await this.source.getRepository(LimitAdoption).find()).map((each) => [each.limitId, each]));
    const asked = limits.filter(
      ({ id, indicator, standard }) =>
        id > after && [undefined, indicator].includes(query.indicator) && [undefined, standard].includes(query.standard),
    );
    return page(
      asked.map((each) => shownLimit(each, adoptions.get(each.id) ?? null)),
      query,
      ({ id }) => [id],
    );
  }

  async one(limitId: string): Promise<LimitView> {
    return shownLimit(limitNamed(limitId), await this.source.getRepository(LimitAdoption).findOneBy({ limitId }));
  }
}
