import { topicOf } from '#contracts';
import type { Violation } from '../history.ts';
import { serviceNames } from '../platform/platform.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What a handler answers an event with, it answers once: no two answers of a type to one event are about the same. Their data is not
 * compared, because a second answer may say something else (of a city that is let in twice, the count after it).
 */
export function judgeAnswers({ services }: Pick<Snapshot, 'services'>): Violation[] {
  const all = new Set(serviceNames.flatMap((service) => services[service].events.map(({ id }) => id)));
  const found: Violation[] = [];
  for (const service of serviceNames) {
    const topic = topicOf(service);
    const answers = services[service].events.filter(({ causationId }) => causationId !== null);
    const same = Map.groupBy(answers, ({ causationId, name, key, subject }) => JSON.stringify([causationId, name, key, subject]));
    for (const each of same.values()) {
      const { causationId, name, key } = each[0]!;
      const ids = each.map(({ id }) => id).join(', ');
      if (each.length > 1)
        found.push({ rule: 'a handler answered an event twice', service, topic, key, detail: `${name} to ${causationId}: ${ids}` });
    }
    for (const { causationId, id, key } of answers)
      if (!all.has(causationId!)) found.push({ rule: 'an event has no cause', service, topic, key, detail: `${id} names ${causationId}` });
  }
  return found;
}
