import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { notFound } from '#domain';
import { Answers, ParseId } from '#http';
import { NoticeQueries } from './notice-queries.ts';
import { ListNoticesQuery, NoticeView } from './notice.view.ts';
import { ReadNotice } from './read-notice.ts';

const ofItsOffice = office.of(async ({ params }, db) => {
  const [notice] = await db.query<{ officeId: string }>(`SELECT office_id AS "officeId" FROM notice WHERE id = $1`, [params['noticeId']]);
  if (!notice) throw notFound('notice', params['noticeId']);
  return [notice.officeId];
}, 'the office that it is for');

@Controller('v1/notices')
@ApiTags('notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticeQueries,
    private readonly readNotice: ReadNotice,
  ) {}

  @Get()
  @Allow('secretariat', office.any)
  @Answers(NoticeView, { page: true })
  list(@Query() query: ListNoticesQuery, @By() by: Actor) {
    return this.notices.list(query, by);
  }

  @Put(':noticeId/read')
  @Allow('secretariat', ofItsOffice)
  @Answers(NoticeView)
  read(@Param('noticeId', ParseId) noticeId: string, @By() by: Actor) {
    return this.readNotice.run(noticeId, by);
  }
}
