import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { Answers, ParseId } from '#http';
import { cloudEventOf } from './cloud-event.ts';
import { ChainView, CloudEventView, FeedView } from './event.view.ts';
import { ReadChain } from './read-chain.ts';
import { FeedQuery, ReadEvents } from './read-events.ts';
import { readerOf } from './visible-events.ts';

@Controller('v1/events')
@ApiTags('events')
@Allow('reader')
export class EventsController {
  constructor(
    private readonly events: ReadEvents,
    private readonly chains: ReadChain,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Reads the journal on from a position: what happened, in an order in which causes stand before their effects.' })
  @Answers(FeedView)
  @ApiExtension('x-collection', true)
  feed(@Query() query: FeedQuery, @By() by: Actor) {
    return this.events.feed(query, readerOf(by));
  }

  @Get(':eventId')
  @ApiOperation({ summary: 'Reads one event as it was published, with its place in the journal.' })
  @Answers(CloudEventView)
  async one(@Param('eventId', ParseId) eventId: string, @By() by: Actor) {
    return cloudEventOf(await this.events.one(eventId, readerOf(by)));
  }

  @Get(':eventId/chain')
  @ApiOperation({ summary: 'Follows an event to what it follows from and to what follows from it, through any number of steps.' })
  @Answers(ChainView)
  chain(@Param('eventId', ParseId) eventId: string, @By() by: Actor) {
    return this.chains.of(eventId, readerOf(by));
  }
}
