import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork, type EventTransaction } from '#events';
import { Answers, Made, ParseId } from '#http';
import { openSubmission, OpenSubmissionBody } from './open-submission.ts';
import { publishSubmission } from './publish-submission.ts';
import { ListSubmissionsQuery, ReadSubmissions, withReferences } from './read-submissions.ts';
import { reviewSubmission, ReviewSubmissionBody } from './review-submission.ts';
import { reviseSubmission, ReviseSubmissionBody } from './revise-submission.ts';
import { officeOfSubmission } from './submission-offices.ts';
import type { Submission } from './submission.entity.ts';
import { ReportedSubmissionView, SubmissionView } from './submission.view.ts';
import { submitSubmission } from './submit-submission.ts';

@Controller('v1/submissions')
@ApiTags('measures')
export class SubmissionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly submissions: ReadSubmissions,
  ) {}

  @Post()
  @Allow(office.body('cityId'))
  @Made('/v1/submissions/:id')
  @Answers(ReportedSubmissionView)
  @ApiOperation({ summary: 'Opens a draft of what a member city submits by a framework in a period; nobody else is told yet.' })
  open(@Body() body: OpenSubmissionBody, @By() by: Actor) {
    return this.shown(by, (tx) => openSubmission(tx, body));
  }

  @Post(':submissionId/submission')
  @Allow(officeOfSubmission)
  @Answers(ReportedSubmissionView)
  @ApiOperation({ summary: 'Submits the draft, to be reviewed; its figures may still change.' })
  submit(@Param('submissionId', ParseId) submissionId: string, @By() by: Actor) {
    return this.shown(by, (tx) => submitSubmission(tx, submissionId));
  }

  @Post(':submissionId/review')
  @Allow('secretariat')
  @Answers(ReportedSubmissionView)
  @ApiOperation({ summary: 'Says that the submission was reviewed, and with which remarks.' })
  review(@Param('submissionId', ParseId) submissionId: string, @Body() body: ReviewSubmissionBody, @By() by: Actor) {
    return this.shown(by, (tx) => reviewSubmission(tx, submissionId, body));
  }

  @Post(':submissionId/publication')
  @Allow('secretariat')
  @Answers(ReportedSubmissionView)
  @ApiOperation({ summary: 'Publishes a reviewed submission that is complete; its figures are summed as they now are, and stay so.' })
  publish(@Param('submissionId', ParseId) submissionId: string, @By() by: Actor) {
    return this.shown(by, (tx) => publishSubmission(tx, submissionId));
  }

  @Post(':submissionId/revision')
  @Allow(officeOfSubmission)
  @Made('/v1/submissions/:id')
  @Answers(ReportedSubmissionView)
  @ApiOperation({ summary: 'Opens a draft that revises a published submission, which stays published until the draft is.' })
  revise(@Param('submissionId', ParseId) submissionId: string, @Body() body: ReviseSubmissionBody, @By() by: Actor) {
    return this.shown(by, (tx) => reviseSubmission(tx, submissionId, body));
  }

  @Get()
  @Allow('reader')
  @Answers(SubmissionView, { page: true })
  @ApiOperation({ summary: 'Lists the submissions of all cities, oldest first.' })
  list(@Query() query: ListSubmissionsQuery) {
    return this.submissions.list(query);
  }

  @Get(':submissionId')
  @Allow('reader')
  @Answers(ReportedSubmissionView)
  @ApiOperation({ summary: 'Shows one submission, and how it stands with each indicator that its framework requires.' })
  one(@Param('submissionId', ParseId) submissionId: string) {
    return this.submissions.one(submissionId);
  }

  private shown(by: Actor, act: (tx: EventTransaction) => Promise<Submission>): Promise<ReportedSubmissionView> {
    return this.work.transaction(by, async (tx) => withReferences(tx, await act(tx)));
  }
}
