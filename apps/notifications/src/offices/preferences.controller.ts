import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Matches, ParseSlug } from '#http';
import { PreferenceBody } from './preference.body.ts';
import { PreferenceView } from './preference.view.ts';
import { ReadPreferences } from './read-preferences.ts';
import { setPreferences } from './set-preferences.ts';

@Controller('v1/offices/:officeId/preferences')
@ApiTags('preferences')
export class PreferencesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly preferences: ReadPreferences,
  ) {}

  @Put()
  @ApiOperation({
    summary: 'Says what an office wants to hear, how and where; each mail address that is not confirmed is asked by a mail.',
  })
  @Allow('secretariat', office.param('officeId'))
  @Matches({ onceThere: true })
  @ApiResponse({
    status: 429,
    description: 'An address that is new to the office was asked to be confirmed too often today: `too-many-confirmations`.',
    headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
  })
  @Answers(PreferenceView)
  set(@Param('officeId', ParseSlug) officeId: string, @Body() body: PreferenceBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => setPreferences(tx, officeId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Shows what an office wants to hear, how and where, and which of its mail addresses are confirmed.' })
  @Allow('secretariat', office.param('officeId'))
  @Answers(PreferenceView)
  one(@Param('officeId', ParseSlug) officeId: string) {
    return this.preferences.one(officeId);
  }
}
