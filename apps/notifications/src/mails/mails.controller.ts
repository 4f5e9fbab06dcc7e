import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { officeOfMail } from './mail-offices.ts';
import { MailView, SentMailView } from './mail.view.ts';
import { ListMailsQuery, ReadMails } from './read-mails.ts';
import { redeliverMail } from './redeliver-mail.ts';

@Controller('v1/mails')
@ApiTags('mails')
export class MailsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: ReadMails,
  ) {}

  @Post(':mailId/redelivery')
  @ApiOperation({ summary: 'Sends a mail once more, as a new one with another Message-ID; a round that still waits gives way to it.' })
  @Allow('secretariat')
  @Made('/v1/mails/:id')
  @Answers(SentMailView)
  redeliver(@Param('mailId', ParseId) mailId: string, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => this.mails.sent(tx, await redeliverMail(tx, mailId)));
  }

  @Get()
  @ApiOperation({ summary: "Lists the mails to one's own offices, or all of them for the secretariat, the newest first." })
  @Allow('secretariat', office.any)
  @Answers(MailView, { page: true })
  list(@Query() query: ListMailsQuery, @By() by: Actor) {
    return this.mails.list(query, by);
  }

  @Get(':mailId')
  @ApiOperation({ summary: 'Shows a mail as it was sent, but for its signed addresses, with every attempt.' })
  @Allow('secretariat', officeOfMail)
  @Answers(SentMailView)
  one(@Param('mailId', ParseId) mailId: string) {
    return this.mails.one(mailId);
  }
}
