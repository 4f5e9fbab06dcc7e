import { expect, test } from '@jest/globals';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Practice } from '../src/practices/practice.entity.ts';

const terms = { cityId: 'istanbul', title: 'A council', text: 'By lot.', groupId: 'democracy' };
const on = '2022-11-01';
const aPractice = (state: Practice['state'] = 'submitted') => {
  const practice = Practice.submit(terms);
  if (state === 'published') practice.publish();
  return practice;
};

lifecycleHolds(
  Practice,
  aPractice,
  {
    'be published': (practice) => practice.publish(),
    'be replicated by another city': (practice) => practice.replicate({ cityId: 'tuzla', on }, ['sarajevo']),
    'be replicated by its own city': (practice) => practice.replicate({ cityId: 'istanbul', on }, []),
    'be replicated by a city again': (practice) => practice.replicate({ cityId: 'tuzla', on }, ['tuzla']),
  },
  {
    submitted: {
      'be published': 'published',
      'be replicated by another city': 'practice-not-published',
      'be replicated by its own city': 'practice-of-own-city',
      'be replicated by a city again': 'practice-not-published',
    },
    published: {
      'be published': 'practice-published',
      'be replicated by another city': 'published',
      'be replicated by its own city': 'practice-of-own-city',
      'be replicated by a city again': 'practice-replicated',
    },
  },
);

test('its events say all of it, and a replication names its origin', () => {
  const practice = aPractice();
  const named = { practiceId: practice.id, cityId: 'istanbul', groupId: 'democracy', title: 'A council' };
  expect(practice.submitted()).toEqual({ ...named, text: 'By lot.' });
  expect(practice.publish()).toEqual(named);
  const [replicated, replication] = practice.replicate({ cityId: 'tuzla', on, note: 'In one district.' }, []);
  const said = { originCityId: 'istanbul', cityId: 'tuzla', on, note: 'In one district.' };
  expect(replicated).toEqual({ ...named, ...said, replicationId: replication.id });
  expect(replication).toMatchObject({ practiceId: practice.id, ...said });
  expect([practice.replicationCount, refusalOf(() => practice.publish())]).toEqual([1, 'practice-published']);
});
