import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, ParseId } from '#http';
import { CommitmentView } from './commitment.view.ts';
import { FulfilCommitment, FulfilCommitmentBody } from './fulfil-commitment.ts';
import { MakeCommitment, MakeCommitmentBody } from './make-commitment.ts';
import { officeOfCommitment } from './office-of-commitment.ts';
import { CommitmentsOfMeetingQuery, ListCommitmentsQuery, ReadCommitments } from './read-commitments.ts';
import { WithdrawCommitment, WithdrawCommitmentBody } from './withdraw-commitment.ts';

@Controller('v1')
@ApiTags('statements and commitments')
export class CommitmentsController {
  constructor(
    private readonly makeCommitment: MakeCommitment,
    private readonly fulfilCommitment: FulfilCommitment,
    private readonly withdrawCommitment: WithdrawCommitment,
    private readonly commitments: ReadCommitments,
  ) {}

  @Post('meetings/:meetingId/commitments')
  @Allow('secretariat')
  @Made('/v1/commitments/:id')
  @Answers(CommitmentView)
  make(@Param('meetingId', ParseId) meetingId: string, @Body() body: MakeCommitmentBody, @By() by: Actor) {
    return this.makeCommitment.run(meetingId, body, by);
  }

  @Get('meetings/:meetingId/commitments')
  @Allow('reader')
  @Answers(CommitmentView, { page: true })
  ofMeeting(@Param('meetingId', ParseId) meetingId: string, @Query() query: CommitmentsOfMeetingQuery) {
    return this.commitments.ofMeeting(meetingId, query);
  }

  @Get('commitments')
  @Allow('reader')
  @Answers(CommitmentView, { page: true })
  list(@Query() query: ListCommitmentsQuery) {
    return this.commitments.list(query);
  }

  @Get('commitments/:commitmentId')
  @Allow('reader')
  @Answers(CommitmentView)
  one(@Param('commitmentId', ParseId) commitmentId: string) {
    return this.commitments.one(commitmentId);
  }

  @Post('commitments/:commitmentId/fulfilment')
  @Allow('secretariat', officeOfCommitment)
  @Answers(CommitmentView)
  fulfil(@Param('commitmentId', ParseId) commitmentId: string, @Body() body: FulfilCommitmentBody, @By() by: Actor) {
    return this.fulfilCommitment.run(commitmentId, body, by);
  }

  @Post('commitments/:commitmentId/withdrawal')
  @Allow('secretariat', officeOfCommitment)
  @Answers(CommitmentView)
  withdraw(@Param('commitmentId', ParseId) commitmentId: string, @Body() body: WithdrawCommitmentBody, @By() by: Actor) {
    return this.withdrawCommitment.run(commitmentId, body, by);
  }
}
