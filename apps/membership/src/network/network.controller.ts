import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers } from '#http';
import { CountChangeView } from './count-history.view.ts';
import { FoundNetwork, FoundNetworkBody } from './found-network.ts';
import { MembersView } from './members.view.ts';
import { NetworkView } from './network.view.ts';
import { CountHistoryQuery, ReadCountHistory } from './read-count-history.ts';
import { ListMembersQuery, ReadMembers } from './read-members.ts';
import { ReadNetwork } from './read-network.ts';

@Controller('v1')
@ApiTags('network')
export class NetworkController {
  constructor(
    private readonly foundNetwork: FoundNetwork,
    private readonly network: ReadNetwork,
    private readonly countHistory: ReadCountHistory,
    private readonly members: ReadMembers,
  ) {}

  @Get('network')
  @Allow('reader')
  @Answers(NetworkView)
  now() {
    return this.network.now();
  }

  @Post('network/foundation')
  @Allow('secretariat')
  @Answers(NetworkView)
  found(@Body() body: FoundNetworkBody, @By() by: Actor) {
    return this.foundNetwork.run(body, by);
  }

  @Get('network/count-history')
  @Allow('reader')
  @Answers(CountChangeView, { page: true })
  counts(@Query() query: CountHistoryQuery) {
    return this.countHistory.list(query);
  }

  @Get('members')
  @Allow('reader')
  @Answers(MembersView)
  @ApiExtension('x-collection', true)
  membersOn(@Query() query: ListMembersQuery) {
    return this.members.on(query);
  }
}
