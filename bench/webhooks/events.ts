import { CityLevelAssessed, type DataOf } from '#contracts';
import { newId } from '#domain';
import { toMessage, type ReceivedMessage } from '#events';

/** Keys of the events: one city's items, five each. */
const itemsOfCity = 5;
export const cities = 100;
export const cityOf = (n: number): string => `city-${n % cities}`;

const items = Array.from({ length: cities * itemsOfCity }, () => newId());

/** The n-th event: of one city, on one of 500 keys; a city's neighbours in time are on different keys. */
export const assessed = (n: number): DataOf<typeof CityLevelAssessed> => ({
  ...CityLevelAssessed.example,
  itemId: items[n % items.length]!,
  cityId: cityOf(n),
});

export const correlationOf = (n: number): string => `bench/${n}`;

/** As they come from a topic, one after the other: each call has the next ones. */
export function messages(): (count: number) => ReceivedMessage[] {
  const publisher = { service: 'working-groups', topic: CityLevelAssessed.topic, publicUrl: 'http://localhost:3000' };
  let made = 0;
  const next = (): ReceivedMessage => {
    const n = made++;
    const data = assessed(n);
    const sequence = Math.floor(n / items.length) + 1;
    const origin = { actor: 'bench', correlationId: correlationOf(n), causationId: null, traceparent: null, rosterVersion: null };
    const event = { id: newId(), key: data.itemId, sequence, type: CityLevelAssessed.type, subject: data.levelId, time: new Date() };
    return { ...toMessage({ ...event, ...origin, data: JSON.stringify(data) }, publisher), partition: 0, offset: '0' };
  };
  return (count) => Array.from({ length: count }, next);
}
