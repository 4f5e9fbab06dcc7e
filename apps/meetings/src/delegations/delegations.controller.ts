import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, office, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { attendDelegation } from './attend-delegation.ts';
import { DelegationView } from './delegation.view.ts';
import { ListDelegationsQuery, ReadDelegations } from './read-delegations.ts';
import { registerDelegation, RegisterDelegationBody } from './register-delegation.ts';
import { SizeBody } from './size.body.ts';

@Controller('v1/meetings/:meetingId/delegations')
@ApiTags('attendances')
export class DelegationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delegations: ReadDelegations,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Registers people who come along with a city, without a voice.' })
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/meetings/:meetingId/delegations/:id')
  @Answers(DelegationView)
  register(@Param('meetingId', ParseId) meetingId: string, @Body() body: RegisterDelegationBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => registerDelegation(tx, meetingId, body));
  }

  @Post(':delegationId/attendance')
  @ApiOperation({ summary: 'Notes that a delegation has come to the open meeting; what is not said of its size stays as registered.' })
  @Allow('secretariat')
  @Answers(DelegationView)
  attend(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('delegationId', ParseId) delegationId: string,
    @Body() body: SizeBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => attendDelegation(tx, meetingId, delegationId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the delegations to a meeting, in the order they were registered.' })
  @Allow('reader')
  @Answers(DelegationView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListDelegationsQuery) {
    return this.delegations.list(meetingId, query);
  }

  @Get(':delegationId')
  @ApiOperation({ summary: 'Shows one delegation and whether it has come.' })
  @Allow('reader')
  @Answers(DelegationView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('delegationId', ParseId) delegationId: string) {
    return this.delegations.one(meetingId, delegationId);
  }
}
