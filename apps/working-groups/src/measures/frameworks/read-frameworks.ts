import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isCode } from '#domain';
import { answer, decodeCursor, page, type Page, type PageQuery } from '#http';
import { frameworkOf, frameworks, type Framework } from './first-frameworks.ts';
import { FrameworkAdoption } from './framework-adoption.entity.ts';
import type { FrameworkView } from './framework.view.ts';

export function shownFramework({ version: edition, ...framework }: Framework, adoption: FrameworkAdoption | null): FrameworkView {
  const shown = { ...framework, edition, indicators: [...framework.indicators] };
  const { adoptedOn = null, itemId = null } = adoption ?? {};
  return answer(adoption ?? {}, { ...shown, adoptedOn, itemId });
}

/** Before it is adopted a framework is data of the release; then it has a row as well. */
@Injectable()
export class ReadFrameworks {
  constructor(private readonly source: DataSource) {}

  /** In the order of their codes. */
  async list(query: PageQuery): Promise<Page<FrameworkView>> {
    const [after = ''] = decodeCursor(query.cursor, isCode) ?? [];
    const adopted = new Map((await this.source.getRepository(FrameworkAdoption).find()).map((each) => [each.framework, each]));
    const rows = frameworks.toSorted((a, b) => (a.code < b.code ? -1 : 1)).filter(({ code }) => code > after);
    return page(
      rows.map((each) => shownFramework(each, adopted.get(each.code) ?? null)),
      query,
      ({ code }) => [code],
    );
  }

  async one(code: string): Promise<FrameworkView> {
    return shownFramework(frameworkOf(code), await this.source.getRepository(FrameworkAdoption).findOneBy({ framework: code }));
  }
}
