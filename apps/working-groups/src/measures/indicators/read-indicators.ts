import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { readOne } from '#database';
import { isCode } from '#domain';
import { answer, CodeField, decodeCursor, IdField, page, PageQuery, type Page } from '#http';
import { Indicator } from './indicator.entity.ts';
import type { IndicatorView } from './indicator.view.ts';

export class ListIndicatorsQuery extends PageQuery {
  @IdField({ optional: true }) item?: string;
  @CodeField({ optional: true, example: 'air' }) framework?: string;
}

/** Its `version` is the edition; the row's own is in the ETag. */
export const shownIndicator = (indicator: Indicator): IndicatorView =>
  answer(indicator, Object.assign({}, indicator, { version: indicator.edition }));

@Injectable()
export class ReadIndicators {
  constructor(private readonly source: DataSource) {}

  /** In the order of their codes. */
  async list(query: ListIndicatorsQuery): Promise<Page<IndicatorView>> {
    const { item: itemId, framework } = query;
    const [after] = decodeCursor(query.cursor, isCode) ?? [];
    const rows = await this.source.getRepository(Indicator).find({
      where: { ...(itemId && { itemId }), ...(framework && { framework }), ...(after !== undefined && { code: MoreThan(after) }) },
      order: { code: 'ASC' },
      take: query.take,
    });
    return page(rows.map(shownIndicator), query, ({ code }) => [code]);
  }

  async one(code: string): Promise<IndicatorView> {
    return shownIndicator(await readOne(this.source, Indicator, { code }));
  }
}
