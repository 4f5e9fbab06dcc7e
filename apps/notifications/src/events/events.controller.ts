import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExtension, ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { Answers, IntField, ParseId } from '#http';
import { cloudEventOf } from './cloud-event.ts';
import { EventFilterQuery } from './event-filter.ts';
import { ChainView, CloudEventView, FeedView } from './event.view.ts';
import { ReadEvents } from './read-events.ts';
import { TraceChain } from './trace-chain.ts';

export class FeedQuery extends EventFilterQuery {
  @IntField({ min: 0, optional: true, default: 0, description: 'A position: the `next` of the page before.' }) after: number = 0;
  @IntField({ min: 1, max: 200, optional: true, default: 50, description: 'Items a page.' }) limit: number = 50;
}

@Controller('v1/events')
@ApiTags('events')
@Allow('system', 'secretariat')
export class EventsController {
  constructor(
    private readonly events: ReadEvents,
    private readonly traceChain: TraceChain,
  ) {}

  @Get()
  @Answers(FeedView)
  @ApiExtension('x-collection', true)
  feed(@Query() query: FeedQuery) {
    return this.events.feed(query);
  }

  @Get(':eventId')
  @Answers(CloudEventView)
  async one(@Param('eventId', ParseId) eventId: string) {
    return cloudEventOf(await this.events.one(eventId));
  }

  @Get(':eventId/chain')
  @Answers(ChainView)
  chain(@Param('eventId', ParseId) eventId: string) {
    return this.traceChain.run(eventId);
  }
}
