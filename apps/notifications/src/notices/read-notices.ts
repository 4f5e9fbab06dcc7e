import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#auth';
import { eventTypeOf } from '#contracts';
import { Clock, invalid, isId } from '#domain';
import { BooleanField, decodeCursor, IdField, page, PageQuery, SlugField, TextField, type Page } from '#http';
import { officesFor } from '../known/offices-for.ts';
import { isNoticeable } from './notice-kinds.ts';
import { Notice } from './notice.entity.ts';
import { noticeView, readerOf, type NoticeView } from './notice.view.ts';

export class ListNoticesQuery extends PageQuery {
  @SlugField({ optional: true, description: "An office: a city's id, or `secretariat`. Without it: one's own, or every office's." })
  office?: string;

  @BooleanField({ optional: true, description: '`true`: those not read yet; `false`: those read.' }) unread?: boolean;

  @TextField({ max: 100, optional: true, description: "An event's name or full type.", example: 'CityJoined' }) kind?: string;

  @IdField({ optional: true, description: 'Of one event.' }) event?: string;

  @IdField({ optional: true, description: 'About one meeting.' }) meeting?: string;
}

@Injectable()
export class ReadNotices {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The newest first, in the language that is preferred of those accepted. */
  async list(query: ListNoticesQuery, by: Actor, accepted?: string): Promise<Page<NoticeView>> {
    const [before] = decodeCursor(query.cursor, isId) ?? [];
    const offices = officesFor(query.office, by);
    const notices = this.source.getRepository(Notice).createQueryBuilder('n').orderBy('n.id', 'DESC').limit(query.take);
    if (before !== undefined) notices.andWhere('n.id < :before', { before });
    if (offices) notices.andWhere('n.office_id IN (:...offices)', { offices });
    if (query.unread !== undefined) notices.andWhere(`n.read_at IS ${query.unread ? '' : 'NOT '}NULL`);
    if (query.kind !== undefined) notices.andWhere('n.kind = :kind', { kind: kindNamed(query.kind) });
    if (query.event !== undefined) notices.andWhere('n.event_id = :event', query);
    if (query.meeting !== undefined) notices.andWhere('n.meeting_id = :meeting', query);
    const reader = readerOf(accepted, this.clock);
    return page(
      (await notices.getMany()).map((notice) => noticeView(notice, reader)),
      query,
      ({ id }) => [id],
    );
  }
}

function kindNamed(given: string): string {
  const name = eventTypeOf(given)?.name ?? given;
  if (!isNoticeable(name)) throw invalid('?kind', `there are no notices of kind ${given}`);
  return name;
}
