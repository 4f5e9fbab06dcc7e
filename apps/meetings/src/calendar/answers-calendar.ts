import { ApiResponse } from '@nestjs/swagger';

export const calendarType = 'text/calendar; charset=utf-8';

export const AnswersCalendar = (): MethodDecorator =>
  ApiResponse({ status: 200, description: 'RFC 5545.', content: { 'text/calendar': { schema: { type: 'string' } } } });
