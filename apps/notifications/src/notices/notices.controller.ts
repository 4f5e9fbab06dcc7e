import { Controller, Get, Header, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { answer, Answers, ParseId } from '#http';
import { markRead } from './mark-read.ts';
import { officeOfNotice } from './notice-offices.ts';
import { acceptLanguage, NoticeView, noticeView, readerOf } from './notice.view.ts';
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
  @Header('Vary', 'Accept-Language')
  @ApiHeader(acceptLanguage)
  @Answers(NoticeView)
  read(@Param('noticeId', ParseId) noticeId: string, @By() by: Actor, @Headers('Accept-Language') accepted?: string) {
    return this.work.transaction(by, async (tx) => {
      const notice = await markRead(tx, noticeId);
      return answer(notice, noticeView(notice, readerOf(accepted, tx)));
    });
  }

  @Post(':noticeId/redelivery')
  @ApiOperation({ summary: 'Sends the mails of a notice once more, to whoever of its office is to hear such by now.' })
  @Allow('secretariat')
  @Header('Vary', 'Accept-Language')
  @ApiHeader(acceptLanguage)
  @Answers(NoticeView)
  redeliver(@Param('noticeId', ParseId) noticeId: string, @By() by: Actor, @Headers('Accept-Language') accepted?: string) {
    return this.work.transaction(by, async (tx) => {
      const notice = await redeliverNotice(tx, noticeId);
      return answer(notice, noticeView(notice, readerOf(accepted, tx)));
    });
  }

  @Get()
  @ApiOperation({ summary: "Lists the notices of one's own offices, or of every office for the secretariat, the newest first." })
  @Allow('secretariat', office.any)
  @Header('Vary', 'Accept-Language')
  @ApiHeader(acceptLanguage)
  @Answers(NoticeView, { page: true })
  list(@Query() query: ListNoticesQuery, @By() by: Actor, @Headers('Accept-Language') accepted?: string) {
    return this.notices.list(query, by, accepted);
  }
}
