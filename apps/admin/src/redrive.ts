import { sqlOf } from '#database';
import { newId } from '#domain';
import { discard, parkedKeys, redrive, UnitOfWork, type ParkedKey, type Redriven } from '#events';
import { openHandlers, type OpenHandlers } from '#service';
import { serviceDatabaseUrl } from './config.ts';
import { serviceOf, serviceOption } from './service.ts';
import { textOf, UsageError, type Given, type Verb } from './verb.ts';

const options = {
  ...serviceOption,
  key: { type: 'string' },
  topic: { type: 'string' },
  reason: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;
const actor = 'urn:b40:admin';

export const redriveVerb: Verb = {
  what: 'applies what is queued behind parked keys',
  usage: 'redrive --service NAME --key KEY [--topic TOPIC] | --all [--dry-run]',
  help: `As POST /v1/operations/SERVICE/parked-keys/ID/redrive does, with the service's own handlers. The service may be running.
Exit code 1 when a key is still parked afterwards.

  --dry-run   lists the keys`,
  options: { ...options, all: { type: 'boolean' } },
  run: (given, _, print) => onParked(given, print, (handlers, { id }) => again(handlers, id)),
};

export const discardVerb: Verb = {
  what: 'gives up the first event of a parked key, or a gap before it, then goes on',
  usage: 'discard --service NAME --key KEY [--topic TOPIC] --reason TEXT [--dry-run]',
  help: `As POST /v1/operations/SERVICE/parked-keys/ID/discard does. The reason is kept in "discarded_event". Exit code 1 when the key is
still parked afterwards.

  --dry-run   shows the key`,
  options,
  run(given, _, print) {
    const reason = textOf(given, 'reason');
    return onParked(given, print, (handlers, { id }) => inWork(handlers, (tx) => discard(tx, handlers.consumers, id, reason)));
  },
};

const inWork = (handlers: OpenHandlers, work: Parameters<UnitOfWork['transaction']>[1]): Promise<Redriven> =>
  handlers.app.get(UnitOfWork).transaction({ actor, correlationId: newId() }, work) as Promise<Redriven>;

/** One call takes a few hundred events: until none is left, or it has stopped again. */
async function again(handlers: OpenHandlers, id: string): Promise<Redriven> {
  for (let applied = 0; ;) {
    const redriven = await inWork(handlers, (tx) => redrive(tx, handlers.consumers, id));
    applied += redriven.applied;
    if (redriven.state === 'resumed' || redriven.reason !== undefined) return { ...redriven, applied };
  }
}

async function onParked(
  given: Given,
  print: (line: string) => void,
  act: (handlers: OpenHandlers, parked: ParkedKey) => Promise<Redriven>,
): Promise<0 | 1> {
  if ((given['all'] === true) === (given['key'] !== undefined)) throw new UsageError('either --key or --all is to be given');
  const definition = await serviceOf(given);
  const handlers = await openHandlers(definition, await serviceDatabaseUrl());
  try {
    const chosen = await chosenOf(handlers, given);
    if (chosen.length === 0) print(given['all'] === true ? 'no key is parked' : 'no such parked key');
    if (given['dry-run'] === true) {
      for (const { consumer, topic, key, queued, reason } of chosen) print(`${consumer} ${topic}/${key}: ${queued} queued: ${reason}`);
      return chosen.length === 0 && given['key'] !== undefined ? 1 : 0;
    }
    let parked = chosen.length === 0 && given['key'] !== undefined;
    for (const each of chosen) {
      const { state, applied, queued, reason } = await act(handlers, each);
      print(`${each.consumer} ${each.topic}/${each.key}: ${state}, ${applied} applied, ${queued} queued${reason ? `: ${reason}` : ''}`);
      parked ||= state === 'parked';
    }
    return parked ? 1 : 0;
  } finally {
    await handlers.close();
  }
}

async function chosenOf({ source }: OpenHandlers, given: Given): Promise<ParkedKey[]> {
  const all: ParkedKey[] = [];
  for (
    let page = await parkedKeys(sqlOf(source), undefined, 500);
    page.length > 0;
    page = await parkedKeys(sqlOf(source), page.at(-1)!.id, 500)
  )
    all.push(...page);
  return all.filter(
    ({ key, topic }) => (given['all'] === true || key === given['key']) && (given['topic'] === undefined || topic === given['topic']),
  );
}
