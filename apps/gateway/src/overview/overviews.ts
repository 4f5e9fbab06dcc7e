import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#domain';
import { sameTag, weakTag } from '#http';
import { requestHeaders } from '../proxy/headers.ts';
import { Upstreams } from '../proxy/upstreams.ts';
import { partsOf, type Overview, type Part, type PartName } from './parts.ts';

/** Longer than a service waits for a position (2 s): who hangs takes no more than this from the answer (ms). */
const deadline = 3_000;

const unavailable = { unavailable: true } as const;

interface Answered {
  status: number;
  body: unknown;
}

/** What each service knows of a city, in one round of calls, each with the caller's token. One that does not answer hides no other. */
@Injectable()
export class Overviews {
  constructor(private readonly upstreams: Upstreams) {}

  /** Membership decides who may and whether there is such a city: its refusal is the overview's. */
  async read(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    refuseParameters(request);
    const { cityId } = request.params as { cityId: string };
    const names = Object.entries(partsOf(encodeURIComponent(cityId))) as [PartName, Part][];
    const asked = names.map(async ([name, part]) => [name, await this.ask(request, part).catch(() => undefined)] as const);
    const answers = Object.fromEntries(await Promise.all(asked)) as Record<PartName, Answered | undefined>;
    const { city } = answers;
    if (city && city.status >= 400 && city.status < 500) return relay(city, request, reply);
    return send(overviewOf(cityId, answers), request, reply);
  }

  private async ask(request: FastifyRequest, { service, path }: Part): Promise<Answered> {
    // It is not the part that the caller has a tag of.
    const { 'if-none-match': _, accept: __, ...headers } = requestHeaders(request);
    const { statusCode, body } = await this.upstreams.of(service).request({
      method: 'GET',
      path,
      headers,
      signal: AbortSignal.timeout(deadline),
      stream: false,
      repeatable: true,
    });
    return { status: statusCode, body: await body.json() };
  }
}

function overviewOf(cityId: string, answers: Record<PartName, Answered | undefined>): Overview {
  const part = (name: PartName) => (answers[name]?.status === 200 ? answers[name].body : unavailable);
  const [city, memberships] = [part('city'), part('memberships')];
  return {
    cityId,
    city,
    membership: city === unavailable || memberships === unavailable ? unavailable : membershipOf(city, memberships),
    mandates: part('mandates'),
    meetings: nextFirst(part('meetings')),
    commitments: part('commitments'),
    items: part('items'),
    levels: part('levels'),
    offers: part('offers'),
  };
}

const itemsOf = (page: unknown): Record<string, unknown>[] => (page as { items?: Record<string, unknown>[] }).items ?? [];

const membershipOf = (city: unknown, memberships: unknown): unknown =>
  itemsOf(memberships).find(({ id }) => id === (city as { membershipId?: unknown }).membershipId) ?? null;

/** Meetings are listed in the order they were called. */
function nextFirst(meetings: unknown): unknown {
  if (meetings === unavailable) return meetings;
  const day = ({ on }: Record<string, unknown>) => String(on);
  return { ...(meetings as object), items: itemsOf(meetings).toSorted((a, b) => day(a).localeCompare(day(b))) };
}

function refuseParameters({ query }: FastifyRequest): void {
  const unknown = Object.keys(query as object).slice(0, 10);
  const errors = unknown.map((name) => ({ pointer: `?${name.slice(0, 100)}`, detail: 'is not a known parameter' }));
  if (errors.length > 0) throw new Refusal('invalid-input', {}, errors);
}

/** As membership has refused it, but for where it happened. */
function relay({ status, body }: Answered, { url }: FastifyRequest, reply: FastifyReply): unknown {
  const problem = { ...(body as object), instance: url.split('?')[0] };
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** With the tag of its text, as any resource without a version of its own. */
function send(overview: Overview, request: FastifyRequest, reply: FastifyReply): unknown {
  const body = JSON.stringify(overview);
  const etag = weakTag(body);
  reply.header('ETag', etag).header('Cache-Control', 'private, no-cache, no-transform');
  if (sameTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}
