import { expect, test } from '@jest/globals';
import { addDays, holdsOn } from '#domain';
import { castOf, foundedOn, lastOn, mayorOn, membersOn, presidentOn, termStarts } from '../src/large/cast.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
/** The first day of every month of the eight years. */
const days = Array.from({ length: 96 }, (_, month) => `${2017 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-20`);

test('the same seed is the same network, another seed another', () => {
  expect(castOf(1)).toEqual(castOf(1));
  expect(castOf(1)).not.toEqual(castOf(2));
});

test.each(seeds)('of seed %i: sixty cities, each with one mayor on any day', (seed) => {
  const { cities } = castOf(seed);
  expect(new Set(cities.map(({ id }) => id)).size).toBe(60);
  const without = cities.flatMap(({ id, mayors }) =>
    days.filter((day) => mayors.filter((mayor) => holdsOn(mayor, day)).length !== 1).map((day) => `${id} on ${day}`),
  );
  expect(without).toEqual([]);
});

test.each(seeds)('of seed %i: the roster goes on by days, and nobody leaves, is suspended or reinstated who can not', (seed) => {
  const cast = castOf(seed);
  const states = new Map(cast.founders.map(({ id }) => [id, 'member']));
  let last = foundedOn;
  for (const { on, cityId, act } of cast.roster) {
    expect(on >= last && on <= lastOn).toBe(true);
    last = on;
    const before = { joins: undefined, leaves: 'member', 'is suspended': 'member', 'is reinstated': 'suspended' }[act];
    expect([cityId, states.get(cityId)]).toEqual([cityId, before]);
    if (act === 'leaves') states.delete(cityId);
    else states.set(cityId, act === 'is suspended' ? 'suspended' : 'member');
  }
  const members = cast.cities.filter(({ id }) => states.get(id) === 'member');
  expect(membersOn(cast, lastOn)).toEqual(members);
  expect(members.length).toBeGreaterThan(50);
});

test.each(seeds)('of seed %i: a president is the mayor of a member for the whole of the term', (seed) => {
  const cast = castOf(seed);
  for (const [term, from] of termStarts.entries()) {
    const until = termStarts[term + 1] ?? addDays(lastOn, 1);
    const president = presidentOn(cast, from);
    expect(presidentOn(cast, addDays(until, -1))).toBe(president);
    expect(mayorOn(president, addDays(until, -1))).toBe(mayorOn(president, from));
    for (const day of days.filter((each) => each >= from && each < until)) expect(membersOn(cast, day)).toContain(president);
  }
});
