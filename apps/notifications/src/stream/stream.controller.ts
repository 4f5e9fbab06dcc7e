import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension, ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import { Actor, Allow, By } from '#auth';
import { invalid } from '#domain';
import { EventFilterQuery } from '../events/event-filter.ts';
import { ReadEvents } from '../events/read-events.ts';
import { readerOf } from '../events/visible-events.ts';
import { JournalTail } from './journal-tail.ts';
import { streamFrames } from './stream-frames.ts';
import { Streams } from './streams.ts';

const positionPattern = /^\d{1,15}$/;

@Controller('v1/events/stream')
@ApiTags('events')
@Allow('reader')
export class StreamController {
  constructor(
    private readonly events: ReadEvents,
    private readonly tail: JournalTail,
    private readonly streams: Streams,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Streams the journal as it grows, on from the last event that the client has had.' })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Resumes after this position; 0: from the start; none: from now.',
    schema: { type: 'string', pattern: positionPattern.source, minLength: 1, maxLength: 15 },
  })
  @RouteConfig({ endless: true })
  @ApiProduces('text/event-stream')
  @ApiExtension('x-collection', true)
  @ApiResponse({
    status: 200,
    description:
      'Server-Sent Events in journal order: `id` is the position, `data` a CloudEvent in JSON. A comment every 15 s when all is quiet.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @ApiResponse({
    status: 429,
    description:
      'One `sub` has 20 streams on a replica; the next is refused with `too-many-streams`. Those that nobody reads end within a minute.',
    headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
  })
  async listen(
    @Query() query: EventFilterQuery,
    @By() by: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const head = await this.events.head();
    const after = resumedAfter(request.headers['last-event-id'], head);
    const filter = await this.events.filter(query, readerOf(by));
    const { events, tail } = this;
    const { heartbeat } = this.streams;
    const ending = this.streams.begin(reply.raw, by.sub);
    const frames = streamFrames({ events, tail, after, filter, heartbeat, until: expiryOf(request.headers.authorization), ending });
    // Not kept alive afterwards: a server that stops would wait for the connection to be idle long enough.
    reply.header('Connection', 'close').header('Cache-Control', 'no-store').header('X-Accel-Buffering', 'no').type('text/event-stream');
    // One frame waits at the most, however large it is.
    await reply.send(Readable.from(frames, { highWaterMark: 1 }));
  }
}

function resumedAfter(header: string | string[] | undefined, head: number): number {
  if (header === undefined || header === '') return head;
  const position = typeof header === 'string' && positionPattern.test(header) ? Number(header) : undefined;
  if (position === undefined) throw invalid('Last-Event-ID', 'must be the id of an event of this stream, or 0');
  if (position > head) throw invalid('Last-Event-ID', `is ahead of the journal, which ends at ${head}`);
  return position;
}

/** The guard has checked the token; its rights last as long as it does. */
const expiryOf = (authorization: string | undefined): number => (decodeJwt(authorization?.split(/ +/)[1] ?? '').exp ?? 0) * 1_000;
