import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers } from '#http';
import { CountChangeView } from './count-history.view.ts';
import { foundNetwork, FoundNetworkBody } from './found-network.ts';
import { MembersView } from './members.view.ts';
import { NetworkView } from './network.view.ts';
import { CountHistoryQuery, ReadCountHistory } from './read-count-history.ts';
import { ListMembersQuery, ReadMembers } from './read-members.ts';
import { ReadNetwork } from './read-network.ts';

@Controller('v1')
@ApiTags('network')
export class NetworkController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly network: ReadNetwork,
    private readonly countHistory: ReadCountHistory,
    private readonly members: ReadMembers,
  ) {}

  @Post('network/foundation')
  @ApiOperation({ summary: 'Founds the network: the first cities become its members in the order given.' })
  @Allow('secretariat')
  @Answers(NetworkView)
  found(@Body() body: FoundNetworkBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => foundNetwork(tx, body));
  }

  @Get('network')
  @ApiOperation({ summary: 'Shows the network as it is: founded or not, how many members, whose presidency, which secretariat.' })
  @Allow('reader')
  @Answers(NetworkView)
  now() {
    return this.network.now();
  }

  @Get('network/count-history')
  @ApiOperation({ summary: 'Lists every change of the count, oldest first, with the number of members before and after it.' })
  @Allow('reader')
  @Answers(CountChangeView, { page: true })
  counts(@Query() query: CountHistoryQuery) {
    return this.countHistory.list(query);
  }

  @Get('members')
  @ApiOperation({ summary: 'Lists the cities that are members now or were on a day, at the roster’s version that it tells.' })
  @Allow('reader')
  @Answers(MembersView)
  @ApiExtension('x-collection', true)
  membersOn(@Query() query: ListMembersQuery) {
    return this.members.on(query);
  }
}
