import { Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { answer, Answers, ParseId } from '#http';
import { markRead } from './mark-read.ts';
import { officeOfNotice } from './notice-offices.ts';
import { NoticeView, noticeView } from './notice.view.ts';
import { ListNoticesQuery, ReadNotices } from './read-notices.ts';
import { redeliverNotice } from './redeliver-notice.ts';

@Controller('v1/notices')
@ApiTags('notices')
export class NoticesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: ReadNotices,
  ) {}

  @Put(':noticeId/read')
  @ApiOperation({ summary: 'Marks a notice as read for its whole office; the first reading counts.' })
  @Allow('secretariat', officeOfNotice)
  @Answers(NoticeView)
  read(@Param('noticeId', ParseId) noticeId: string, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => {
      const notice = await markRead(tx, noticeId);
      return answer(notice, noticeView(notice));
    });
  }

  @Post(':noticeId/redelivery')
  @ApiOperation({ summary: 'Sends the mails of a notice once more, to whoever of its office is to hear such by now.' })
  @Allow('secretariat')
  @Answers(NoticeView)
  redeliver(@Param('noticeId', ParseId) noticeId: string, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => {
      const notice = await redeliverNotice(tx, noticeId);
      return answer(notice, noticeView(notice));
    });
  }

  @Get()
  @ApiOperation({ summary: "Lists the notices of one's own offices, or of every office for the secretariat, the newest first." })
  @Allow('secretariat', office.any)
  @Answers(NoticeView, { page: true })
  list(@Query() query: ListNoticesQuery, @By() by: Actor) {
    return this.notices.list(query, by);
  }
}
