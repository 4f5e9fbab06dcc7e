import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { correctRoster, CorrectRosterBody } from './correct-roster.ts';
import { ListRosterCorrectionsQuery, ReadRosterCorrections } from './read-roster-corrections.ts';
import { RosterCorrectionView } from './roster-correction.view.ts';

@Controller('v1/roster-corrections')
@ApiTags('roster corrections')
export class RosterCorrectionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly corrections: ReadRosterCorrections,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Puts a line of the roster right that was entered wrongly: by another day, or by annulling it.' })
  @Allow('secretariat')
  @Made('/v1/roster-corrections/:id')
  @Answers(RosterCorrectionView)
  correct(@Body() body: CorrectRosterBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => correctRoster(tx, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the corrections of the roster, oldest first, of all cities or of one.' })
  @Allow('reader')
  @Answers(RosterCorrectionView, { page: true })
  list(@Query() query: ListRosterCorrectionsQuery) {
    return this.corrections.list(query);
  }

  @Get(':correctionId')
  @ApiOperation({ summary: 'Shows one correction: the wrong line, the right one and the reason.' })
  @Allow('reader')
  @Answers(RosterCorrectionView)
  one(@Param('correctionId', ParseId) correctionId: string) {
    return this.corrections.one(correctionId);
  }
}
