import { openApiOfService } from '#service';
import type { HearingNetwork } from '#testing';
import { officesOf, routePromises } from '#testing/routes';
import { workingGroups } from '../src/index.ts';
import { aNetwork } from './network.ts';
import { reads } from './read-routes.ts';
import { writes } from './write-routes.ts';

/** Laktasi has no part in anything. */
const cities = ['istanbul', 'laktasi', 'sarajevo', 'tuzla'];

async function network(): Promise<HearingNetwork> {
  const made = await aNetwork();
  await made.members(...cities);
  return made;
}

routePromises({
  openapi: await openApiOfService(workingGroups),
  network,
  callers: (of) => officesOf(of, cities),
  writes,
  reads,
});
