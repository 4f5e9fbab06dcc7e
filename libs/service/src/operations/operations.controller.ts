import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Actor, Allow, By } from '#auth';
import { isId } from '#domain';
import { sqlOf } from '#database';
import { countParkedKeys, outboxBacklog, parkedKeys } from '#events';
import { Answers, decodeCursor, page, PageQuery, ParseId } from '#http';
import { Consumption } from '../consumption.ts';
import { BacklogView, DiscardBody, ParkedKeyView, RedriveBody, RedrivenView } from './operations.view.ts';
import { ParkedKeys } from './parked-keys.ts';

/** The gateway shows these under the service's name: `/v1/operations/{service}/…`. */
@Controller('v1/operations')
@ApiTags('operations')
@Allow('secretariat')
export class OperationsController {
  constructor(
    private readonly source: DataSource,
    private readonly consumption: Consumption,
    private readonly parked: ParkedKeys,
  ) {}

  @Get('backlog')
  @ApiOperation({ summary: 'Says what waits in the service: events to publish, messages to take in, parked keys.' })
  @Answers(BacklogView)
  async backlog(): Promise<BacklogView> {
    const sql = sqlOf(this.source);
    const { pending, oldestAgeSeconds } = await outboxBacklog(sql);
    const lag = await this.consumption.lag().catch(() => null);
    return { outboxPending: pending, outboxOldestAgeSeconds: oldestAgeSeconds, lag, parkedKeys: await countParkedKeys(sql) };
  }

  @Get('parked-keys')
  @ApiOperation({ summary: 'Lists the keys whose events wait for an operator.' })
  @Answers(ParkedKeyView, { page: true })
  async list(@Query() query: PageQuery) {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    return page(await parkedKeys(sqlOf(this.source), after, query.take), query, ({ id }) => [id]);
  }

  @Post('parked-keys/:id/redrive')
  @ApiOperation({ summary: 'Applies the events of a parked key again, in order.' })
  @Answers(RedrivenView)
  redrive(@Param('id', ParseId) id: string, @Body() { reason }: RedriveBody, @By() by: Actor) {
    return this.parked.redrive(id, reason, by);
  }

  @Post('parked-keys/:id/discard')
  @ApiOperation({ summary: 'Gives up the first event that a parked key waits for, and applies the rest.' })
  @Answers(RedrivenView)
  discard(@Param('id', ParseId) id: string, @Body() { reason }: DiscardBody, @By() by: Actor) {
    return this.parked.discard(id, reason, by);
  }
}
