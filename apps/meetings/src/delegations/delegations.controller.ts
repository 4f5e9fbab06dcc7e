import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, office, type Actor } from '#auth';
import { Answers, Made, ParseId } from '#http';
import { DelegationView } from './delegation.view.ts';
import { ListDelegationsQuery, ReadDelegations } from './read-delegations.ts';
import { RecordDelegation, SizeBody } from './record-delegation.ts';
import { RegisterDelegation, RegisterDelegationBody } from './register-delegation.ts';

@Controller('v1/meetings/:meetingId/delegations')
@ApiTags('attendances')
export class DelegationsController {
  constructor(
    private readonly registerDelegation: RegisterDelegation,
    private readonly recordDelegation: RecordDelegation,
    private readonly delegations: ReadDelegations,
  ) {}

  @Post()
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/meetings/:meetingId/delegations/:id')
  @Answers(DelegationView)
  register(@Param('meetingId', ParseId) meetingId: string, @Body() body: RegisterDelegationBody, @By() by: Actor) {
    return this.registerDelegation.run(meetingId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(DelegationView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListDelegationsQuery) {
    return this.delegations.list(meetingId, query);
  }

  @Get(':delegationId')
  @Allow('reader')
  @Answers(DelegationView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('delegationId', ParseId) delegationId: string) {
    return this.delegations.one(meetingId, delegationId);
  }

  @Post(':delegationId/attendance')
  @Allow('secretariat')
  @Answers(DelegationView)
  attend(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('delegationId', ParseId) delegationId: string,
    @Body() body: SizeBody,
    @By() by: Actor,
  ) {
    return this.recordDelegation.run(meetingId, delegationId, body, by);
  }
}
