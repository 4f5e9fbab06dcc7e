import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, office, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { castBallot, CastBallotBody } from './cast-ballot.ts';
import { closeDecision } from './close-decision.ts';
import { DecisionView } from './decision.view.ts';
import { openDecision, OpenDecisionBody } from './open-decision.ts';
import { ListDecisionsQuery, ReadDecisions } from './read-decisions.ts';

@Controller('v1')
@ApiTags('decisions')
export class DecisionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: ReadDecisions,
  ) {}

  @Post('meetings/:meetingId/decisions')
  @ApiOperation({ summary: 'Puts a question to the members at the open meeting, with its quorum and majority.' })
  @Allow('secretariat')
  @Made('/v1/decisions/:id')
  @Answers(DecisionView)
  open(@Param('meetingId', ParseId) meetingId: string, @Body() body: OpenDecisionBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => openDecision(tx, meetingId, body));
  }

  @Put('decisions/:decisionId/ballots/:cityId')
  @ApiOperation({ summary: 'Casts the ballot of a member city that has come; the last one before the closing counts.' })
  @Allow('secretariat', office.param('cityId'))
  @Answers(DecisionView)
  cast(
    @Param('decisionId', ParseId) decisionId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: CastBallotBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => castBallot(tx, decisionId, cityId, body));
  }

  @Post('decisions/:decisionId/closing')
  @ApiOperation({ summary: 'Counts the ballots: the decision is carried or rejected, or lapses without its quorum.' })
  @Allow('secretariat')
  @Answers(DecisionView)
  close(@Param('decisionId', ParseId) decisionId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => closeDecision(tx, decisionId));
  }

  @Get('decisions')
  @ApiOperation({ summary: 'Lists the decisions of all meetings, or of one, in the order they were opened.' })
  @Allow('reader')
  @Answers(DecisionView, { page: true })
  list(@Query() query: ListDecisionsQuery) {
    return this.decisions.list(query);
  }

  @Get('decisions/:decisionId')
  @ApiOperation({ summary: 'Shows a decision with its ballots so far, and its tally once it is closed.' })
  @Allow('reader')
  @Answers(DecisionView)
  one(@Param('decisionId', ParseId) decisionId: string) {
    return this.decisions.one(decisionId);
  }
}
