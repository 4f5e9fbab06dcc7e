import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

export const calendarType = 'text/calendar; charset=utf-8';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };

export const AnswersCalendar = ({ canBeRevoked = false } = {}): MethodDecorator =>
  applyDecorators(
    ApiResponse({ status: 200, description: 'RFC 5545.', content: { 'text/calendar': { schema: { type: 'string' } } } }),
    ...(canBeRevoked
      ? [ApiResponse({ status: 410, description: 'The address was revoked, or another made in its place.', content: problem })]
      : []),
  );
