import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { officeOfCommitment } from './commitment-offices.ts';
import { CommitmentView } from './commitment.view.ts';
import { fulfilCommitment, FulfilCommitmentBody } from './fulfil-commitment.ts';
import { makeCommitment, MakeCommitmentBody } from './make-commitment.ts';
import { CommitmentsOfMeetingQuery, ListCommitmentsQuery, ReadCommitments } from './read-commitments.ts';
import { withdrawCommitment, WithdrawCommitmentBody } from './withdraw-commitment.ts';

@Controller('v1')
@ApiTags('statements and commitments')
export class CommitmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly commitments: ReadCommitments,
  ) {}

  @Post('meetings/:meetingId/commitments')
  @ApiOperation({ summary: 'Enters what a city, or a person, takes on at the open meeting.' })
  @Allow('secretariat')
  @Made('/v1/commitments/:id')
  @Answers(CommitmentView)
  make(@Param('meetingId', ParseId) meetingId: string, @Body() body: MakeCommitmentBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => makeCommitment(tx, meetingId, body));
  }

  @Post('commitments/:commitmentId/fulfilment')
  @ApiOperation({ summary: 'Says that an open commitment was fulfilled, since when, and what shows it.' })
  @Allow('secretariat', officeOfCommitment)
  @Answers(CommitmentView)
  fulfil(@Param('commitmentId', ParseId) commitmentId: string, @Body() body: FulfilCommitmentBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => fulfilCommitment(tx, commitmentId, body));
  }

  @Post('commitments/:commitmentId/withdrawal')
  @ApiOperation({ summary: 'Withdraws an open commitment, with the reason.' })
  @Allow('secretariat', officeOfCommitment)
  @Answers(CommitmentView)
  withdraw(@Param('commitmentId', ParseId) commitmentId: string, @Body() body: WithdrawCommitmentBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => withdrawCommitment(tx, commitmentId, body));
  }

  @Get('meetings/:meetingId/commitments')
  @ApiOperation({ summary: 'Lists what was taken on at one meeting, in the order it was entered.' })
  @Allow('reader')
  @Answers(CommitmentView, { page: true })
  ofMeeting(@Param('meetingId', ParseId) meetingId: string, @Query() query: CommitmentsOfMeetingQuery) {
    return this.commitments.ofMeeting(meetingId, query);
  }

  @Get('commitments')
  @ApiOperation({ summary: 'Lists the commitments of all meetings, in the order they were entered.' })
  @Allow('reader')
  @Answers(CommitmentView, { page: true })
  list(@Query() query: ListCommitmentsQuery) {
    return this.commitments.list(query);
  }

  @Get('commitments/:commitmentId')
  @ApiOperation({ summary: 'Shows one commitment and what became of it.' })
  @Allow('reader')
  @Answers(CommitmentView)
  one(@Param('commitmentId', ParseId) commitmentId: string) {
    return this.commitments.one(commitmentId);
  }
}
