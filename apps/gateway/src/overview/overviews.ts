import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ask, refuseParameters, relay, send, type Answered } from '../composing/compose.ts';
import { Upstreams } from '../proxy/upstreams.ts';
import { partsOf, type Overview, type Part, type PartName } from './parts.ts';

const unavailable = { unavailable: true } as const;
const sending = { type: 'application/json; charset=utf-8', cacheControl: 'private, no-cache, no-transform' };

/** What each service knows of a city, in one round of calls, each with the caller's token. One that does not answer hides no other. */
@Injectable()
export class Overviews {
  constructor(private readonly upstreams: Upstreams) {}

  /** Membership decides who may and whether there is such a city: its refusal is the overview's. */
  async read(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    refuseParameters(request);
    const { cityId } = request.params as { cityId: string };
    const names = Object.entries(partsOf(encodeURIComponent(cityId))) as [PartName, Part][];
    const asked = names.map(async ([name, { service, path }]) => {
      const answer = await ask(this.upstreams.of(service), path, request).catch(() => undefined);
      return [name, answer] as const;
    });
    const answers = Object.fromEntries(await Promise.all(asked)) as Record<PartName, Answered | undefined>;
    const { city } = answers;
    if (city && city.status >= 400 && city.status < 500) return relay(city, request, reply);
    return send(JSON.stringify(overviewOf(cityId, answers)), sending, request, reply);
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
