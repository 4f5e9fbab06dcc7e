import { Controller, Delete, Get, Header, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, office, Public, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, content, Made, Matches, ParseSlug } from '#http';
import { Links } from '#links';
import { AnswersCalendar, calendarType } from './answers-calendar.ts';
import { CalendarAddressView } from './calendar-address.view.ts';
import { issueAddress, revokeAddress } from './issue-address.ts';
import { ReadAddresses } from './read-addresses.ts';
import { CalendarQuery, ReadCalendar } from './read-calendar.ts';

@Controller('v1')
@ApiTags('calendar')
export class AddressesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: Links,
    private readonly addresses: ReadAddresses,
    private readonly calendar: ReadCalendar,
  ) {}

  @Post('offices/:officeId/calendar-address')
  @ApiOperation({ summary: 'Makes a private address of the calendar for an office, told this once, and revokes its former one.' })
  @Allow('secretariat', office.param('officeId'))
  @Made('/v1/offices/:officeId/calendar-address')
  @Answers(CalendarAddressView)
  issue(@Param('officeId', ParseSlug) officeId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => issueAddress(tx, officeId, this.links));
  }

  @Delete('offices/:officeId/calendar-address')
  @ApiOperation({ summary: 'Revokes an office’s private address of the calendar: who has it gets nothing by it any more.' })
  @Allow('secretariat', office.param('officeId'))
  @Matches()
  @Answers(CalendarAddressView)
  revoke(@Param('officeId', ParseSlug) officeId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => revokeAddress(tx, officeId));
  }

  @Get('offices/:officeId/calendar-address')
  @ApiOperation({ summary: 'Says since when an office has a private address of the calendar.' })
  @Allow('secretariat', office.param('officeId'))
  @Answers(CalendarAddressView)
  one(@Param('officeId', ParseSlug) officeId: string) {
    return this.addresses.one(officeId);
  }

  @Get('calendars/:signed')
  @ApiOperation({ summary: 'Gives the calendar, as GET /v1/calendar.ics does, to who has a private address of it: for calendar programs.' })
  @Public()
  @Header('Cache-Control', 'no-store')
  @Header('Referrer-Policy', 'no-referrer')
  @AnswersCalendar({ canBeRevoked: true })
  async bySignedAddress(@Param('signed') signed: string, @Query() query: CalendarQuery) {
    await this.addresses.mustCount(signed);
    return content(calendarType, await this.calendar.text(query));
  }
}
