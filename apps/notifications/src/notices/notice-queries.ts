import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#auth';
import { invalid, isId, refused } from '#domain';
import { decodeCursor, page, type Page } from '#http';
import { noticeKindNamed, noticeKindOf } from './notice-kinds.ts';
import { Notice } from './notice.entity.ts';
import { noticeView, type ListNoticesQuery, type NoticeView } from './notice.view.ts';

@Injectable()
export class NoticeQueries {
  constructor(private readonly source: DataSource) {}

  /** The newest first. */
  async list(query: ListNoticesQuery, by: Actor): Promise<Page<NoticeView>> {
    const [before] = decodeCursor(query.cursor, isId) ?? [];
    const offices = officesFor(query.office, by);
    const notices = this.source.getRepository(Notice).createQueryBuilder('n').orderBy('n.id', 'DESC').limit(query.take);
    if (before !== undefined) notices.andWhere('n.id < :before', { before });
    if (offices) notices.andWhere('n.office_id IN (:...offices)', { offices });
    if (query.unread !== undefined) notices.andWhere(`n.read_at IS ${query.unread ? '' : 'NOT '}NULL`);
    if (query.kind !== undefined) notices.andWhere('n.kind = :kind', { kind: kindNamed(query.kind) });
    if (query.event !== undefined) notices.andWhere('n.event_id = :event', query);
    if (query.meeting !== undefined) notices.andWhere('n.meeting_id = :meeting', query);
    return page((await notices.getMany()).map(noticeView), query, ({ id }) => [id]);
  }
}

/** The secretariat sees every office's (undefined: all), an office its own. */
function officesFor(asked: string | undefined, by: Actor): readonly string[] | undefined {
  if (by.is('secretariat')) return asked === undefined ? undefined : [asked];
  if (asked === undefined) return by.cityIds;
  if (!by.cityIds.includes(asked)) throw refused('not-your-office');
  return [asked];
}

function kindNamed(given: string): string {
  const kind = noticeKindNamed(given) ?? noticeKindOf(given);
  if (!kind) throw invalid('?kind', `there are no notices of kind ${given}`);
  return kind.type.name;
}
