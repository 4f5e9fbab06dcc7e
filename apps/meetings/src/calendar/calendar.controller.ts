import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { content } from '#http';
import { AnswersCalendar, calendarType } from './answers-calendar.ts';
import { CalendarQuery, ReadCalendar } from './read-calendar.ts';

@Controller('v1/calendar.ics')
@ApiTags('calendar')
export class CalendarController {
  constructor(private readonly calendar: ReadCalendar) {}

  @Get()
  @ApiOperation({ summary: 'Gives meetings, visits, travelling programmes and their stops, past ones too, as an iCalendar object.' })
  @Allow('reader')
  @AnswersCalendar()
  async all(@Query() query: CalendarQuery) {
    return content(calendarType, await this.calendar.text(query));
  }
}
