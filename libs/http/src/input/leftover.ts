import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Route } from '../route.ts';
import { refuseUnreadable } from './well-formed.ts';
import { under, WrongPlaces } from './wrong-places.ts';

/**
 * Parameters and bodies that no argument of the handler takes are unknown input too. A form that is not taken is left aside: a mail program
 * sends one with its click (RFC 8058, 3.2).
 */
export function refuseLeftover(request: FastifyRequest, { takes, takesForm }: Route): void {
  if (takes.some(({ type }) => type === RouteParamtypes.REQUEST)) return;
  const wrong = new WrongPlaces();
  noteQuery(request, takes, wrong);
  if (!takesForm) noteBody(request, takes, wrong);
  wrong.refuse();
}

function noteQuery({ query }: FastifyRequest, takes: Route['takes'], wrong: WrongPlaces): void {
  const names = takes.filter(({ type }) => type === RouteParamtypes.QUERY).map(({ data }) => data);
  if (names.includes(undefined)) return;
  for (const name of Object.keys(query as object)) if (!names.includes(name)) wrong.add(() => under('?', name), 'is not a known parameter');
}

function noteBody({ body }: FastifyRequest, takes: Route['takes'], wrong: WrongPlaces): void {
  if (body === undefined || body === null || takes.some(({ type }) => type === RouteParamtypes.BODY)) return;
  refuseUnreadable(body);
  if (typeof body !== 'object' || Array.isArray(body)) wrong.add(() => '', 'this route takes no body');
  else for (const name of Object.keys(body)) wrong.add(() => under('', name), 'is not a known field');
}
