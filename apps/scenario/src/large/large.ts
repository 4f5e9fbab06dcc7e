import { performance } from 'node:perf_hooks';
import type { Identity } from '#local';
import { Unexpected } from '../unexpected.ts';
import { castOf, years } from './cast.ts';
import { workAsCities } from './city-work.ts';
import { Crowd } from './crowd.ts';
import { formGroups, groupsOf } from './groups.ts';
import { passPlans, workOnItems } from './items.ts';
import { measure } from './measures.ts';
import { holdMeetings, meetingsOf } from './meetings.ts';
import { largeStage, liveThroughTheTerms, register, registerInstitutions } from './years.ts';

const whole = (count: number): string => count.toLocaleString('en');

/** Fills an empty platform with a network of eight years, for looking at: the same for the same seed, but for ids and moments. */
export async function playLarge(url: string, identity: Identity, seed: number, say: (line?: string) => void): Promise<void> {
  const crowd = new Crowd(url, identity, seed);
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1_000).toFixed(1);
  await mustBeEmpty(crowd);
  const stage = largeStage(crowd, seed);
  const groups = groupsOf(stage);
  const meetings = meetingsOf(stage, groups);
  const done = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const made = await work;
    // What follows rests on it, in other services too.
    await crowd.settled();
    say(`    ${what.padEnd(74)} ${whole(crowd.calls).padStart(6)} calls, ${seconds().padStart(5)} s`);
    return made;
  };
  say(`A network of ${castOf(seed).cities.length} cities and ${years} years, seed ${seed}, at ${url}`);
  await done('cities, mayors and deputies', register(stage));
  await done('foundation, presidencies, joining and leaving, visits', liveThroughTheTerms(stage));
  await done('working groups and their plans', formGroups(stage, groups));
  await done('institutions', registerInstitutions(stage));
  await done('meetings, with ballots and minutes', holdMeetings(stage, meetings));
  let items: Awaited<ReturnType<typeof workOnItems>> = [];
  await done(
    'action items, and how they went on',
    workOnItems(stage, groups, meetings).then((made) => void (items = made)),
  );
  // A plan that another has superseded takes no items.
  await done('plans are evaluated and adopted', passPlans(stage, groups, meetings));
  await done('levels, enrolments, practices, platforms, journeys, financing, contacts', workAsCities(stage, { groups, items, meetings }));
  await done('a year of the air in 29 cities, three inventories', measure(stage));
  const { memberCount } = await crowd.get('/v1/network');
  const counted = [
    [await crowd.count('/v1/cities'), 'cities'],
    [Number(memberCount), 'members'],
    [years, 'years'],
    [await crowd.count('/v1/meetings'), 'meetings'],
    [await crowd.count('/v1/decisions'), 'decisions'],
    [await crowd.count('/v1/action-items'), 'items'],
  ] as const;
  say();
  say(`${counted.map(([count, of]) => `${whole(count)} ${of}`).join(', ')}; ${whole(crowd.calls)} calls, ${seconds()} s`);
}

async function mustBeEmpty(crowd: Crowd): Promise<void> {
  const [events, cities] = [await crowd.get('/v1/events?limit=1'), await crowd.count('/v1/cities')];
  if (cities > 0 || (events['items'] as unknown[]).length > 0)
    throw new Unexpected(`The platform at ${crowd.url} is not empty: it has ${cities} cities, and a journal; --large fills an empty one.`);
}
