import { afterAll } from '@jest/globals';
import { openApiOfService } from '#service';
import { officesOf, routePromises } from '#testing/routes';
import { notifications } from '../src/index.ts';
import { forms, letGo, reads, writes } from './routes.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

async function network(): Promise<RunningNotifications> {
  const running = await runningNotifications();
  await running.members('sarajevo', 'tuzla');
  return running;
}

/** An office is one as soon as the journal has been read that far. */
async function callers(running: RunningNotifications) {
  const offices = await officesOf(running, ['sarajevo', 'tuzla']);
  await running.settled();
  return offices;
}

afterAll(letGo);
routePromises({ openapi: await openApiOfService(notifications), network, callers, writes, reads, forms });
