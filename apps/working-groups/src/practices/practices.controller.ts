import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { PracticeView, ReplicatedPracticeView, ReplicationView } from './practice.view.ts';
import { publishPractice } from './publish-practice.ts';
import { ListPracticesQuery, ReadPractices, withReplications } from './read-practices.ts';
import { replicatePractice, ReplicatePracticeBody } from './replicate-practice.ts';
import { submitPractice, SubmitPracticeBody } from './submit-practice.ts';

@Controller('v1/practices')
@ApiTags('practices')
export class PracticesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly practices: ReadPractices,
  ) {}

  @Post()
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/practices/:id')
  @Answers(ReplicatedPracticeView)
  @ApiOperation({ summary: 'Submits what has worked in a city, for the secretariat to publish.' })
  submit(@Body() body: SubmitPracticeBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => withReplications(await submitPractice(tx, body)));
  }

  @Post(':practiceId/publication')
  @Allow('secretariat')
  @Answers(ReplicatedPracticeView)
  @ApiOperation({ summary: 'Publishes the practice: other cities may replicate it from then on.' })
  publish(@Param('practiceId', ParseId) practiceId: string, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => withReplications(await publishPractice(tx, practiceId)));
  }

  @Post(':practiceId/replications')
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/practices/:practiceId/replications/:id')
  @Answers(ReplicationView)
  @ApiOperation({ summary: 'Says that another city does as the practice says, and since when; once for each city.' })
  replicate(@Param('practiceId', ParseId) practiceId: string, @Body() body: ReplicatePracticeBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => replicatePractice(tx, practiceId, body));
  }

  @Get()
  @Allow('reader')
  @Answers(PracticeView, { page: true })
  @ApiOperation({ summary: 'Lists the practices, published or waiting for it, oldest first.' })
  list(@Query() query: ListPracticesQuery) {
    return this.practices.list(query);
  }

  @Get(':practiceId')
  @Allow('reader')
  @Answers(ReplicatedPracticeView)
  @ApiOperation({ summary: 'Shows one practice, and which cities replicate it.' })
  one(@Param('practiceId', ParseId) practiceId: string) {
    return this.practices.one(practiceId);
  }

  @Get(':practiceId/replications/:replicationId')
  @Allow('reader')
  @Answers(ReplicationView)
  @ApiOperation({ summary: 'Shows one replication of a practice, with the city that it comes from.' })
  replication(@Param('practiceId', ParseId) practiceId: string, @Param('replicationId', ParseId) replicationId: string) {
    return this.practices.replication(practiceId, replicationId);
  }
}
